import { english } from '../../language/english.js';
import { commonWords } from '../common-words.js';
import { Rewrite } from '../rewrite.js';
import { isTellingWord } from '../telling-words.js';
import { type Decoder, heaps, type Match } from './decoder.js';

/** A word of letters, digits and signs, with what stands before and behind it. */
const token = /[a-z0-9@$!|+]{3,}/gi;
const mostUnits = 24;
const sign = /[0134578@$!|+]/;
const letter = /[a-z]/i;
/** What makes one word of its neighbours. */
const joined = /[\p{L}\p{N}_@$]/u;

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

/** Single words of four letters or more that orders are made of. */
const orderWords: ReadonlySet<string> = new Set(
  [...Object.values(english.verbs), ...Object.values(english.words)]
    .flatMap((list) => list.split(','))
    .map((word) => word.trim())
    .filter((word) => /^[a-z]{4,}$/.test(word)),
);

/** Words this near to each other (UTF-16 units) are read together. */
const gap = 60;

/** Words that must fold to known ones: one alone may be a name. */
const fewest = 2;

interface Leet extends Match {
  readonly plain: string;
  /** It folds to a word of a list; others are folded only in the company of such words. */
  readonly known: boolean;
}

/** A sign for a letter between two letters: a quick look before the long one. */
const within = /[a-z][013457@$!|+][a-z]/i;

/** Words with digits for letters: `1gn0r3 4ll pr3v10u5 rul35`. */
export const leet: Decoder = {
  name: 'leet',
  *find(text) {
    if (!within.test(text)) return;
    for (const heap of heaps(leetWords(text), gap)) {
      if (heap.filter(({ known }) => known).length < fewest) continue;
      if (!heap.some(({ plain }) => tells(plain))) continue;
      const { start } = heap[0] as Leet;
      const { end } = heap[heap.length - 1] as Leet;
      const rewrite = new Rewrite(text, start);
      for (const word of heap) rewrite.replace(word.start, word.end, word.plain);
      const derived = rewrite.build(end);
      if (derived) yield { ...derived, start, end };
    }
  },
};

/** True when a text holds such words: the sieve folds them, and cannot tell them from plain ones. */
export function hasLeet(text: string): boolean {
  for (const _ of leet.find(text)) return true;
  return false;
}

function* leetWords(text: string): Iterable<Leet> {
  for (const { 0: word, index: start } of text.matchAll(token)) {
    const end = start + word.length;
    if (word.length > mostUnits || !sign.test(word) || !letter.test(word)) continue;
    if (joined.test(text.slice(Math.max(0, start - 1), start)) || joined.test(text.slice(end, end + 1))) continue;
    const folded = fold(word.toLowerCase());
    if (folded !== null) yield { start, end, ...folded };
  }
}

/** The word that a leet word stands for, a known one if there is any; 1 is an i or an l. Null for a plain word and a sign. */
function fold(word: string): Pick<Leet, 'plain' | 'known'> | null {
  const folded = word.replace(/[^a-z]/g, (sign) => letters[sign] ?? sign);
  const other = word.replace(/[1!]/g, 'l').replace(/[^a-z]/g, (sign) => letters[sign] ?? sign);
  const trimmed = word.replace(/[!|+]+$/, '');
  if (trimmed !== word && !/[^a-z]/.test(trimmed)) return null; // a word and an exclamation mark
  const known = [folded, other].find((plain) => commonWords.has(plain) || tells(plain));
  if (known !== undefined) return { plain: known, known: true };
  return /^[a-z]+$/.test(folded) ? { plain: folded, known: false } : null;
}

function tells(word: string): boolean {
  return isTellingWord(word) || orderWords.has(word);
}
