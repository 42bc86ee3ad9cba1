import { characterClasses, classes } from './character-classes.js';
import { isAsciiLetter, isLatinLetter } from './code-points.js';
import { smallCapitals, strongLookAlikes, weakLookAlikes } from './confusables.js';
import { isTellingWord } from './telling-words.js';

/** A run of letters that may not be what it looks like. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Reads as something else once it is folded. */
  readonly disguised: boolean;
}

/** Tallies of the letters of a word. */
interface Tally {
  ascii: number;
  foreign: number;
  weak: number;
  unlike: number;
  compatible: number;
  marked: number;
}

/** Lengths of words whose letters are folded to ask whether they are telling ones. */
const shortestTelling = 4;
const longestTelling = 16;

/**
 * The word around the foreign, compatible or marked letter at `at`; `to` bounds the look ahead.
 *
 *     say\u041Dello()
 *     ^  ^     ^
 *     start at end
 */
export function wordAt(text: string, at: number, to: number): Word {
  let start = at;
  while (start > 0 && isLatinLetter(text.charCodeAt(start - 1))) start--;
  const tally: Tally = { ascii: 0, foreign: 0, weak: 0, unlike: 0, compatible: 0, marked: 0 };
  let end = start;
  while (end < to) {
    const units = count(text, end, tally);
    if (units === 0) break;
    end += units;
  }
  return { start, end: Math.min(end, to), disguised: isDisguised(tally, text, start, end) };
}

function isDisguised(tally: Tally, text: string, start: number, end: number): boolean {
  if (tally.marked > 0) return true;
  if (tally.compatible >= 3 || (tally.compatible > 0 && tally.ascii > 0)) return true;
  if (tally.foreign === 0 || tally.unlike > 0) return false;
  if (tally.ascii === 0) return isTellingLookAlike(text, start, end);
  return tally.weak === 0 || isTelling(text, start, end);
}

/** True when no letter of the word can be told from an ASCII letter and all of them spell a telling word. */
export function isTellingLookAlike(text: string, start: number, end: number): boolean {
  if (end - start > longestTelling) return false;
  for (let at = start; at < end; at++) if (characterClasses[text.charCodeAt(at)] !== classes.lookAlike) return false;
  return isTelling(text, start, end);
}

function isTelling(text: string, start: number, end: number): boolean {
  if (end - start < shortestTelling || end - start > longestTelling) return false;
  return isTellingWord(skeleton(text.slice(start, end)));
}

/** Adds the letter at `at` to the tally; its width, or 0 when the word ends there. */
function count(text: string, at: number, tally: Tally): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (!isAsciiLetter(code)) return 0;
    tally.ascii++;
    return 1;
  }
  switch (characterClasses[code]) {
    case classes.foreign:
      tally.foreign++;
      tally.unlike++;
      return 1;
    case classes.lookAlike:
      tally.foreign++;
      return 1;
    case classes.weakAlike:
      tally.foreign++;
      tally.weak++;
      return 1;
    case classes.mark:
      if (isAsciiLetter(text.charCodeAt(at - 1))) tally.marked++;
      return 1;
    case classes.compatible:
      return countCompatible(text, at, code, tally);
    default:
      return isLatinLetter(code) ? 1 : 0;
  }
}

function countCompatible(text: string, at: number, code: number, tally: Tally): number {
  const units = code === 0xd835 || code === 0xd83c ? 2 : 1;
  if (units === 2 && compatibleLetter(text.codePointAt(at) ?? 0) === null) return 0;
  tally.compatible++;
  return units;
}

/** First code points of alphabets of 26 enclosed letters. */
const enclosedAlphabets = [0x249c, 0x24b6, 0x24d0, 0x1f110, 0x1f130, 0x1f150, 0x1f170];

/**
 * The ASCII letters that a presentation form stands for: small capitals, superscripts, full-width, enclosed and
 * mathematical letters, ligatures, Roman numerals; null for anything else. NFKC (UAX #15) where it has a mapping.
 */
export function compatibleLetter(code: number): string | null {
  if (code >= 0xff21 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
  const small = smallCapitals.get(code);
  if (small !== undefined) return small;
  for (const first of enclosedAlphabets) {
    if (code < first || code >= first + 26) continue;
    return String.fromCharCode((first === 0x249c || first === 0x24d0 ? 0x61 : 0x41) + code - first);
  }
  const plain = String.fromCodePoint(code).normalize('NFKC');
  return /^[A-Za-z0-9]+$/.test(plain) ? plain : null;
}

const marked = /\p{M}/u;

/** A word with each look-alike and presentation form replaced by its ASCII letters; other characters stay. */
export function skeleton(word: string): string {
  let folded = '';
  for (const character of marked.test(word) ? word.normalize('NFC') : word) {
    const code = character.codePointAt(0) ?? 0;
    const is = characterClasses[character.charCodeAt(0)];
    if (is === classes.mark) continue;
    if (is === classes.lookAlike) folded += strongLookAlikes.get(code);
    else if (is === classes.weakAlike) folded += weakLookAlikes.get(code);
    else if (is === classes.compatible) folded += compatibleLetter(code) ?? character;
    else folded += character;
  }
  return folded;
}
