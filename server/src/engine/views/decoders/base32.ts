import { readableUtf8 } from '../hidden/readable.js';
import { type Decoder, longestDecoded } from './decoder.js';
import { readableBlock } from './readable-text.js';

const run = /\b[A-Z2-7]{24,}(?:={1,6}|\b)/g;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 (RFC 4648) of twenty-four digits or more. */
export const base32: Decoder = {
  name: 'base32',
  *find(text) {
    for (const match of text.matchAll(run)) {
      const plain = readableUtf8(bytesOf(match[0].slice(0, longestDecoded).replace(/=+$/, '')));
      const decoded = plain === null ? null : readableBlock(match.index, match.index + match[0].length, plain);
      if (decoded) yield decoded;
    }
  },
};

function bytesOf(digits: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    held = ((held << 5) | alphabet.indexOf(digit)) & 0x1fff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}
