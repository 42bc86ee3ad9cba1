import { inventory } from '../inspect.js';
import type { SuspicionKind } from '../inventory.js';
import { suspicious } from '../suspicious.js';
import { block, type Decoded, longestDecoded } from './decoder.js';

/** Names, in a chain, of the kinds of invisible characters that spell a text of their own. */
const names: Partial<Readonly<Record<SuspicionKind, string>>> = {
  tag: 'tag-characters',
  variation: 'variation-selectors',
  'zero-width': 'zero-width',
  filler: 'fillers',
  'private-use': 'private-use',
};

/** Texts spelt in characters that draw nothing, each with the name of its code. */
export function* hiddenPayloads(text: string): Iterable<{ name: string; decoded: Decoded }> {
  if (!suspicious(text)) return;
  for (const { kind, start, end, decoded } of inventory(text)) {
    const name = names[kind];
    // A split word holds visible letters: its reading is the folded view's.
    if (name === undefined || decoded === null || /[\x21-\x7E]{2}/.test(text.slice(start, end))) continue;
    yield { name, decoded: block(start, end, decoded.slice(0, longestDecoded)) };
  }
}
