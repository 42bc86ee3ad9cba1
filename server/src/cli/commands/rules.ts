import process from 'node:process';
import { families, type Rule } from '../../engine/model/rule.js';
import { ruleOf } from '../../engine/own/own-rule.js';
import { allRules } from '../../engine/rules/all.js';
import { readProduct, rulePage } from '../../workspace/product.js';
import { writeOutput } from '../output.js';
import { loadPolicy } from '../policy.js';
import { jsonText } from '../reporters/json-text.js';
import { resolveTargets } from '../targets.js';
import { terminalOf } from '../terminal.js';
import { table } from '../text/table.js';

/** Lists the rules by id, those of the workspace's own behind Swab's. */
export async function rulesCommand(format: 'pretty' | 'json', untrusted: boolean): Promise<void> {
  const { ownRules } = await loadPolicy(resolveTargets([], process.cwd()).root, untrusted);
  const rules = [...sorted(allRules), ...sorted(ownRules.map(ruleOf))];
  await writeOutput(format === 'json' ? asJson(rules) : asTable(rules), undefined);
}

function sorted(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function asTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, name, title }) => [id, severity, name, title]);
  return table(['Rule', 'Level', 'Name', 'What it finds'], rows, terminalOf(process.stdout));
}

function asJson(rules: readonly Rule[]): string {
  const product = readProduct();
  return jsonText({
    version: 1,
    rules: rules.map((rule) => ({
      id: rule.id,
      name: rule.name,
      title: rule.title,
      family: families[rule.family],
      severity: rule.severity,
      confidence: rule.confidence,
      roles: rule.roles,
      scopes: rule.scopes,
      maps: rule.maps,
      message: rule.message,
      remedy: rule.remedy,
      page: rulePage(product, rule.id),
    })),
  });
}
