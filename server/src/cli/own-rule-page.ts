import type { OwnRule } from '../engine/own/own-rule.js';
import { configFileName } from '../workspace/load-config.js';

/** The page of a rule of a workspace's own, in Markdown: all that its configuration says of it. */
export function ownRulePage(rule: OwnRule): string {
  const { id, message, remedy, severity, roles = [], surfaces = [], triggers = [], patterns, cases } = rule;
  const facts = [
    `Level: ${severity}, before company and gates are weighed`,
    `Roles: ${roles.join(', ') || 'none'}`,
    `Files: ${surfaces.join(', ') || 'all'}`,
    ...triggers.map((group) => `Near by: ${group.join(' or ')}`),
  ];
  const sections = [
    `# ${id}: a rule of this workspace's own`,
    plain(message),
    ...(remedy ? [plain(remedy)] : []),
    facts.map((fact) => `- ${plain(fact)}`).join('\n'),
    '## What it looks for',
    block(patterns.map((pattern) => (typeof pattern === 'string' ? pattern : `/${pattern.expression}/`)).join('\n')),
    ...Object.entries(cases).flatMap(([list, texts]) => [
      `## Cases: ${list}`,
      ...texts.map(({ path, text }) => `${path ? `${plain(path)}\n\n` : ''}${block(text)}`),
    ]),
    `The rule stands in ${configFileName}; \`swab rules --test\` tries it with its cases.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Words of the configuration are no Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Indented, which no text of its own can end. */
function block(text: string): string {
  return text.replace(/^/gm, '    ');
}
