import { readableUtf8 } from '../hidden/readable.js';
import { type Decoder, longestDecoded } from './decoder.js';
import { readableBlock } from './readable-text.js';

/** Eight bytes or more, parted by blanks or not. */
const run = /\b[01]{8}(?:[ ,\n]{0,2}[01]{8}){7,65536}\b/g;

/** Text as groups of eight binary digits. */
export const binary: Decoder = {
  name: 'binary',
  *find(text) {
    for (const match of text.matchAll(run)) {
      const groups = match[0].match(/[01]{8}/g)?.slice(0, longestDecoded) ?? [];
      const plain = readableUtf8(Uint8Array.from(groups, (group) => Number.parseInt(group, 2)));
      const decoded = plain === null ? null : readableBlock(match.index, match.index + match[0].length, plain);
      if (decoded) yield decoded;
    }
  },
};
