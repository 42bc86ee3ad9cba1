import { type SegmentBody, SegmentText } from '../segment-text.js';
import type { StringToken } from './lexer.js';
import { addUnescaped } from './string-escapes.js';

/** Code inside a string is part of its text up to this many UTF-16 units; of longer code only the brackets are. */
const longestHole = 200;

/** What a string literal says: its escapes resolved, the code inside it as it stands. */
export function literalBody(source: string, { from, to, holes, shape }: StringToken): SegmentBody {
  const text = new SegmentText(source);
  const [first, last] = inked(source, from, to);
  const add = (start: number, end: number): void => {
    addUnescaped(text, source, start, Math.min(end, last), shape.escapes, shape.quote);
  };
  let at = first;
  for (const [start, end] of holes) {
    add(at, start);
    addHole(text, start, Math.min(end, to));
    at = end;
  }
  add(at, last);
  return text.body();
}

/** The range without the white space at its ends. */
function inked(source: string, start: number, end: number): [number, number] {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return [from, Math.max(from, start + text.trimEnd().length)];
}

function addHole(text: SegmentText, start: number, end: number): void {
  if (end - start <= longestHole) text.copy(start, end);
  else text.put('{}', start, end);
}
