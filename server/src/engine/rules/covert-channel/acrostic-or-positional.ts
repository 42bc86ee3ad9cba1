import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';
import { segmentWords } from '../../views/segment-words.js';

/** SC1302: the first or last letters of lines, items or paragraphs spell an order. */
export const acrosticOrPositional = defineRule({
  id: 'SC1302',
  name: 'acrostic-or-positional',
  title: 'Acrostic or positional message',
  family: 'F13',
  severity: 'low',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: ['MEM', 'AGT', 'DOC', 'VCS', 'SRC'],
  within: ['MEM', 'AGT', 'DOC', 'VCS', 'INS', 'PER', 'SKL', 'SCH'],
  maps: ['T0068', 'ASI07', 'ASI10'],
  message: 'Letters at the edges of these lines spell an order; a reader who is told where to look obeys it.',
  remedy: 'Write the lines anew, and look for the text that tells agents to read them so.',
  document: acrostics,
});

/** Verbs that such an order begins with; long ones, which chance does not spell. */
const verbs =
  /(?:ignore|delete|upload|execute|override|disable|bypass|forget|reveal|disregard|remove|erase|append|insert|forward|approve|pretend|transmit|exfiltrate|copy(?:this|all|the)|send(?:the|all|your)|obey(?:the|all|only)|hide(?:this|the|all))/;
/** Letters and words of a message. */
const fewest = 14;
const fewestWords = 3;
const longest = 60;
const mostLines = 20_000;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly last: string;
}

/** A line of text behind its list sign, quote sign or number. */
const line = /^[ \t]{0,12}(?:(?:[-*+>\u2022]|\d{1,3}[.)])[ \t]{1,4}){0,2}[*_"'`]{0,3}(\p{L})[^\n]{2,2000}$/gmu;

function* acrostics({ each }: DocumentContext): Iterable<Hit> {
  const lines = each(linesOf)
    .flatMap(({ start, fact }) => fact.map((one) => ({ ...one, start: start + one.start, end: start + one.end })))
    .slice(0, mostLines);
  for (const edge of ['first', 'last'] as const) {
    const hit = messageIn(lines, edge);
    if (hit) yield hit;
  }
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(line)].map((match) => {
    const end = match.index + match[0].length;
    const last = /(\p{L})[^\p{L}\n]{0,4}$/u.exec(match[0].slice(-8))?.[1] ?? '.';
    return { start: match.index, end, first: (match[1] as string).toLowerCase(), last: last.toLowerCase() };
  });
}

function messageIn(lines: readonly Line[], edge: 'first' | 'last'): Hit | null {
  const letters = lines.map((one) => (one[edge].length === 1 ? one[edge] : '.')).join('');
  const at = letters.search(verbs);
  if (at < 0) return null;
  const run = letters.slice(at, at + longest);
  for (let length = run.length; length >= fewest; length--) {
    const words = wordsOf(run.slice(0, length));
    if (words === null) continue;
    const { start } = lines[at] as Line;
    const { end } = lines[at + length - 1] as Line;
    return { start, end, decoded: words.join(' ') };
  }
  return null;
}

/** The words of a run that is made of words all through, most of them longer than two letters. */
function wordsOf(run: string): string[] | null {
  const words = segmentWords(run)?.split(' ') ?? [];
  if (words.length < fewestWords || words.some((word) => segmentWords(word) !== word)) return null;
  const long = words.filter((word) => word.length > 2).join('').length;
  return long >= 0.7 * run.length ? words : null;
}
