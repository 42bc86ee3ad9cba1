/**
 * What the states of an automaton report. Most report a few groups of some thousand, and many the same ones, so each
 * set of groups is kept once, as the words of its bits that are not zero:
 *
 *     setOf    state 0 -> 1, state 1 -> 0, ...
 *     starts   set 0 at 0, set 1 at 4, ...
 *     bits     word, mask, word, mask | word, mask | ...
 */
export interface Outputs {
  /** Set of each state that reports; the first of them is state `firstOutput` of the automaton. */
  readonly setOf: Uint16Array;
  /** Where the entries of each set begin in `bits`; one more than there are sets. */
  readonly starts: Uint32Array;
  /** By twos: index of a word of 32 groups, and the groups in it. */
  readonly bits: Uint32Array;
}

/** Keeps each distinct row once. `rows` are rows of `words` words of group bits. */
export function packOutputs(rows: readonly Uint32Array[]): Outputs {
  const known = new Map<string, number>();
  const starts = [0];
  const bits: number[] = [];
  const setOf = rows.map((row) => {
    const name = row.join();
    const at = known.get(name) ?? known.size;
    if (at < known.size) return at;
    known.set(name, at);
    row.forEach((mask, word) => {
      if (mask !== 0) bits.push(word, mask);
    });
    starts.push(bits.length);
    return at;
  });
  return { setOf: Uint16Array.from(setOf), starts: Uint32Array.from(starts), bits: Uint32Array.from(bits) };
}

/** Adds the groups of output `output` to the row of words in `masks` that begins at `row`. */
export function addOutput({ setOf, starts, bits }: Outputs, output: number, masks: Uint32Array, row: number): void {
  const set = setOf[output] as number;
  const end = starts[set + 1] as number;
  for (let i = starts[set] as number; i < end; i += 2) {
    const at = row + (bits[i] as number);
    masks[at] = (masks[at] as number) | (bits[i + 1] as number);
  }
}

/** True when output `output` reports the group. */
export function tells({ setOf, starts, bits }: Outputs, output: number, group: number): boolean {
  const set = setOf[output] as number;
  const end = starts[set + 1] as number;
  for (let i = starts[set] as number; i < end; i += 2) {
    if (bits[i] === group >> 5) return ((bits[i + 1] as number) & (1 << (group & 31))) !== 0;
  }
  return false;
}
