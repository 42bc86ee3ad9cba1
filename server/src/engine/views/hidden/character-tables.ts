import { codePointAt, width } from '../code-points.js';
import type { Run } from './finder.js';

/** True when each code point is greater than the one before it: a stretch of a table of characters, which says nothing. */
export function countsUp(codes: readonly number[]): boolean {
  return codes.every((code, i) => i === 0 || code > (codes[i - 1] as number));
}

/** First and last characters of blocks that draw nothing, as a class of a regular expression names them. */
const blocks = (
  [
    [0xfe00, 0xfe0f], // variation selectors
    [0xe0100, 0xe01ef], // their supplement
    [0xe0000, 0xe007f], // tags
    [0xe0001, 0xe007f],
    [0xe0020, 0xe007e], // tags of ASCII
    [0xe0020, 0xe007f],
    [0xe0030, 0xe0039], // tags of digits
    [0xe0061, 0xe007a], // tags of small letters
  ] as const
).map(([first, last]) => `${String.fromCodePoint(first)}-${String.fromCodePoint(last)}`);

/**
 * True for a character that is the first or the last of a whole block, and for two such in a row: nobody chose them.
 *
 *     [0-9a-z] in tags, which are drawn here as ASCII
 *        ^^ last of a block, first of the next
 */
export function endsBlock(text: string, { start, end }: Run): boolean {
  const second = start + width(codePointAt(text, start));
  if (second < end && end - second > 2) return false;
  if (second < end) return endsBlock(text, { start, end: second }) && endsBlock(text, { start: second, end });
  return blocks.some((block) => text.startsWith(block, start) || text.startsWith(block, end - block.length));
}

const quoteMarks = new Set(['"', "'", '`']);

/** True for a run that is the whole of a string literal. */
export function isWholeString(text: string, { start, end }: Run): boolean {
  const quote = text.charAt(end);
  return quoteMarks.has(quote) && text.charAt(start - 1) === quote;
}

/** From this number on strings of one character each, one counting on from another, are a list of characters. */
const shortestList = 3;

/** Those of some characters that stand in a list of strings which goes through a block one by one. */
export function listed(text: string, runs: readonly Run[]): ReadonlySet<Run> {
  const found = new Set<Run>();
  let list: Run[] = [];
  let next = -1;
  for (const run of runs) {
    const code = codePointAt(text, run.start);
    const isLone = run.end - run.start === width(code) && isWholeString(text, run);
    if (!isLone || code !== next) list = [];
    if (isLone) list.push(run);
    if (list.length >= shortestList) for (const one of list.slice(-shortestList)) found.add(one);
    next = code + 1;
  }
  return found;
}
