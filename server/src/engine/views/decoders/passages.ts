import type { Match } from './decoder.js';

/** Longest passage that is turned round at once, in UTF-16 units. */
const longest = 4096;

/** The paragraphs of a text: lines up to a blank one, cut where they grow too long. */
export function* passages(text: string): Iterable<Match> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    for (let from = start; from < end; from += longest) yield { start: from, end: Math.min(end, from + longest) };
    start = end + 2;
  }
}
