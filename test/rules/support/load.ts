import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { severities } from '../../../server/src/engine/model/severity.js';

const ruleCase = z.strictObject({
  name: z.string().min(1),
  path: z.string().min(1),
  text: z.string().min(1),
  /** A part of the text that the finding must cover. */
  range: z.string().min(1).optional(),
  /** `fires` and `abuse`: at least this bad, medium when left out. `demoted`: at most, low when left out. */
  level: z.enum(severities).optional(),
  /** `demoted`: the gate that must be among the reasons. */
  gate: z.string().optional(),
});

const ruleCases = z.strictObject({
  fires: z.array(ruleCase).min(3),
  silent: z.array(ruleCase).min(3),
  demoted: z.array(ruleCase).default([]),
  abuse: z.array(ruleCase).default([]),
});

export type RuleCase = z.infer<typeof ruleCase>;
export type RuleCases = z.infer<typeof ruleCases>;

const folder = new URL('../', import.meta.url);

/** The cases of every rule by its id, from `test/rules/SCnnnn.yaml`. */
export function loadCases(from: URL = folder): [string, RuleCases][] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name.replace('.yaml', ''), ruleCases.parse(parse(readFileSync(new URL(name, from), 'utf8')))]);
}
