import { block, type Decoder } from './decoder.js';
import { isReadable } from './readable-text.js';

/** Twelve letters or more; words are parted by a slash, a bar or two blanks. */
const run = /(?:[.\u00B7-]{1,6}[ /|]{1,5}){11,4096}[.\u00B7-]{1,6}/g;

/** International Morse code (ITU-R M.1677), a to z, then 0 to 9. */
const signals = `
  .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..
  ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.
`
  .trim()
  .split(/\s+/);
const letters: ReadonlyMap<string, string> = new Map(
  signals.map((signal, index) => [signal, 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(index)]),
);

/** Morse code in dots and hyphens. */
export const morse: Decoder = {
  name: 'morse',
  *find(text) {
    if (!text.includes('.-') && !text.includes('-.')) return;
    for (const match of text.matchAll(run)) {
      const words = match[0].replaceAll('\u00B7', '.').split(/ *[/|] *| {2,}/);
      const plain = words
        .map((word) =>
          word
            .split(' ')
            .map((signal) => letters.get(signal) ?? '')
            .join(''),
        )
        .join(' ');
      if (isReadable(plain)) yield block(match.index, match.index + match[0].length, plain);
    }
  },
};
