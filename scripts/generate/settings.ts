import type * as z from 'zod';
import { inputSchema, type JsonSchema } from './json-schema.js';
import { code, generatedNote, table } from './markdown.js';

/** A setting of the extension, as the manifest declares it. */
export interface Setting {
  readonly id: string;
  /** It can weaken the scan: an untrusted workspace does not get to set it. */
  readonly restricted: boolean;
  readonly declaration: Readonly<Record<string, unknown>>;
}

/** A group of settings is an object with named properties; anything else is one setting. */
function flatten(schema: JsonSchema, prefix: string): [string, JsonSchema][] {
  if (!schema.properties) return [[prefix, schema]];
  return Object.entries(schema.properties).flatMap(([key, value]) => flatten(value, `${prefix}.${key}`));
}

/** The settings in the order of the schema. Everything but `restricted` goes into the manifest as the schema has it. */
export function settingsOf(schema: z.ZodType): Setting[] {
  return flatten(inputSchema(schema), 'swab').map(([id, { restricted, ...declaration }]) => {
    if (!declaration.markdownDescription) throw new Error(`the setting ${id} has no description`);
    return { id, restricted: restricted === true, declaration };
  });
}

function typeOf({ declaration }: Setting): string {
  const values = declaration.enum as readonly unknown[] | undefined;
  return values ? values.map((value) => code(String(value))).join(', ') : String(declaration.type ?? '');
}

/** The settings as a page. */
export function settingsPage(settings: readonly Setting[]): string {
  const rows = settings.map((setting) => [
    code(setting.id),
    typeOf(setting),
    code(JSON.stringify(setting.declaration.default ?? null)),
    String(setting.declaration.markdownDescription) + (setting.restricted ? ' Not from untrusted workspaces.' : ''),
  ]);
  return `${generatedNote}\n\n# Settings\n\n${table(['setting', 'values', 'default', 'what it does'], rows)}\n`;
}
