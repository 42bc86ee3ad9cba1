import type { Frame } from '../language/frames/frame.js';
import type { Passage } from '../language/passage.js';

/** Words that stand for the agent in what it says of itself. */
const own = new Set(['i', "i'm", "i've", "i'd", 'we', "we're", 'my', 'our', 'us', 'me']);

/** True when the reader, an agent, or the writer of a memory is the one who does it: `you hate`, `I hate`. */
export function heldByAgent({ addressee, mood, tokens, verb }: Frame, passage: Passage): boolean {
  if (addressee === 'none') return mood !== 'descriptive';
  if (addressee !== 'third') return addressee !== 'user';
  return passage.words(tokens[0], verb[0]).some((word) => own.has(word));
}
