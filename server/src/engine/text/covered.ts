/** The parts of a text that some ranges cover. Offsets are UTF-16 units; ranges are half-open. */
export class Covered {
  /** Sorted and apart. */
  readonly #ranges: { readonly start: number; end: number }[] = [];

  constructor(ranges: readonly { readonly start: number; readonly end: number }[]) {
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
      const last = this.#ranges.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else this.#ranges.push({ start, end });
    }
  }

  /** True when some of [start, end) is covered. */
  touches(start: number, end: number): boolean {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const first = this.#ranges[low];
    return first !== undefined && first.start < end;
  }
}
