import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';
import { guards } from './guards.js';

/** Kinds of guards that a document must take down before it counts. */
const threshold = 2;

/** SC1010: several guards of different kinds are taken down in one document. */
export const guardsTakenDown = defineRule({
  id: 'SC1010',
  name: 'guards-taken-down',
  title: 'Several guards are taken down together',
  family: 'F10',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: 'all',
  within: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'DOC', 'TOOL', 'AGT', 'DATA'],
  maps: ['ASI03', 'ASI05', 'T0107', 'LLM06'],
  message: 'Settings in this document take several guards down at once; one may be needed, all of them leave no check.',
  remedy: 'Undo what was set if the steps were followed, and keep each exception apart, with its reason.',
  // A single setting is no finding: its words only say when to look at the document.
  segments: { triggers: [guards.flatMap(({ literals }) => literals)], check: () => [] },
  document: takenDown,
});

/** Where a document begins to take guards down, when they are of several kinds. */
function* takenDown({ each }: DocumentContext): Iterable<Hit> {
  const found = each(downIn).flatMap(({ start: by, fact }) =>
    fact.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
  );
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length < threshold) return;
  const message = `This takes down ${names.join(' and ')} together.`;
  const severity = names.length > threshold ? 'high' : 'medium';
  for (const { start, end } of found.sort((a, b) => a.start - b.start).slice(0, 1))
    yield { start, end, severity, message };
}

interface Taken {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function downIn(text: string): Taken[] {
  return guards.flatMap(({ name, down }) =>
    [...text.matchAll(down)].map(({ 0: found, index }) => ({ name, start: index, end: index + found.length })),
  );
}
