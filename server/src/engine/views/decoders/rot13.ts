import { cipherWords, rot13 as rotate } from '../cipher-words.js';
import { block, type Decoder } from './decoder.js';
import { passages } from './passages.js';
import { isClearer } from './readable-text.js';

/** Words of orders, and those that every English sentence holds. */
const telling = new RegExp(
  `${cipherWords.map(rotate).join('|')}|\\b(?:gur|lbhe?|naq|nyy|guvf|gung|jvgu|zhfg|abg)\\b`,
  'i',
);

/** Passages that ROT13 turns into an order. */
export const rot13: Decoder = {
  name: 'rot13',
  *find(text) {
    if (!telling.test(text)) return;
    for (const { start, end } of passages(text)) {
      const cipher = text.slice(start, end);
      if (!telling.test(cipher)) continue;
      const plain = rotate(cipher);
      if (isClearer(plain, cipher)) yield { ...block(start, end, plain) };
    }
  },
};
