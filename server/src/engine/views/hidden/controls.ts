import { isAsciiLetter, isLatinLetter } from '../code-points.js';
import type { Suspicion } from '../inventory.js';
import { countsUp } from './character-tables.js';
import { codePointsOf, describe, type Finder, group, type Run, suspicion } from './finder.js';
import { writesAgain } from './terminal-escapes.js';

const backspace = 0x08;

/** From this length on a run of controls is no slip. */
const longRun = 4;

/** Longest stretch before an overwriting character that is looked at, in UTF-16 units. */
const longestLine = 2048;

/** Control characters this near to each other (UTF-16 units) split one passage. */
const samePassage = 200;

/** Control characters that split words or overtype what stands before them. */
export const findControls: Finder = (text, candidates) => {
  const isBackspace = ({ start }: Run) => text.charCodeAt(start) === backspace;
  const splitting = candidates.filter((run) => !isBackspace(run) && splits(text, run));
  return [
    ...candidates.filter(isBackspace).flatMap((run) => overtype(text, run)),
    ...group(splitting, samePassage)
      .filter((runs) => !isCodePage(text, runs))
      .map((runs) => suspicion('control', runs, null, describe(text, runs))),
  ];
};

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

/** Code pages of Vietnamese give letters the places of some controls; what is left counts up between them. */
function isCodePage(text: string, runs: readonly Run[]): boolean {
  const codes = codePointsOf(text, runs);
  const amidAscii = runs.some(
    ({ start, end }) => isAsciiLetter(text.charCodeAt(start - 1)) && isAsciiLetter(text.charCodeAt(end)),
  );
  return codes.length >= longRun && countsUp(codes) && !amidAscii;
}

/** True for other controls within a word, and for several in a row that are no part of a code page. */
function splits(text: string, run: Run): boolean {
  const { start, end } = run;
  const mojibake = text.charCodeAt(start) >= 0x80 && text.charCodeAt(start - 1) >= 0x80;
  if (mojibake) return false;
  const within = isLatinLetter(text.charCodeAt(start - 1)) && isLatinLetter(text.charCodeAt(end));
  return within || (end - start >= longRun && !countsUp(codePointsOf(text, [run])));
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
