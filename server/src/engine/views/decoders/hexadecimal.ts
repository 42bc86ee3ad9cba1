import { readableUtf8 } from '../hidden/readable.js';
import { type Decoder, longestDecoded } from './decoder.js';
import { readableBlock } from './readable-text.js';

/** Twelve bytes or more, one after the other or parted by a blank, comma, colon or hyphen, with or without 0x. */
const run = /(?:0x)?[0-9a-fA-F]{2}(?:[ ,:\n-]{0,2}(?:0x)?[0-9a-fA-F]{2}){11,65536}/g;

/** Text as hexadecimal bytes. */
export const hexadecimal: Decoder = {
  name: 'hex',
  *find(text) {
    for (const match of text.matchAll(run)) {
      const pairs =
        match[0]
          .replace(/0x|[^0-9a-fA-F]/g, '')
          .slice(0, 2 * longestDecoded)
          .match(/../g) ?? [];
      const plain = readableUtf8(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
      const decoded = plain === null ? null : readableBlock(match.index, match.index + match[0].length, plain);
      if (decoded) yield decoded;
    }
  },
};
