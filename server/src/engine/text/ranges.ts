/** A half-open stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text that some ranges cover: sorted, and those that touch are one. */
export function covered(ranges: readonly Range[]): Range[] {
  const out: { readonly start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** True when some of [start, end) lies in one of the ranges, which are sorted and apart. */
export function touches(ranges: readonly Range[], start: number, end: number): boolean {
  const next = ranges[firstBehind(ranges, start)];
  return next !== undefined && next.start < end;
}

/** Adds a range to sorted ones that are apart, unless it overlaps one of them: then it is false, and nothing is added. */
export function take(ranges: Range[], start: number, end: number): boolean {
  const at = firstBehind(ranges, start);
  const next = ranges[at];
  if (next && next.start < end) return false;
  ranges.splice(at, 0, { start, end });
  return true;
}

/** Index of the first range that ends behind an offset. */
function firstBehind(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
