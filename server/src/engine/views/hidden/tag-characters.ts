import { codePointBefore, isPictographic } from '../code-points.js';
import { countsUp, endsBlock, listed } from './character-tables.js';
import { codePointsOf, describe, type Finder, group, type Run, suspicion } from './finder.js';

/** Tags follow each other, or stand one behind each visible character. */
const gap = 2;

/** A subdivision code (ISO 3166-2): `gbeng`, `usca`. Longer tag sequences are no flag that anybody draws. */
const subdivision = /^[a-z]{2}[a-z0-9]{1,4}$/;

const cancelTag = 0xe007f;

/** Units of the longest flag: six letters and the cancel tag, a surrogate pair each. */
const longestFlag = 14;

/** Text in tag characters, U+E0000 to U+E007F, outside the emoji tag sequences of UTS #51. */
export const findTagCharacters: Finder = (text, candidates) => {
  const hidden = candidates
    .map((run) => ({ start: flagEnd(text, run), end: run.end }))
    .filter((run) => run.start < run.end && !endsBlock(text, run));
  const known = listed(text, hidden);
  return group(
    hidden.filter((run) => !known.has(run)),
    gap,
  )
    .filter((runs) => !isAlphabet(codePointsOf(text, runs)))
    .map((runs) => suspicion('tag', runs, spell(text, runs), describe(text, runs)));
};

/** From this number on tags that count up are the alphabet, or the whole block. */
const alphabet = 16;

function isAlphabet(codes: readonly number[]): boolean {
  return codes.length >= alphabet && countsUp(codes);
}

/** Where the tags of a flag end: black flag, a subdivision, cancel tag; the start of the run when they are no flag. */
function flagEnd(text: string, { start, end }: Run): number {
  if (!isPictographic(codePointBefore(text, start))) return start;
  const tags = text.slice(start, Math.min(end, start + longestFlag));
  const length = tags.indexOf(String.fromCodePoint(cancelTag));
  if (length < 0) return start;
  const cancel = start + length;
  return subdivision.test(spell(text, [{ start, end: cancel }]) ?? '') ? cancel + 2 : start;
}

/** Each tag mirrors the ASCII character 0xE0000 below it. */
function spell(text: string, runs: readonly Run[]): string | null {
  let spelt = '';
  for (const code of codePointsOf(text, runs)) {
    const ascii = code - 0xe0000;
    if ((ascii >= 0x20 && ascii < 0x7f) || ascii === 0x0a) spelt += String.fromCharCode(ascii);
  }
  return spelt === '' ? null : spelt;
}
