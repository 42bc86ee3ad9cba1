import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Rule } from '../../engine/model/rule.js';
import { allRules } from '../../engine/rules/all.js';
import { packageRoot } from '../../workspace/package-root.js';
import { readFailure } from '../../workspace/read-failure.js';
import { UsageError } from '../errors.js';
import { writeOutput } from '../output.js';
import { terminalOf } from '../terminal.js';
import { renderMarkdown } from '../text/markdown.js';

/** Prints the page of a rule, named by its id or its name. */
export async function explainCommand(name: string): Promise<void> {
  const { id } = findRule(name);
  await writeOutput(renderMarkdown(readPage(id), terminalOf(process.stdout)), undefined);
}

function findRule(name: string): Rule {
  const rule = allRules.find(({ id, name: alias }) => id === name.toUpperCase() || alias === name.toLowerCase());
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
