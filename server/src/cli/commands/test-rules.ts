import path from 'node:path';
import process from 'node:process';
import type { OwnRule } from '../../engine/own/own-rule.js';
import { type CaseResult, runCases } from '../../engine/own/run-cases.js';
import { formatProblem } from '../../workspace/config-problem.js';
import { equipped } from '../../workspace/equipped.js';
import { configFileName, type LoadedConfig } from '../../workspace/load-config.js';
import { loadEngine } from '../../workspace/load-engine.js';
import { exitCodes } from '../errors.js';
import { writeOutput } from '../output.js';
import { loadSoundConfig } from '../policy.js';
import { jsonText } from '../reporters/json-text.js';
import { resolveTargets } from '../targets.js';
import { counted } from '../text/numbers.js';

/** A case that was tried, with its rule and its place in the configuration. */
interface Tried extends CaseResult {
  readonly rule: string;
  /** `file:line:column: what went wrong`. */
  readonly line: string;
}

/** Tries the rules of the workspace's own with their cases; gives the exit code, 1 when one of them fails. */
export async function testRulesCommand(format: 'pretty' | 'json'): Promise<number> {
  const { root } = resolveTargets([], process.cwd());
  const loaded = await loadSoundConfig(root);
  const rules = loaded.config?.ownRules ?? [];
  const tried = tryAll(rules, loaded, path.join(root, configFileName));
  await writeOutput(format === 'json' ? asJson(rules, tried) : asText(rules, tried), undefined);
  return tried.every(({ passed }) => passed) ? exitCodes.clean : exitCodes.findings;
}

function tryAll(rules: readonly OwnRule[], { rangeOf }: LoadedConfig, file: string): Tried[] {
  if (rules.length === 0) return [];
  const engine = equipped(loadEngine(), rules);
  return rules.flatMap((rule, at) =>
    runCases(engine, rule).map((result) => {
      const { list, index, wanted, found } = result;
      const start = { line: 0, character: 0 };
      const range = rangeOf?.(['ownRules', at, 'cases', list, index]) ?? { start, end: start };
      const message = `${rule.id}: case ${index + 1} of "${list}": found ${found}, wanted ${wanted}`;
      return { ...result, rule: rule.id, line: formatProblem({ file, range, message }) };
    }),
  );
}

function asText(rules: readonly OwnRule[], tried: readonly Tried[]): string {
  const failed = tried.filter(({ passed }) => !passed);
  const outcome = failed.length > 0 ? `${failed.length} failed` : 'all passed';
  const summary =
    rules.length === 0
      ? `${configFileName} has no rules of its own.`
      : `${counted(tried.length, 'case')} of ${counted(rules.length, 'rule')}: ${outcome}.`;
  return `${[...failed.map(({ line }) => line), summary].join('\n')}\n`;
}

function asJson(rules: readonly OwnRule[], tried: readonly Tried[]): string {
  return jsonText({
    version: 1,
    rules: rules.map(({ id }) => ({
      id,
      cases: tried
        .filter(({ rule }) => rule === id)
        .map(({ list, index, passed, wanted, found }) => ({ list, index, passed, wanted, found })),
    })),
    passed: tried.every(({ passed }) => passed),
  });
}
