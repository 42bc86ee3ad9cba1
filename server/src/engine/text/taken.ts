/** Half-open ranges of a text, of which none overlaps another. Offsets are UTF-16 units. */
export class Taken {
  /** Sorted by start, and so by end. */
  readonly #ranges: { readonly start: number; readonly end: number }[] = [];

  /** Keeps a range that overlaps none of those before it; false, and nothing is kept, when it does. */
  take(start: number, end: number): boolean {
    const at = this.#firstBehind(start);
    const next = this.#ranges[at];
    if (next && next.start < end) return false;
    this.#ranges.splice(at, 0, { start, end });
    return true;
  }

  /** Index of the first range that ends behind `offset`. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
