import * as z from 'zod';
import { severities } from '../engine/model/severity.js';
import { anyRuleId } from '../workspace/rule-id.js';

/** Longest glob and most globs that a setting may hold; a workspace could otherwise make the matcher itself the attack. */
const maxGlobLength = 256;
const maxGlobs = 200;

/** Largest file that is read, in megabytes, unless the settings say otherwise. */
const defaultMaxFileSize = 64;

/**
 * The settings of an editor, section `swab`.
 *
 * The manifest's `contributes.configuration`, its list of restricted settings and the settings page are generated from
 * this object. Metadata: `scope` and `order` as in VS Code's manifest; `restricted` marks a setting that can weaken
 * scanning, so that an untrusted workspace may not set it.
 */
export const settingsSchema = z.object({
  enable: z.boolean().default(true).meta({
    markdownDescription: 'Scan open documents and the workspace.',
    scope: 'resource',
    order: 1,
    restricted: true,
  }),
  workspaceScan: z
    .enum(['automatic', 'onDemand'])
    .default('automatic')
    .meta({
      markdownDescription: 'When files that are not open are scanned.',
      enumDescriptions: [
        'When the workspace opens; findings then follow every change on disk.',
        'When *Swab: Scan Workspace* is run; findings then follow every change on disk.',
      ],
      scope: 'window',
      order: 2,
      restricted: true,
    }),
  minimumLevel: z
    .enum(severities)
    .default('info')
    .meta({
      markdownDescription: 'The lowest level that is shown. Lower findings are found all the same, and counted.',
      enumDescriptions: [
        'Only compounds such as an order with a hidden payload.',
        'Critical and high: errors.',
        'Also medium: warnings.',
        'Also low: information.',
        'Everything, hints included.',
      ],
      scope: 'resource',
      order: 3,
      restricted: true,
    }),
  rules: z
    .record(anyRuleId, z.enum(['off', ...severities]))
    .default({})
    .meta({
      markdownDescription:
        'Levels of single rules, for example `{ "SC0101": "medium", "SC0403": "off" }`. *Swab: Open Rule Page* explains each rule.',
      scope: 'resource',
      order: 4,
      restricted: true,
    }),
  exclude: z.array(z.string().min(1).max(maxGlobLength)).max(maxGlobs).default([]).meta({
    markdownDescription: 'Globs of files that are not scanned, relative to the folder, for example `docs/attacks/**`.',
    scope: 'resource',
    order: 5,
    restricted: true,
  }),
  maxFileSize: z.number().min(0.1).max(512).default(defaultMaxFileSize).meta({
    markdownDescription: 'Largest file that is scanned, in megabytes. Larger ones are listed as not scanned.',
    scope: 'resource',
    order: 6,
    restricted: true,
  }),
  hiddenCharacters: z
    .object({
      show: z.boolean().default(true).meta({
        markdownDescription:
          'Draw a mark where characters hide that people cannot see; the hover says what they decode to.',
        scope: 'resource',
        order: 7,
        restricted: true,
      }),
    })
    .prefault({}),
  trace: z
    .object({
      server: z
        .enum(['messages', 'compact', 'verbose'])
        .default('messages')
        .meta({
          markdownDescription:
            'How much of the traffic with the language server is written when the log level of the output channel is *Trace*.',
          enumDescriptions: ['Names of messages.', 'Names and parameters, in short.', 'Everything.'],
          scope: 'window',
          order: 8,
        }),
    })
    .prefault({}),
});

/** The settings that hold for one document or folder. */
export type Settings = z.infer<typeof settingsSchema>;

/** Settings as read, and a line for each value that was not usable. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads settings as an editor sends them. A bad value costs its own setting, which takes its default. */
export function parseSettings(value: unknown): ParsedSettings {
  const given = typeof value === 'object' && value !== null ? value : {};
  const result = settingsSchema.safeParse(given);
  if (result.success) return { settings: result.data, problems: [] };
  const bad = new Set(result.error.issues.map((issue) => issue.path[0]));
  const usable = Object.fromEntries(Object.entries(given).filter(([key]) => !bad.has(key)));
  const problems = result.error.issues.map((issue) => `swab.${issue.path.join('.')}: ${issue.message}`);
  return { settings: settingsSchema.parse(usable), problems };
}
