import { block, type Decoder } from './decoder.js';
import { passages } from './passages.js';
import { isClearer } from './readable-text.js';

/** Words of orders that nothing honest holds in their rotated forms. */
const words: readonly string[] = ['ignore', 'previous', 'instruction'];
/** ROT13 has a decoder of its own. */
const shifts: readonly number[] = Array.from({ length: 25 }, (_, i) => i + 1).filter((shift) => shift !== 13);

/** A text with its letters moved by some places. */
export function rotate(text: string, by: number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    const first = code & 0x60;
    return String.fromCharCode(first + 1 + (((code & 0x1f) - 1 + by) % 26));
  });
}

/** Each rotated word with the shift that undoes it. */
const undo: ReadonlyMap<string, number> = new Map(
  shifts.flatMap((shift) => words.map((word) => [rotate(word, shift), 26 - shift] as const)),
);

/** The rotated words, for the sieve. */
export const caesarWords: readonly string[] = [...undo.keys()];
const telling = new RegExp(caesarWords.join('|'), 'i');

/** Passages whose letters are moved by any number of places but thirteen. */
export const caesar: Decoder = {
  name: 'caesar',
  *find(text) {
    if (!telling.test(text)) return;
    for (const { start, end } of passages(text)) {
      const cipher = text.slice(start, end);
      const word = telling.exec(cipher)?.[0].toLowerCase();
      if (word === undefined) continue;
      const plain = rotate(cipher, undo.get(word) ?? 0);
      if (isClearer(plain, cipher)) yield block(start, end, plain);
    }
  },
};
