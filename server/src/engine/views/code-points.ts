/** Questions about single characters. Code points and UTF-16 units are numbers; -1 stands for "no character". */

/** A to Z, a to z. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** ASCII letter, digit or underscore: what an identifier of a programme is made of. */
export function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/** Letter of the Latin script, with accents or without (blocks Basic Latin to Latin Extended-B, and Additional). */
export function isLatinLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code >= 0x1e00 && code <= 0x1eff;
}

/** Ideograph of the Han script, the supplementary planes included. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Syllable or jamo of Hangul, old letters and half-width forms included, the fillers excluded. */
export function isHangul(code: number): boolean {
  if (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0) return false;
  return (
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3130 && code <= 0x318f) ||
    (code >= 0xa960 && code <= 0xa97f) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xffa1 && code <= 0xffdc)
  );
}

/** Character of a script written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours (UAX #9). */
export function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code <= 0x8ff && code !== 0x61c) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc) ||
    (code >= 0x10800 && code <= 0x10fff) ||
    (code >= 0x1e800 && code <= 0x1efff)
  );
}

const pictographic = /^\p{Extended_Pictographic}$/u;

/** Base of an emoji sequence (UTS #51). */
export function isPictographic(code: number): boolean {
  return code > 0xa8 && pictographic.test(String.fromCodePoint(code));
}

/** The code point that ends right before `at`, or -1. */
export function codePointBefore(text: string, at: number): number {
  if (at <= 0) return -1;
  const unit = text.charCodeAt(at - 1);
  if ((unit & 0xfc00) !== 0xdc00 || at < 2) return unit;
  const lead = text.charCodeAt(at - 2);
  return (lead & 0xfc00) === 0xd800 ? ((lead - 0xd800) << 10) + (unit - 0xdc00) + 0x10000 : unit;
}

/** The code point that begins at `at`, or -1. */
export function codePointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? -1;
}

/** UTF-16 units of a code point: 1 or 2. */
export function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Number of code points in a half-open range: what a person would count, were they drawn. */
export function codePointCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += width(codePointAt(text, at))) count++;
  return count;
}

/** How far the ends of a line are looked for: hostile lines have no end. UTF-16 units. */
const farthest = 4096;

/** Where the line around `at` begins, at most 4096 units before. */
export function lineStart(text: string, at: number): number {
  const limit = Math.max(0, at - farthest);
  let start = Math.max(at, 0);
  while (start > limit && text.charCodeAt(start - 1) !== 0x0a) start--;
  return start;
}

/** Where the line around `at` ends, before its line feed, at most 4096 units behind. */
export function lineEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + farthest);
  let end = Math.min(Math.max(at, 0), limit);
  while (end < limit && text.charCodeAt(end) !== 0x0a) end++;
  return end;
}
