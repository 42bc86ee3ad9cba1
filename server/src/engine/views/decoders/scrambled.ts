import { Rewrite } from '../rewrite.js';
import { tellingWords } from '../telling-words.js';
import { type Decoder, heaps, type Match } from './decoder.js';

/** Words long enough to be known by their ends and letters. */
const shortest = 6;
const word = /\b[a-z]{6,16}\b/gi;
/** Words this near to each other (UTF-16 units) are read together; one alone may be a slip. */
const gap = 60;
const fewest = 2;

/** First and last letter, and those between in order of the alphabet. */
function signature(text: string): string {
  const inner = Array.from(text.slice(1, -1)).sort().join('');
  return `${text.charAt(0)}${inner}${text.charAt(text.length - 1)}`;
}

/** Telling words by their letters; those that another word is made of are left out. */
const bySignature: ReadonlyMap<string, string> = new Map(
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
    if (plain !== undefined && plain !== own) yield { start, end: start + raw.length, plain };
  }
}
