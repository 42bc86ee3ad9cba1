/**
 * Maps offsets of a derived text back to the text it was made from.
 *
 * Kept as runs: inside a `copy` run offsets move one to one; a `replace` run is atomic, every offset in it maps to the
 * whole source range. All offsets are UTF-16 units.
 *
 *     source   I g n &#111; r e
 *              0 1 2 3      9 10
 *     derived  I g n o      r e
 *              0 1 2 3      4 5
 */
export class OffsetMap {
  readonly #derived: Int32Array;
  readonly #source: Int32Array;
  /** Source length of an atomic run, -1 for a copy run. */
  readonly #atomic: Int32Array;
  readonly length: number;

  constructor(derived: Int32Array, source: Int32Array, atomic: Int32Array, length: number) {
    this.#derived = derived;
    this.#source = source;
    this.#atomic = atomic;
    this.length = length;
  }

  /** A map that copies `length` units which start at `base` in the source. */
  static shift(length: number, base: number): OffsetMap {
    return new OffsetMap(Int32Array.of(0), Int32Array.of(base), Int32Array.of(-1), length);
  }

  /** Where the character at `offset` begins in the source. */
  start(offset: number): number {
    const run = this.#runAt(offset);
    const from = this.#source[run] as number;
    return (this.#atomic[run] as number) >= 0 ? from : from + offset - (this.#derived[run] as number);
  }

  /** Where a range that ends before `offset` ends in the source. */
  end(offset: number): number {
    if (offset <= 0) return this.start(0);
    const run = this.#runAt(offset - 1);
    const from = this.#source[run] as number;
    const atomic = this.#atomic[run] as number;
    return atomic >= 0 ? from + atomic : from + offset - (this.#derived[run] as number);
  }

  /** The source range of the derived range [start, end). */
  range(start: number, end: number): [number, number] {
    const from = this.start(start);
    return [from, Math.max(from, this.end(end))];
  }

  /** This map followed by `outer`: from this derived text to the source of `outer`. */
  through(outer: OffsetMap): OffsetMap {
    const builder = new OffsetMapBuilder();
    for (let i = 0; i < this.#derived.length; i++) {
      const from = this.#derived[i] as number;
      const to = i + 1 < this.#derived.length ? (this.#derived[i + 1] as number) : this.length;
      const source = this.#source[i] as number;
      const atomic = this.#atomic[i] as number;
      if (to === from) continue;
      if (atomic >= 0) {
        const [start, end] = outer.range(source, source + atomic);
        builder.replace(to - from, start, end);
      } else {
        outer.#copyInto(builder, source, source + to - from);
      }
    }
    return builder.build();
  }

  /** The same map for a source that stands `by` units later. */
  moved(by: number): OffsetMap {
    if (by === 0) return this;
    return new OffsetMap(
      this.#derived,
      this.#source.map((at) => at + by),
      this.#atomic,
      this.length,
    );
  }

  #copyInto(builder: OffsetMapBuilder, start: number, end: number): void {
    for (let at = start; at < end; ) {
      const run = this.#runAt(at);
      const next = run + 1 < this.#derived.length ? (this.#derived[run + 1] as number) : Math.max(this.length, end);
      const to = Math.min(end, next);
      if ((this.#atomic[run] as number) >= 0) {
        const from = this.#source[run] as number;
        builder.replace(to - at, from, from + (this.#atomic[run] as number));
      } else {
        builder.copy(to - at, (this.#source[run] as number) + at - (this.#derived[run] as number));
      }
      at = to;
    }
  }

  /** Index of the last run that begins at or before `offset`. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#derived.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#derived[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Collects the runs of an OffsetMap from left to right; adjoining copies become one run. */
export class OffsetMapBuilder {
  readonly #derived: number[] = [];
  readonly #source: number[] = [];
  readonly #atomic: number[] = [];
  #length = 0;

  /** The next `length` units are the source's own, from `source` on. */
  copy(length: number, source: number): void {
    if (length <= 0) return;
    const last = this.#derived.length - 1;
    const continues =
      last >= 0 &&
      this.#atomic[last] === -1 &&
      (this.#source[last] as number) + this.#length - (this.#derived[last] as number) === source;
    if (!continues) this.#push(source, -1);
    this.#length += length;
  }

  /** The next `length` units stand for the source range [start, end). */
  replace(length: number, start: number, end: number): void {
    if (length <= 0) return;
    this.#push(start, end - start);
    this.#length += length;
  }

  /** Units of derived text so far. */
  get length(): number {
    return this.#length;
  }

  build(): OffsetMap {
    if (this.#derived.length === 0) this.#push(0, -1);
    return new OffsetMap(
      Int32Array.from(this.#derived),
      Int32Array.from(this.#source),
      Int32Array.from(this.#atomic),
      this.#length,
    );
  }

  #push(source: number, atomic: number): void {
    this.#derived.push(this.#length);
    this.#source.push(source);
    this.#atomic.push(atomic);
  }
}
