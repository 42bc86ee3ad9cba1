import * as z from 'zod';
import { severities } from '../engine/model/severity.js';
import { roles } from '../engine/model/signal.js';
import type { OwnRule } from '../engine/own/own-rule.js';
import { ownRuleId } from './rule-id.js';

const level = z.enum(severities);
const sentence = z.string().trim().min(1).max(300);

const expression = z.strictObject({
  expression: z
    .string()
    .min(1)
    .max(300)
    .describe('A JavaScript expression without look-around, back-references and repeats without an upper bound.'),
  ignoreCase: z.boolean().optional().describe('Whether case counts for nothing; true when absent.'),
});

const phrase = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .describe('Words in order: `~4` is a gap, `(a|b)` a choice, `x?` an option, `@send*` a list of words.');

const ownCase = (what: string) =>
  z
    .strictObject({
      path: z.string().min(1).max(300).optional().describe('Where the text stands; `AGENTS.md` when absent.'),
      text: z.string().min(1).max(10_000),
      level: level.optional(),
    })
    .describe(what);

const cases = z
  .strictObject({
    fires: z
      .array(ownCase('A text in which the rule must find something, at `level` or worse: its own level when absent.'))
      .min(1)
      .max(50),
    silent: z.array(ownCase('A text with like words in which it must find nothing.')).min(1).max(50),
    demoted: z
      .array(ownCase('A text in which what it finds is lowered to `level` or further: low when absent.'))
      .max(50)
      .optional(),
  })
  .describe('Texts that `swab rules --test` tries the rule with.');

const ownRule = z
  .strictObject({
    id: ownRuleId.describe('A prefix of your own, a hyphen and a number: `ACME-1`.'),
    message: sentence.describe('One sentence: what was found and what it can do.'),
    remedy: sentence.optional().describe('One sentence: what to do about it.'),
    severity: level.describe('The level before company and gates are weighed.'),
    roles: z
      .array(z.enum(roles))
      .max(roles.length)
      .optional()
      .describe('What part the passage plays; with the roles of what stands near by it makes compounds.'),
    surfaces: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(100)
      .optional()
      .describe('Ids or scopes of the files to look at, as `swab surfaces` lists them; all files when absent.'),
    triggers: z
      .array(z.array(z.string().min(3).max(60)).min(1).max(50))
      .min(1)
      .max(4)
      .optional()
      .describe('For expressions: groups of words, one of each group stands near every match.'),
    patterns: z
      .array(z.union([phrase, expression]))
      .min(1)
      .max(10)
      .describe('What to look for: phrases, and expressions that are read in linear time.'),
    cases,
  })
  .describe("A rule of the workspace's own.");

/** The rules of a workspace's own, as its configuration has them. What patterns mean is checked by the engine. */
export const ownRules: z.ZodType<readonly OwnRule[], readonly OwnRule[]> = z.array(ownRule).max(50);
