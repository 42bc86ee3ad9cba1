import { segmentWords } from '../segment-words.js';
import { isTellingWord } from '../telling-words.js';
import { block, type Decoder } from './decoder.js';
import { known, wordsOf } from './readable-text.js';

/** Six letters or more, each parted from the next by one and the same kind of sign; wider gaps part words. */
const run =
  /(?<![\p{L}\p{N}])\p{L}(?:(?: {1,4}\p{L}(?!\p{L})){5,2048}|(?:[.\u00B7] {0,3}\p{L}(?!\p{L})){5,2048}|(?:[-_*~|/+,] {0,3}\p{L}(?!\p{L})){5,2048})/gu;

/** Five letters that stand alone: a quick look before the long one. */
const apart = /(?:^|[^A-Za-z])(?:[A-Za-z][ .\u00B7_*~|/+,-]{1,4}){4}[A-Za-z](?![A-Za-z])/;

/** Words whose letters stand apart: `i g n o r e`, `i.g.n.o.r.e`, `i-g-n-o-r-e`. */
export const spacedLetters: Decoder = {
  name: 'spaced-letters',
  *find(text) {
    if (!apart.test(text)) return;
    for (const match of text.matchAll(run)) {
      const plain = closeUp(match[0]);
      if (plain !== null && reads(plain)) yield block(match.index, match.index + match[0].length, plain);
    }
  },
};

/** Takes the narrow gaps out; where all gaps are narrow the words are parted by a list of known ones. */
function closeUp(spaced: string): string | null {
  const words = spaced.split(/ {2,}|[-_*~|/+,.\u00B7] {1,3}/).map((word) => word.replace(/[^\p{L}]/gu, ''));
  if (words.length > 1 && words.some((word) => word.length > 1)) return words.join(' ');
  return segmentWords(words.join(''));
}

/** Rows of a keyboard, notes and grades are letters in a row too, but no words. */
function reads(plain: string): boolean {
  const words = wordsOf(plain).filter((word) => word.length > 1);
  return words.some((word) => isTellingWord(word)) || known(words) >= 3;
}
