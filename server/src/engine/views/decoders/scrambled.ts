import { Rewrite } from '../rewrite.js';
import { tellingWords } from '../telling-words.js';
import { type Decoder, heaps, type Match } from './decoder.js';

/** Words long enough to be known by their ends and letters. */
const shortest = 6;
const word = /\b[a-z]{6,16}\b/gi;
/** Words this near to each other (UTF-16 units) are read together; one alone may be a slip. */
const gap = 60;
const fewest = 2;

/** The same number for words of the same length, first and last letter whose inner letters are the same in any order. */
function signature(word: string): number {
  const last = word.length - 1;
  let inner = 0;
  for (let i = 1; i < last; i++) inner = (inner + Math.imul(word.charCodeAt(i) ** 3, 0x9e3779b1)) | 0;
  return (Math.imul(inner, 31) + Math.imul(word.charCodeAt(0), 7919) + Math.imul(word.charCodeAt(last), 104_729)) | 0;
}

/** The letters of a word, those between the first and the last in order of the alphabet. */
function inOrder(word: string): string {
  const inner = Array.from(word.slice(1, -1)).sort().join('');
  return `${word.charAt(0)}${inner}${word.charAt(word.length - 1)}`;
}

/** Telling words by their letters; those that another word is made of are left out. */
const bySignature: ReadonlyMap<number, string> = new Map(
  [...tellingWords].filter((one) => one.length >= shortest).map((one) => [signature(one), one]),
);

interface Scrambled extends Match {
  readonly plain: string;
}

/** Words whose inner letters are in disorder, which readers and models put right: `ingroe all prveiuos insturctions`. */
export const scrambled: Decoder = {
  name: 'scrambled',
  *find(text) {
    for (const heap of heaps(scrambledWords(text), gap)) {
      if (heap.length < fewest) continue;
      const { start } = heap[0] as Scrambled;
      const { end } = heap[heap.length - 1] as Scrambled;
      const rewrite = new Rewrite(text, start);
      for (const one of heap) rewrite.replace(one.start, one.end, one.plain);
      const derived = rewrite.build(end);
      if (derived) yield { ...derived, start, end };
    }
  },
};

function* scrambledWords(text: string): Iterable<Scrambled> {
  for (const { 0: raw, index: start } of text.matchAll(word)) {
    const own = raw.toLowerCase();
    if (tellingWords.has(own)) continue;
    const plain = bySignature.get(signature(own));
    if (plain !== undefined && plain !== own && inOrder(plain) === inOrder(own))
      yield { start, end: start + raw.length, plain };
  }
}
