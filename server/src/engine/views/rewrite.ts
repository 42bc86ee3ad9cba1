import { OffsetMapBuilder } from '../text/offset-map.js';
import type { Derived } from './view.js';

/** Puts a derived text together from left to right: what is not replaced or removed is copied. */
export class Rewrite {
  readonly #source: string;
  readonly #map = new OffsetMapBuilder();
  readonly #parts: string[] = [];
  #done: number;
  #changed = false;

  /** Offsets are those of `source`; the derived text begins at `start`. */
  constructor(source: string, start = 0) {
    this.#source = source;
    this.#done = start;
  }

  /** End of what is already rewritten. */
  get done(): number {
    return this.#done;
  }

  /** Puts `plain` in the place of [start, end); a stretch of the same length maps unit by unit. */
  replace(start: number, end: number, plain: string): void {
    this.#copyTo(start);
    this.#parts.push(plain);
    if (plain.length === end - start) this.#map.copy(plain.length, start);
    else this.#map.replace(plain.length, start, end);
    this.#done = end;
    this.#changed = true;
  }

  /** Leaves [start, end) out. */
  remove(start: number, end: number): void {
    this.#copyTo(start);
    this.#done = end;
    this.#changed = true;
  }

  /** The derived text up to `end` of the source; null when nothing was changed. */
  build(end = this.#source.length): Derived | null {
    if (!this.#changed) return null;
    this.#copyTo(end);
    return { text: this.#parts.join(''), map: this.#map.build() };
  }

  #copyTo(end: number): void {
    if (end <= this.#done) return;
    this.#parts.push(this.#source.slice(this.#done, end));
    this.#map.copy(end - this.#done, this.#done);
    this.#done = end;
  }
}
