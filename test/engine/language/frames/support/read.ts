import { english } from '../../../../../server/src/engine/language/english.js';
import type { Frame } from '../../../../../server/src/engine/language/frames/frame.js';
import { Lexicon } from '../../../../../server/src/engine/language/lexicon.js';
import type { Act } from '../../../../../server/src/engine/language/lexicons/acts.js';
import { Passage } from '../../../../../server/src/engine/language/passage.js';

export const lexicon = new Lexicon(english);

/** All frames of a text. */
export function framesOf(text: string): readonly Frame[] {
  return new Passage(text, 0, lexicon).frames;
}

/** The first frame of an act; throws when the text has none. */
export function frameOf(text: string, act: Act): Frame {
  const frame = framesOf(text).find(({ acts }) => acts.includes(act));
  if (!frame) throw new Error(`no frame of ${act} in: ${text}`);
  return frame;
}
