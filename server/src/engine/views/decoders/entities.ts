import { lineEnd, lineStart } from '../code-points.js';
import { Rewrite } from '../rewrite.js';
import { type Decoded, type Decoder, heaps, type Match } from './decoder.js';

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,10}));?/g;

/** Named entities of HTML that stand for ASCII signs. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  commat: '@',
  dollar: '$',
  equals: '=',
  excl: '!',
  gt: '>',
  lowbar: '_',
  lpar: '(',
  lt: '<',
  nbsp: ' ',
  num: '#',
  period: '.',
  plus: '+',
  quest: '?',
  quot: '"',
  rpar: ')',
  semi: ';',
  sol: '/',
  NewLine: '\n',
  Tab: '\t',
};

/** Letters written as numbers, from which on that is no slip: nobody needs an entity for a letter. */
const fewestLetters = 3;

/** Entities this near to each other (UTF-16 units) are read together. */
const gap = 64;

interface Entity extends Match {
  readonly plain: string;
  readonly letter: boolean;
}

/** Letters in numeric HTML entities, decimal and hexadecimal, with the named entities among them. */
export const entities: Decoder = {
  name: 'html-entities',
  *find(text) {
    if (!text.includes('&#')) return;
    for (const heap of heaps(entitiesIn(text), gap)) {
      if (heap.filter((one) => one.letter).length >= fewestLetters) yield* decode(text, heap);
    }
  },
};

function* entitiesIn(text: string): Iterable<Entity> {
  for (const match of text.matchAll(entity)) {
    const plain = plainOf(match);
    if (plain === null) continue;
    yield { start: match.index, end: match.index + match[0].length, plain, letter: /^[a-z]$/i.test(plain) };
  }
}

function plainOf([, decimal, hexadecimal, name]: RegExpMatchArray): string | null {
  if (name !== undefined) return named[name] ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
}

function* decode(text: string, heap: readonly Entity[]): Iterable<Decoded> {
  const start = lineStart(text, (heap[0] as Entity).start);
  const end = lineEnd(text, (heap[heap.length - 1] as Entity).end);
  const rewrite = new Rewrite(text, start);
  for (const one of heap) rewrite.replace(one.start, one.end, one.plain);
  const derived = rewrite.build(end);
  if (derived) yield { ...derived, start, end };
}
