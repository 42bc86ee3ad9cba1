import { codePointAt, codePointBefore, isAsciiWord, isLatinLetter, lineEnd, lineStart } from '../code-points.js';
import type { Suspicion } from '../inventory.js';
import { isWholeString } from './character-tables.js';
import { codePointsOf, describe, type Finder, groupInLine, type Run, suspicion } from './finder.js';
import { decodeSymbols } from './symbol-codes.js';

/** From this length on a run of invisible characters is no slip of a keyboard. */
const longRun = 3;

/** From this number on lone invisible characters of several kinds, spread over a Latin text, may be a code. */
const spreadCode = 8;

/** More kinds than this are no code but a table of characters. */
const mostKinds = 4;

/** Splits of words on one line, this near to each other (UTF-16 units), are one disguise. */
const sameDisguise = 200;

/** A run of invisible characters, each of one UTF-16 unit, and where it stands. */
interface Place {
  readonly run: Run;
  readonly before: number;
  readonly after: number;
  /** An operator of a formula. */
  readonly operator: boolean;
}

/**
 * Invisible characters that split words or carry bits. Given are those that stand beside something other than the
 * letters of a joining script: joiners of Persian or Hindi words and of emoji never come here.
 */
export const findZeroWidth: Finder = (text, candidates) => {
  const places = candidates.map((run) => place(text, run));
  const codes = places.filter((one) => sizeOf(one) >= longRun && (!isSplit(one) || spells(text, one)));
  const coded = new Set(codes);
  const splits = places.filter((one) => isSplit(one) && !coded.has(one));
  const found = [
    ...codes.map((one) => code(text, one)),
    ...(isHonestBreak(text, splits)
      ? []
      : groupInLine(
          text,
          splits.map((one) => one.run),
          sameDisguise,
        ).map((some) => split(text, some))),
  ];
  return found.length > 0 ? found : spread(text, places);
};

/** Shortest run that can spell something: two letters of eight bits. */
const shortestCode = 16;

function spells(text: string, one: Place): boolean {
  return sizeOf(one) >= shortestCode && decodeSymbols(codePointsOf(text, [one.run])) !== null;
}

function sizeOf({ run }: Place): number {
  return run.end - run.start;
}

function place(text: string, run: Run): Place {
  return {
    run,
    before: codePointBefore(text, run.start),
    after: codePointAt(text, run.end),
    operator: isOperator(text, run),
  };
}

function isSplit({ before, after, operator }: Place): boolean {
  return isWordCharacter(before) && isWordCharacter(after) && !operator;
}

/** A lone invisible times or plus between factors of one letter or a number: mathematics. */
function isOperator(text: string, { start, end }: Run): boolean {
  const code = text.charCodeAt(start);
  const factors =
    !/[A-Za-z]{2}/.test(text.slice(Math.max(0, start - 2), start)) || !/^[A-Za-z]{2}/.test(text.slice(end, end + 2));
  return code >= 0x2061 && code <= 0x2064 && end - start === 1 && factors;
}

function isWordCharacter(code: number): boolean {
  return isAsciiWord(code) || isLatinLetter(code);
}

/** Latin letters that say about as much as one letter of a script without spaces. */
const lettersPerIdeograph = 3;

/** A translation into a script without spaces keeps the break marks of its editor, once, in a foreign name. */
function isHonestBreak(text: string, splits: readonly Place[]): boolean {
  if (splits.length !== 1) return false;
  const { start, end } = (splits[0] as Place).run;
  if (/[^\u200B]/.test(text.slice(start, end))) return false;
  const line = text.slice(lineStart(text, start), lineEnd(text, end));
  const unspaced = line.match(
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Deva}]/gu,
  );
  const latin = line.match(/[A-Za-z]/g);
  return (unspaced?.length ?? 0) * lettersPerIdeograph > (latin?.length ?? 0);
}

function code(text: string, { run }: Place): Suspicion {
  return suspicion(kindOf(text, [run]), [run], decodeSymbols(codePointsOf(text, [run])), describe(text, [run]));
}

/** The words that are split, from the first to the last, and how they read without the invisible characters. */
function split(text: string, splits: readonly Run[]): Suspicion {
  const start = wordEdge(text, (splits[0] as Run).start, -1);
  const end = wordEdge(text, (splits[splits.length - 1] as Run).end, 1);
  const decoded = text.slice(start, Math.min(end, start + longestShown)).replace(invisibles, '');
  return { kind: kindOf(text, splits), start, end, decoded, detail: describe(text, splits) };
}

/** Longest passage of split words that is shown, in UTF-16 units. */
const longestShown = 4096;

/** Longest part of a split word that is shown. */
const longestPart = 64;

/** Edge of the word that `at` stands in or at, at most a word's length away. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (Math.abs(edge - at) < longestPart && isWordCharacter(text.charCodeAt(step > 0 ? edge : edge - 1)))
    edge += step;
  return edge;
}

/** Lone characters, none of them odd by itself, which together spell something. */
function spread(text: string, places: readonly Place[]): Suspicion[] {
  const lone = places
    .filter(({ before, after }) => isAsciiOrEdge(before) && isAsciiOrEdge(after))
    .map(({ run }) => run);
  const message = spreadMessage(text, lone);
  if (message === null || message.decoded !== null) return message ? [message] : [];
  // Tables of entities hold each character as a string of its own, and bundles hold them several times.
  const unquoted = lone.filter((run) => !isWholeString(text, run));
  return spreadMessage(text, unquoted) ? [message] : [];
}

function spreadMessage(text: string, runs: readonly Run[]): Suspicion | null {
  if (runs.length < spreadCode) return null;
  const symbols = codePointsOf(text, runs);
  const kinds = new Set(symbols).size;
  if (kinds < 2 || kinds > mostKinds) return null;
  return suspicion('zero-width', runs, decodeSymbols(symbols), describe(text, runs));
}

function isAsciiOrEdge(code: number): boolean {
  return code < 0x80;
}

/** Invisible operators and joiners of graphemes are fillers, all else has no width. */
function kindOf(text: string, runs: readonly Run[]): 'zero-width' | 'filler' {
  const symbols = codePointsOf(text, runs);
  const fillers = symbols.filter((code) => code === 0x34f || (code >= 0x2061 && code <= 0x206f)).length;
  return fillers * 2 > symbols.length ? 'filler' : 'zero-width';
}

/** Characters that draw nothing, as `findZeroWidth` is given them. */
const invisibles = /[\u034F\u061C\u180E\u200B-\u200F\u2060-\u2064\u206A-\u206F\uFEFF]/g;
