import { isReadable } from '../../views/decoders/readable-text.js';

/** Fewest bits of a message: eight characters of eight. */
const fewest = 64;
const most = 8192;
/** Characters and different ones that no chance spells. */
const shortest = 8;
const varied = 5;

/** What a row of bits spells in characters of eight or seven bits, from any of the first places; null for chance. */
export function speltBits(bits: string): string | null {
  if (bits.length < fewest) return null;
  const run = bits.slice(0, most);
  const inverse = run.replace(/[01]/g, (bit) => (bit === '0' ? '1' : '0'));
  for (const row of [run, inverse]) {
    for (const size of [8, 7]) {
      for (let lead = 0; lead < size; lead++) {
        const text = spelt(row, lead, size);
        if (text !== null) return text;
      }
    }
  }
  return null;
}

/** Seven bits hit a letter by chance every other time: such a text must read as one. */
function spelt(row: string, lead: number, size: number): string | null {
  let text = '';
  for (let at = lead; at + size <= row.length; at += size) {
    const code = Number.parseInt(row.slice(at, at + size), 2);
    if (!isPrintable(code)) break;
    text += String.fromCharCode(code);
  }
  if (text.length < shortest || new Set(text).size < varied) return null;
  if (text.length * size < 0.6 * (row.length - lead)) return null;
  const letters = text.match(/[a-z ]/gi)?.length ?? 0;
  if (letters < 0.85 * text.length) return null;
  return size === 8 || isReadable(text) ? text : null;
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}
