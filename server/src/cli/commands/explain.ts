import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { OwnRule } from '../../engine/own/own-rule.js';
import { allRules } from '../../engine/rules/all.js';
import { packageRoot } from '../../workspace/package-root.js';
import { readFailure } from '../../workspace/read-failure.js';
import { UsageError } from '../errors.js';
import { writeOutput } from '../output.js';
import { ownRulePage } from '../own-rule-page.js';
import { loadPolicy } from '../policy.js';
import { resolveTargets } from '../targets.js';
import { terminalOf } from '../terminal.js';
import { renderMarkdown } from '../text/markdown.js';

/** Prints the page of a rule, named by its id or its name; of a rule of the workspace's own, what its config says. */
export async function explainCommand(name: string): Promise<void> {
  const id = name.toUpperCase();
  const rule = allRules.find((one) => one.id === id || one.name === name.toLowerCase());
  const page = rule ? readPage(rule.id) : ownRulePage(await findOwnRule(id, name));
  await writeOutput(renderMarkdown(page, terminalOf(process.stdout)), undefined);
}

async function findOwnRule(id: string, name: string): Promise<OwnRule> {
  const { ownRules } = await loadPolicy(resolveTargets([], process.cwd()).root, false);
  const rule = ownRules.find((one) => one.id === id);
  if (!rule) throw new UsageError(`there is no rule "${name}"; swab rules lists them`);
  return rule;
}

function readPage(id: string): string {
  const file = path.join(packageRoot(), 'docs', 'rules', `${id}.md`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`the page of ${id} is not in this package: ${readFailure(error)}`);
  }
}
