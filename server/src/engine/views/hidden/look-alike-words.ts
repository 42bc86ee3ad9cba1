import { characterClasses, classes } from '../character-classes.js';
import { isAsciiLetter, isHan, isLatinLetter } from '../code-points.js';
import type { Suspicion } from '../inventory.js';
import { isTellingWord } from '../telling-words.js';
import { skeleton } from '../words.js';
import { codePointName, type Finder, groupInLine, type Run } from './finder.js';

/** Shorter mixed words are units, formulas and slips of the keyboard layout. */
const shortest = 4;

/** Longer runs of letters are no words, in UTF-16 units. */
const longest = 256;

/** Disguised words on one line, this near to each other (UTF-16 units), are one disguise. */
const samePassage = 80;

/** How much of the line round a word is asked for its script, in UTF-16 units each way. */
const nearby = 120;

/** Words that mix scripts to look like other words, and words of look-alikes alone that spell a telling one. */
export const findLookAlikeWords: Finder = (text, candidates) => {
  const disguised = candidates.filter((run) => {
    if (run.end - run.start > longest) return false;
    const word = text.slice(run.start, run.end);
    return isDisguise(text, run, word, skeleton(word));
  });
  return groupInLine(text, disguised, samePassage).map((words) => {
    const start = (words[0] as Run).start;
    const end = (words[words.length - 1] as Run).end;
    const passage = text.slice(start, end);
    return {
      kind: 'confusable',
      start,
      end,
      decoded: reading(passage),
      detail: strangers(passage),
    } satisfies Suspicion;
  });
};

/** Longest passage that is shown, in UTF-16 units. */
const longestShown = 4096;

/** A passage with each of its disguised words in ASCII letters. */
function reading(passage: string): string {
  return passage.slice(0, longestShown).replace(/[\p{L}\p{M}\p{So}]+/gu, (word) => {
    const folded = skeleton(word);
    return /^[A-Za-z]+$/.test(folded) ? folded : word;
  });
}

function isDisguise(text: string, { start, end }: Run, word: string, folded: string): boolean {
  if (folded === word || !/^[A-Za-z]+$/.test(folded)) return false;
  const letters = kindsOf(word);
  if (letters.foreign === 0 && letters.compatible === 0) return false;
  const telling = isTellingWord(folded);
  if (!telling && (folded.length < shortest || letters.ascii === 0 || letters.small > 0)) return false;
  const around = scriptsAround(text, start, end);
  if (telling) return letters.foreign > 0 || !around.wide;
  if (letters.foreign === 0) return isInterior(word) && !around.wide;
  return (
    around.latin >= around.foreign && (!isGreekOnly(word) || isInterior(word) || /[\u0391-\u03A9\u03BF]/.test(word))
  );
}

interface Kinds {
  ascii: number;
  foreign: number;
  compatible: number;
  /** Phonetic letters: they mix with Latin ones in every dictionary. */
  small: number;
}

function kindsOf(word: string): Kinds {
  const kinds: Kinds = { ascii: 0, foreign: 0, compatible: 0, small: 0 };
  for (const character of word) {
    const code = character.charCodeAt(0);
    const is = characterClasses[code];
    if (isAsciiLetter(code)) kinds.ascii++;
    else if (is === classes.compatible && (code < 0x2000 || (code >= 0xfb00 && code <= 0xfb06))) kinds.small++;
    else if (is === classes.compatible) kinds.compatible++;
    else if (is === classes.lookAlike || is === classes.weakAlike) kinds.foreign++;
  }
  return kinds;
}

/** True when letters of the word's own script stand on both sides of the strange ones. */
function isInterior(word: string): boolean {
  return isAsciiLetter(word.charCodeAt(0)) && isAsciiLetter(word.charCodeAt(word.length - 1));
}

function isGreekOnly(word: string): boolean {
  return !/[^A-Za-z\u0370-\u03FF]/.test(word);
}

/** Counts the letters on the line round a word: text in a foreign script has slips, not disguises. */
function scriptsAround(text: string, start: number, end: number): { latin: number; foreign: number; wide: boolean } {
  const around = { latin: 0, foreign: 0, wide: false };
  const tally = (at: number): boolean => {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return false;
    const is = characterClasses[code];
    if (isLatinLetter(code)) around.latin++;
    else if (is === classes.foreign || is === classes.lookAlike || is === classes.weakAlike) around.foreign++;
    else if (isHan(code) || (code >= 0x3040 && code <= 0x30ff)) around.wide = true;
    return true;
  };
  for (let at = start - 1; at >= Math.max(0, start - nearby) && tally(at); at--);
  for (let at = end; at < Math.min(text.length, end + nearby) && tally(at); at++);
  return around;
}

/** Names the letters that are not ASCII. */
function strangers(word: string): string {
  const codes = new Set(
    Array.from(word.slice(0, longestShown), (character) => character.codePointAt(0) ?? 0).filter(
      (code) => code >= 0x80,
    ),
  );
  const names = [...codes].slice(0, 6).map(codePointName).join(', ');
  return codes.size > 6 ? `${names}, ...` : names;
}
