import { isAsciiLetter, isLatinLetter } from '../code-points.js';
import type { Suspicion } from '../inventory.js';
import { describe, type Finder, type Run, suspicion } from './finder.js';
import { writesAgain } from './terminal-escapes.js';

const backspace = 0x08;

/** Longest stretch before an overwriting character that is looked at, in UTF-16 units. */
const longestLine = 2048;

/** Control characters that split words or overtype what stands before them. */
export const findControls: Finder = (text, candidates) =>
  candidates.flatMap((run) => (text.charCodeAt(run.start) === backspace ? overtype(text, run) : splits(text, run)));

/**
 * Backspaces that take words away. Man pages print a letter twice or over an underscore; spinners overtype signs.
 *
 *     harmless\b\b\b\b\b\b\b\bexecute
 *             ^ run of backspaces: a terminal shows only what follows
 */
function overtype(text: string, run: Run): Suspicion[] {
  const { start, end } = run;
  const count = Math.min(end - start, longestLine);
  const gone =
    text
      .slice(Math.max(0, start - count), start)
      .split('\n')
      .pop() ?? '';
  if (count === 1 && !overtypesLetter(text, start, end)) return [];
  if (count > 1 && (!/\p{L}/u.test(gone) || !/\p{L}/u.test(text.slice(end, end + count)))) return [];
  return [{ kind: 'control', start, end, decoded: gone, detail: describe(text, [run]) }];
}

function overtypesLetter(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  return isAsciiLetter(before) && isAsciiLetter(after) && before !== after;
}

/** Other controls: within a word, or several in a row. */
function splits(text: string, run: Run): Suspicion[] {
  const { start, end } = run;
  const within = isLatinLetter(text.charCodeAt(start - 1)) && isLatinLetter(text.charCodeAt(end));
  const mojibake = text.charCodeAt(start) >= 0x80 && text.charCodeAt(start - 1) >= 0x80;
  if (mojibake || !(within || end - start >= 4)) return [];
  return [suspicion('control', [run], null, describe(text, [run]))];
}

/**
 * Carriage returns in the middle of a line: a terminal, and some editors, show only what follows. Files whose lines
 * all end in a lone CR, and progress bars that write the same words again, are honest.
 */
export const findCarriageReturns: Finder = (text, candidates) => {
  if (!text.includes('\n')) return candidates.length === 1 ? candidates.flatMap((run) => overwritten(text, run)) : [];
  return candidates.flatMap((run) => overwritten(text, run));
};

function overwritten(text: string, run: Run): Suspicion[] {
  const next = text.charCodeAt(run.end);
  if (Number.isNaN(next) || isLineEnd(next)) return [];
  const from = overwrittenFrom(text, run.start);
  const before = text.slice(from, run.start);
  const after = text.slice(run.end, run.end + 160);
  if (!hasWords(before) || !hasWords(after.split(/[\r\n]/, 1)[0] ?? '') || writesAgain(before, after)) return [];
  return [{ kind: 'control', start: from, end: run.end, decoded: before.trim(), detail: describe(text, [run]) }];
}

/** Where the line or overwritten part that ends at `at` begins. */
function overwrittenFrom(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < longestLine && !isLineEnd(text.charCodeAt(from - 1))) from--;
  return from;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function hasWords(line: string): boolean {
  return /\p{L}{2}\P{L}{1,8}\p{L}{2}/u.test(line);
}
