import { families, type Rule } from '../../server/src/engine/model/rule.js';
import { code, generatedNote, table, withBetween } from './markdown.js';
import { standardTitle } from './standards.js';

const startMark = '<!-- head -->';
const endMark = '<!-- /head -->';

/** Path of a rule's page. */
export function pagePath(id: string): string {
  return `docs/rules/${id}.md`;
}

function scopesOf(rule: Rule): string {
  return rule.scopes === 'all' ? 'everywhere' : `full weight in ${rule.scopes.join(', ')}; one level lower elsewhere`;
}

/** The head of a rule's page: everything that the rule object says. */
function head(rule: Rule): string {
  const facts = table(
    ['', ''],
    [
      ['Rule', `${code(rule.id)} ${code(rule.name)}`],
      ['Family', `${rule.family} ${families[rule.family]}`],
      ['Level', `${rule.severity}, before the surface, company and gates are weighed`],
      ['Confidence', rule.confidence],
      ['Roles', rule.roles.join(', ')],
      ['Scopes', scopesOf(rule)],
      ['Standards', rule.maps.map(standardTitle).join('; ')],
    ],
  );
  return `# ${rule.id}: ${rule.title}\n\n${facts}\n\n${rule.message} ${rule.remedy}`;
}

/** A page with its head made new. A page without marks gets its head on top. */
export function withHead(page: string, rule: Rule): string {
  const made = withBetween(page, startMark, endMark, head(rule));
  return made ?? `${startMark}\n${head(rule)}\n${endMark}\n\n${page.trimStart()}`;
}

/** The list of rules, by family. */
export function ruleList(rules: readonly Rule[]): string {
  const sections = Object.entries(families).flatMap(([family, name]) => {
    const members = rules.filter((rule) => rule.family === family);
    if (members.length === 0) return [];
    const rows = members.map((rule) => [
      `[${rule.id}](rules/${rule.id}.md)`,
      code(rule.name),
      rule.title,
      rule.severity,
      rule.confidence,
    ]);
    return [`## ${family} ${name}\n\n${table(['rule', 'name', 'finds', 'level', 'confidence'], rows)}\n`];
  });
  return `${generatedNote}\n\n# Rules\n\n${rules.length} rules, by what they find.\n\n${sections.join('\n')}`;
}
