import type { Adding } from './text/totals.js';

/** The trigger groups of a document: their bits, and how many of its sections met each. */
interface MetGroups {
  bits: Uint32Array;
  counts: Uint32Array;
}

/** Sums up the bits of the groups that sections met, so that an edit need not look at all of them again. */
export const metGroups: Adding<Uint32Array, MetGroups> = {
  start: () => ({ bits: new Uint32Array(0), counts: new Uint32Array(0) }),
  add: (sum, groups) => {
    if (sum.bits.length === 0) {
      sum.bits = new Uint32Array(groups.length);
      sum.counts = new Uint32Array(groups.length * 32);
    }
    eachBit(groups, (group) => {
      sum.counts[group] = (sum.counts[group] as number) + 1;
      sum.bits[group >> 5] = (sum.bits[group >> 5] as number) | (1 << (group & 31));
    });
  },
  remove: ({ bits, counts }, groups) => {
    eachBit(groups, (group) => {
      counts[group] = (counts[group] as number) - 1;
      if (counts[group] === 0) bits[group >> 5] = (bits[group >> 5] as number) & ~(1 << (group & 31));
    });
  },
};

function eachBit(words: Uint32Array, see: (bit: number) => void): void {
  for (let w = 0; w < words.length; w++) {
    for (let rest = words[w] as number; rest !== 0; rest &= rest - 1) see(w * 32 + 31 - Math.clz32(rest & -rest));
  }
}
