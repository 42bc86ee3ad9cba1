import { anyOf, cipherWords, reverse } from '../cipher-words.js';
import { block, type Decoder } from './decoder.js';
import { passages } from './passages.js';
import { isClearer } from './readable-text.js';

const telling = anyOf(cipherWords.map(reverse));

/** Passages written backwards, as a whole or word by word. */
export const reversed: Decoder = {
  name: 'reversed',
  *find(text) {
    if (!telling.test(text)) return;
    for (const { start, end } of passages(text)) {
      const cipher = text.slice(start, end);
      if (!telling.test(cipher)) continue;
      for (const plain of new Set([reverse(cipher), cipher.replace(/[\p{L}\p{N}'-]+/gu, reverse)])) {
        if (isClearer(plain, cipher)) yield block(start, end, plain);
      }
    }
  },
};
