import { OffsetMapBuilder } from '../../text/offset-map.js';
import { segmentWords } from '../segment-words.js';
import type { Derived } from '../view.js';
import type { Decoded, Decoder } from './decoder.js';
import { isProse, known, wordsOf } from './readable-text.js';

/** A line that holds one word or letter behind an optional list sign, quote mark or comment sign. */
const loneWord = /^[ \t]{0,12}(?:(?:[-*+>#|]|\/\/|\d{1,3}[.)])[ \t]{0,4}){0,2}([\p{L}\p{N}'.:/~_-]{1,24})[ \t|]{0,8}$/u;

/** Lines from which on words one below the other may be a sentence. */
const fewest = 5;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Sentences with one word, and words with one letter, on each line or list item. */
export const splitLines: Decoder = {
  name: 'split-lines',
  *find(text) {
    for (const parts of columns(text)) {
      const decoded = parts.every((part) => part.word.length === 1) ? letters(parts) : words(parts);
      if (decoded) yield decoded;
    }
  },
};

/** Runs of lines that hold one word each; blank lines between them do not count. */
function* columns(text: string): Iterable<Part[]> {
  let parts: Part[] = [];
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const part = end - at <= 64 ? partOf(text.slice(at, end), at) : null;
    const blank = text.slice(at, Math.min(end, at + 64)).trim() === '';
    if (part) parts.push(part);
    else if (!blank) {
      if (parts.length >= fewest) yield parts;
      parts = [];
    }
    at = end + 1;
  }
  if (parts.length >= fewest) yield parts;
}

function partOf(line: string, at: number): Part | null {
  const word = loneWord.exec(line)?.[1];
  if (word === undefined) return null;
  const start = at + line.lastIndexOf(word);
  return { start, end: start + word.length, word };
}

/** A list of names is a column of words too: a sentence holds common words. */
function words(parts: readonly Part[]): Decoded | null {
  const joined = join(parts, ' ');
  const all = wordsOf(joined.text);
  return isProse(joined.text) && known(all) >= 0.5 * all.length ? joined : null;
}

function letters(parts: readonly Part[]): Decoded | null {
  const joined = join(parts, '');
  const segmented = segmentWords(joined.text);
  if (segmented === null) return null;
  const map = new OffsetMapBuilder();
  map.replace(segmented.length, joined.start, joined.end);
  return { ...joined, text: segmented, map: map.build() };
}

function join(parts: readonly Part[], glue: string): Derived & { start: number; end: number } {
  const map = new OffsetMapBuilder();
  let end = (parts[0] as Part).start;
  for (const [index, part] of parts.entries()) {
    if (index > 0) map.replace(glue.length, end, part.start);
    map.copy(part.word.length, part.start);
    end = part.end;
  }
  return { start: (parts[0] as Part).start, end, text: parts.map((part) => part.word).join(glue), map: map.build() };
}
