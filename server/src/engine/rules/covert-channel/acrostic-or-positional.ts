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

/** The edges of the lines of a text that begin with a letter. */
interface Edges {
  /** The first letter of each line, and the last one; a full stop where there is none. */
  readonly first: string;
  readonly last: string;
  /** Where each line begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A line of text behind its list sign, quote sign or number. */
const line = /^[ \t]{0,12}(?:(?:[-*+>\u2022]|\d{1,3}[.)])[ \t]{1,4}){0,2}[*_"'`]{0,3}(\p{L})[^\n]{2,2000}$/gmu;

function* acrostics({ each }: DocumentContext): Iterable<Hit> {
  const parts = each(edgesOf);
  for (const edge of ['first', 'last'] as const) {
    const found = messageIn(parts.map(({ fact }) => fact[edge]).join(''));
    if (!found) continue;
    const starts = parts.flatMap(({ start: by, fact }) => fact.starts.map((start) => start + by));
    const ends = parts.flatMap(({ start: by, fact }) => fact.ends.map((end) => end + by));
    const { at, length, decoded } = found;
    yield { start: starts[at] as number, end: ends[at + length - 1] as number, decoded };
  }
}

function edgesOf(text: string): Edges {
  const matches = [...text.matchAll(line)];
  return {
    first: matches.map(([, first = '.']) => letter(first)).join(''),
    last: matches.map(([whole]) => letter(/(\p{L})[^\p{L}\n]{0,4}$/u.exec(whole.slice(-8))?.[1] ?? '.')).join(''),
    starts: matches.map(({ index }) => index),
    ends: matches.map(({ 0: { length }, index }) => index + length),
  };
}

/** One unit for each letter, so that places can be counted. */
function letter(of: string): string {
  const lower = of.toLowerCase();
  return lower.length === 1 ? lower : '.';
}

/** A message that a row of letters spells: where it begins, its letters, and its words. */
function messageIn(letters: string): { at: number; length: number; decoded: string } | null {
  const at = letters.slice(0, mostLines).search(verbs);
  if (at < 0) return null;
  const run = letters.slice(at, at + longest);
  for (let length = run.length; length >= fewest; length--) {
    const words = wordsOf(run.slice(0, length));
    if (words !== null) return { at, length, decoded: words.join(' ') };
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
