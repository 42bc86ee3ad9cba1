import { folded } from '../folded.js';
import { base32 } from './base32.js';
import { base64 } from './base64.js';
import { binary } from './binary.js';
import { caesar } from './caesar.js';
import type { Decoded, Decoder } from './decoder.js';
import { entities } from './entities.js';
import { escapes } from './escapes.js';
import { hexadecimal } from './hexadecimal.js';
import { hiddenPayloads } from './hidden-payloads.js';
import { leet } from './leet.js';
import { morse } from './morse.js';
import { percent, quotedPrintable } from './percent.js';
import { reversed } from './reversed.js';
import { rot13 } from './rot13.js';
import { scrambled } from './scrambled.js';
import { spacedLetters } from './spaced-letters.js';
import { splitItems } from './split-items.js';
import { splitLines } from './split-lines.js';

/** Something decoded. `map` leads to the text it was found in. */
export interface Decoding extends Decoded {
  /** Encodings undone, outermost first. */
  readonly chain: readonly string[];
}

/** All decoders, those that hide most completely first. */
const decoders: readonly Decoder[] = [
  base64,
  hexadecimal,
  base32,
  binary,
  entities,
  escapes,
  percent,
  quotedPrintable,
  rot13,
  caesar,
  reversed,
  spacedLetters,
  leet,
  scrambled,
  morse,
  splitLines,
  splitItems,
];

/** What stands encoded in a text, one layer deep. Invisible characters inside an encoding do not break it. */
export function* decodings(text: string): Iterable<Decoding> {
  for (const { name, decoded } of hiddenPayloads(text)) yield { ...decoded, chain: [name] };
  const plain = folded(text);
  for (const { name, find } of decoders) {
    for (const decoded of find(plain?.text ?? text)) {
      if (plain === null) yield { ...decoded, chain: [name] };
      else {
        const [start, end] = plain.map.range(decoded.start, decoded.end);
        yield { ...decoded, start, end, map: decoded.map.through(plain.map), chain: [name] };
      }
    }
  }
}
