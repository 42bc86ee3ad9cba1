import { ByteWalk } from './byte-walk.js';
import { forEachCandidate } from './candidates.js';
import { characterClasses } from './character-classes.js';

/**
 * A fast gate: false only when `inventory` finds nothing in text[start, end) and `folded` has no other reading of it.
 * Printable ASCII costs one native search; text in other scripts one table look-up a character.
 */
export function suspicious(text: string, start = 0, end = text.length): boolean {
  return forEachCandidate(text, start, end, () => true);
}

/**
 * The same gate for UTF-8 bytes[0, length): false only when `suspicious` is false for the decoded text. It answers
 * true a little more often.
 *
 * Four bytes at a time are passed over when none of them is below U+0020 or above U+007E:
 *
 *     |t e x t| |l i n e| |\n a n d|
 *                          ^ looked up in the table
 */
export function suspiciousBytes(bytes: Uint8Array, length: number): boolean {
  const walk = new ByteWalk(bytes, length);
  if (bytes.byteOffset % 4 !== 0) return walk.upTo(length) || walk.endsTelling();
  const quads = new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2);
  for (let quad = 0; quad < quads.length; quad++) {
    const four = quads[quad] as number;
    const odd = (four | (four + 0x01010101) | ((four - 0x20202020) & ~four)) & 0x80808080;
    if (odd === 0) continue;
    const at = quad << 2;
    if ((four & 0x80808080) === 0 && isPlainQuad(bytes, at)) continue;
    if (walk.skipTo(at) || walk.upTo(at + 4)) return true;
  }
  return walk.skipTo(quads.length << 2) || walk.upTo(length) || walk.endsTelling();
}

function isPlainQuad(bytes: Uint8Array, at: number): boolean {
  const classes = characterClasses;
  return (
    ((classes[bytes[at] as number] as number) |
      (classes[bytes[at + 1] as number] as number) |
      (classes[bytes[at + 2] as number] as number) |
      (classes[bytes[at + 3] as number] as number)) ===
    0
  );
}
