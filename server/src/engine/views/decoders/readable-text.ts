import { commonWords } from '../common-words.js';
import { printableShare } from '../hidden/readable.js';
import { isTellingWord } from '../telling-words.js';
import { block, type Decoded } from './decoder.js';

/** As much of a decoded text as is looked at, in UTF-16 units. */
const sample = 4096;

/** Fewest words of a passage. */
const fewest = 3;

const command =
  /(?:^|[\s;|&(`'"])(?:curl|wget|bash|sh|zsh|powershell|iwr|iex|python3?|node|perl|ruby|nc|chmod|eval|exec|base64|import|cat|rm)(?:\s+\S|\()/i;

/** True when a decoded text prints and reads as prose, in any language, or as a command. */
export function isReadable(text: string): boolean {
  const head = text.slice(0, sample);
  if (head.trim().length < 6 || printableShare(head) < 0.95) return false;
  return isProse(head) || (head.length >= 12 && command.test(head) && wordsOf(head).length >= 2);
}

/** Fewest units of a text in which another encoding may stand. */
const shortestInner = 16;

/** A decoded stretch, marked as opaque when it is not readable itself; null when nothing can stand in it. */
export function readableBlock(start: number, end: number, text: string): Decoded | null {
  const decoded = block(start, end, text);
  if (isReadable(text)) return decoded;
  const head = text.slice(0, sample);
  return text.length >= shortestInner && /^[\t\n\r -~]+$/.test(head) && /[A-Za-z0-9]{4}/.test(head)
    ? { ...decoded, opaque: true }
    : null;
}

/** Words, blanks between them, few other signs; Latin words must hold common or telling ones. */
export function isProse(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < fewest) return words.length === 2 && words.some(isTellingWord) && /^[\p{L}\s'.,!]+$/u.test(text);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < 0.6 * text.length || !/\s/.test(text)) return false;
  const latin = words.filter((word) => /^[a-z]/i.test(word));
  if (latin.length < 0.5 * words.length) return true;
  return known(latin) >= Math.max(2, 0.15 * latin.length);
}

/** How many of the words are common or telling ones. */
export function known(words: readonly string[]): number {
  return words.filter((word) => commonWords.has(word.toLowerCase()) || isTellingWord(word)).length;
}

/** Runs of letters. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** True when a turned passage has clearly more common and telling words than the passage had. */
export function isClearer(plain: string, cipher: string): boolean {
  const words = wordsOf(plain);
  const clear = known(words);
  return clear >= 2 && clear >= 0.25 * words.length && clear > 2 * known(wordsOf(cipher));
}
