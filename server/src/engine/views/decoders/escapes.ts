import { lineEnd, lineStart } from '../code-points.js';
import { Rewrite } from '../rewrite.js';
import { type Decoded, type Decoder, heaps, type Match } from './decoder.js';

const escapeSequence =
  /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|([0-7]{3}))/g;

/** Letters written as escapes, from which on that is on purpose: escapes are for what is not ASCII. */
const fewestLetters = 4;

/** Escapes this near to each other (UTF-16 units) are read together. */
const gap = 64;

interface Escape extends Match {
  readonly plain: string;
}

/** ASCII letters in the escapes of programming languages: `\x69`, `\u0069`, `\u{69}`, `\151`. */
export const escapes: Decoder = {
  name: 'escapes',
  *find(text) {
    if (!text.includes('\\')) return;
    for (const heap of heaps(escapesIn(text), gap)) {
      if (heap.filter((one) => /^[a-z]$/i.test(one.plain)).length >= fewestLetters) yield* decode(text, heap);
    }
  },
};

function* escapesIn(text: string): Iterable<Escape> {
  for (const match of text.matchAll(escapeSequence)) {
    const [whole, braced, short, byte, long, octal] = match;
    const code =
      octal === undefined ? Number.parseInt(braced ?? short ?? byte ?? long ?? '', 16) : Number.parseInt(octal, 8);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) continue;
    yield { start: match.index, end: match.index + whole.length, plain: String.fromCodePoint(code) };
  }
}

function* decode(text: string, heap: readonly Escape[]): Iterable<Decoded> {
  const start = lineStart(text, (heap[0] as Escape).start);
  const end = lineEnd(text, (heap[heap.length - 1] as Escape).end);
  const rewrite = new Rewrite(text, start);
  for (const one of heap) rewrite.replace(one.start, one.end, one.plain);
  const derived = rewrite.build(end);
  if (derived) yield { ...derived, start, end };
}
