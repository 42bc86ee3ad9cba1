import type { Lexicon } from '../language/lexicon.js';
import { Passage } from '../language/passage.js';

/** Longest passage that is cut into tokens at once, in UTF-16 units; half of it overlaps the next one. */
export const passageLimit = 2048;
const step = passageLimit >> 1;

/**
 * Passages of one view, made once and shared by all demands. A text longer than a passage is covered by a fixed grid
 * of windows, so that two demands never cut the same words twice:
 *
 *     |---- 0 ----|---- 2 ----|
 *           |---- 1 ----|---- 3 ----|
 */
export class Passages {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #made = new Map<number, Passage>();

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** The passages that cover [start, end). */
  covering(start: number, end: number): Passage[] {
    if (this.#text.length <= passageLimit) return [this.#window(0)];
    const out: Passage[] = [];
    const last = Math.floor(Math.max(0, end - 1) / step);
    for (let k = Math.max(0, Math.floor(start / step) - 1); k <= last; k++) out.push(this.#window(k));
    return out;
  }

  /** The passage round one hit, with the hit as near to its middle as the grid allows. */
  around(start: number, end: number): Passage {
    if (this.#text.length <= passageLimit) return this.#window(0);
    const middle = (start + Math.min(end, start + step)) >> 1;
    return this.#window(Math.max(0, Math.round((middle - step) / step)));
  }

  #window(k: number): Passage {
    let passage = this.#made.get(k);
    if (!passage) {
      const start = this.#boundary(k * step);
      const end = this.#boundary(k * step + passageLimit);
      passage = new Passage(this.#text.slice(start, end), start, this.#lexicon);
      this.#made.set(k, passage);
    }
    return passage;
  }

  /** The last white space at or before `at`, looked for over 64 units. */
  #boundary(at: number): number {
    if (at <= 0 || at >= this.#text.length) return Math.max(0, Math.min(at, this.#text.length));
    for (let i = at; i > at - 64 && i > 0; i--) if (this.#text.charCodeAt(i) <= 32) return i;
    return at;
  }
}
