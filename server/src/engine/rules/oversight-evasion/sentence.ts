import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';

/** The text of the sentence in which a frame stands, with the words of the one before that are near. */
export function sentenceOf(frame: Frame, passage: Passage): string {
  const [first, last] = passage.sentence(frame.verb[0]);
  const [start, end] = passage.range(first, last);
  return passage.text.slice(Math.max(0, start - passage.offset - 80), end - passage.offset);
}
