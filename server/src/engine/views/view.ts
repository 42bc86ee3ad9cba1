import type { Concealment, Segment } from '../model/segment.js';
import type { OffsetMap } from '../text/offset-map.js';

/** A text derived from another one, with the way back. */
export interface Derived {
  readonly text: string;
  /** From `text` to the text it was derived from. */
  readonly map: OffsetMap;
}

/**
 * A reading of a segment.
 *
 * - `raw`: the segment's text as its format yields it
 * - `folded`: invisible characters removed, compatibility forms and look-alike letters folded; only where non-ASCII stands
 * - `decoded`: what an encoding hides
 */
export interface View extends Derived {
  readonly kind: 'raw' | 'folded' | 'decoded';
  /** From `text` to the section that the segment belongs to. */
  readonly map: OffsetMap;
  /** Encodings undone, outermost first. */
  readonly chain: readonly string[];
  readonly concealment: Concealment | null;
  readonly segment: Segment;
}
