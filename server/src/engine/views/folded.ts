import { forEachCandidate } from './candidates.js';
import { characterClasses, classes } from './character-classes.js';
import { Rewrite } from './rewrite.js';
import type { Derived } from './view.js';
import { isUnseen } from './visible.js';
import { skeleton } from './words.js';

/**
 * The text as a reader without eyes gets it: invisible characters and terminal sequences taken out, look-alike,
 * full-width, enclosed and mathematical letters of disguised words in ASCII, other spaces as U+0020. Words of other
 * scripts stay as they are. Null when that is the text itself.
 */
export function folded(text: string): Derived | null {
  const rewrite = new Rewrite(text);
  forEachCandidate(text, 0, text.length, (is, start, end) => {
    if (start >= rewrite.done) fold(text, rewrite, is, start, end);
    return false;
  });
  const derived = rewrite.build();
  return derived === null || derived.text === text ? null : derived;
}

function fold(text: string, rewrite: Rewrite, is: number, start: number, end: number): void {
  if (is === classes.space) rewrite.replace(start, end, ' ');
  else if (is === classes.lookAlike) foldWord(text, rewrite, start, end);
  else if (is === classes.filler && isBlank(text.charCodeAt(start))) rewrite.replace(start, end, ' ');
  else if (isUnseen(is)) rewrite.remove(start, end);
}

/** Letter by letter, so that a finding in the folded text maps back to the letters it is made of. */
function foldWord(text: string, rewrite: Rewrite, start: number, end: number): void {
  const before = wideSigns(text, start, -1);
  if (before < start && before >= rewrite.done)
    rewrite.replace(before, start, text.slice(before, start).normalize('NFKC'));
  for (let at = start; at < end; ) {
    const next = clusterEnd(text, at, end);
    const letter = text.slice(at, next);
    const plain = letter.length === 1 && letter < '\x80' ? letter : skeleton(letter);
    if (plain !== letter) rewrite.replace(at, next, plain);
    at = next;
  }
  const after = wideSigns(text, end, 1);
  if (after > end) rewrite.replace(end, after, text.slice(end, after).normalize('NFKC'));
}

/** Full-width signs and digits right before or after a full-width word belong to it: `<system>` in wide letters. */
function wideSigns(text: string, at: number, step: 1 | -1): number {
  const inner = step > 0 ? at - 1 : at;
  if (!isWide(text.charCodeAt(inner))) return at;
  let edge = at;
  while (isWideSign(text.charCodeAt(step > 0 ? edge : edge - 1))) edge += step;
  return edge;
}

/** End of a letter and the combining marks behind it. */
function clusterEnd(text: string, at: number, limit: number): number {
  let end = at + ((text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1);
  while (end < limit && characterClasses[text.charCodeAt(end)] === classes.mark) end++;
  return Math.min(end, limit);
}

/** Blank but with a width: a person sees a space. */
function isBlank(code: number): boolean {
  return code === 0x2800 || code === 0x3164 || code === 0xffa0;
}

function isWide(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

function isWideSign(code: number): boolean {
  return isWide(code) && characterClasses[code] === classes.plain;
}
