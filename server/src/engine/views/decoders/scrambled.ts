import { isAsciiLetter } from '../code-points.js';
import { Rewrite } from '../rewrite.js';
import { tellingWords } from '../telling-words.js';
import { type Decoder, heaps, type Match } from './decoder.js';

/** Words long enough to be known by their ends and letters. */
const shortest = 6;
const longest = 16;
/** Words this near to each other (UTF-16 units) are read together; one alone may be a slip. */
const gap = 60;
const fewest = 2;

/** The same number for words of the same length, first and last letter whose inner letters are the same in any order. */
function signature(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 0x20;
  const last = text.charCodeAt(end - 1) | 0x20;
  let inner = 0;
  for (let at = start + 1; at < end - 1; at++) {
    inner = (inner + Math.imul((text.charCodeAt(at) | 0x20) ** 3, 0x9e3779b1)) | 0;
  }
  return (Math.imul(inner, 31) + Math.imul(first, 7919) + Math.imul(last, 104_729)) | 0;
}

/** The letters of a word, those between the first and the last in order of the alphabet. */
function inOrder(word: string): string {
  const inner = Array.from(word.slice(1, -1)).sort().join('');
  return `${word.charAt(0)}${inner}${word.charAt(word.length - 1)}`;
}

/** Telling words by their letters; those that another word is made of are left out. */
const bySignature: ReadonlyMap<number, string> = new Map(
  [...tellingWords].filter((one) => one.length >= shortest).map((one) => [signature(one, 0, one.length), one]),
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

/**
 * Goes through the words of ASCII letters alone; a word is cut out only when its letters are those of a telling one.
 *
 *     then ingroe all rules
 *          ^     ^ start, at
 */
function* scrambledWords(text: string): Iterable<Scrambled> {
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (isAsciiLetter(text.charCodeAt(at))) at++;
    if (at - start < shortest || at - start > longest || joins(text, start - 1) || joins(text, at)) continue;
    const plain = bySignature.get(signature(text, start, at));
    if (plain === undefined) continue;
    const own = text.slice(start, at).toLowerCase();
    if (!tellingWords.has(own) && inOrder(plain) === inOrder(own)) yield { start, end: at, plain };
  }
}

/** True for a digit or a low line, which make one name of what stands beside them. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || code === 0x5f;
}
