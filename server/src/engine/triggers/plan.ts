import { type Automaton, buildAutomaton } from './automaton.js';
import { Closeness } from './closeness.js';
import { type BlockMasks, blockShift, sieveText } from './sieve.js';
import { keyOf, packAutomaton, unpackAutomaton } from './tables.js';

/** Groups of literals that must all be met within one window; each group is an OR. */
export type TriggerGroups = readonly (readonly string[])[];

/** Where the triggers of one demand met: a half-open range of blocks, in bytes or UTF-16 units. */
export interface Meeting {
  readonly demand: number;
  readonly start: number;
  readonly end: number;
}

/**
 * All demands of all rules over one automaton. A demand is asked for only in blocks that hold its rarest group, its
 * anchor; the other groups are then looked for in the same block and its neighbours.
 */
export class TriggerPlan {
  readonly automaton: Automaton;
  /** The literals of the sieve, for benchmarks against other scanners. */
  readonly literals: readonly string[];
  readonly #demands: readonly (readonly number[])[];
  /** Demands by their anchor group. */
  readonly #anchored: ReadonlyMap<number, readonly number[]>;
  readonly #anchors: Uint32Array;
  readonly #key: number;
  readonly #reaches: readonly number[];

  /**
   * `reaches` are the most words, by demand, between literals of its groups where that is known: 0 where it is not.
   * `tables` are those that an earlier plan over the same demands packed; others are passed over.
   */
  constructor(demands: readonly TriggerGroups[], reaches: readonly number[] = [], tables?: Uint8Array) {
    this.#reaches = reaches;
    const groups: (readonly string[])[] = [];
    const known = new Map<string, number>();
    const intern = (literals: readonly string[]): number => {
      const key = [...new Set(literals)].sort().join('\n');
      const at = known.get(key);
      if (at !== undefined) return at;
      known.set(key, groups.length);
      groups.push(key.split('\n'));
      return groups.length - 1;
    };
    this.#demands = demands.map((demand) => demand.map(intern));
    this.#key = keyOf(groups);
    this.automaton = (tables && unpackAutomaton(tables, this.#key)) ?? buildAutomaton(groups);
    this.literals = [...new Set(groups.flat())].sort();
    const anchored = new Map<number, number[]>();
    this.#anchors = new Uint32Array(this.automaton.words);
    this.#demands.forEach((demand, i) => {
      const anchor = rarest(demand, groups);
      if (anchor === undefined) return;
      anchored.set(anchor, [...(anchored.get(anchor) ?? []), i]);
      this.#anchors[anchor >> 5] = (this.#anchors[anchor >> 5] as number) | (1 << (anchor & 31));
    });
    this.#anchored = anchored;
  }

  /** The automaton as bytes, to start from the next time. */
  pack(): Uint8Array {
    return packAutomaton(this.automaton, this.#key);
  }

  /** True when the groups of some demand that is asked for met anywhere. */
  any(masks: BlockMasks, asked: (demand: number) => boolean): boolean {
    return !this.#visit(masks, (demand) => !asked(demand));
  }

  /** All meetings in a text, sorted by demand, then place; neighbouring windows are joined. */
  meetings(text: string): Meeting[] {
    return this.sift(text).meetings;
  }

  /** The meetings in a text without those whose literals stand further apart than their demand can reach. */
  closeMeetings(text: string): Meeting[] {
    let closeness: Closeness | undefined;
    return this.meetings(text).flatMap((meeting) => {
      const { demand, start, end } = meeting;
      const reach = this.#reaches[demand] ?? 0;
      if (reach === 0) return [meeting];
      closeness ??= new Closeness(this.automaton, text);
      const groups = this.#demands[demand] as readonly number[];
      return closeness.within(groups, reach, start, end).map(([from, to]) => ({ demand, start: from, end: to }));
    });
  }

  /** The meetings in a text, and the bits of all groups that were met anywhere in it. */
  sift(text: string): { meetings: Meeting[]; groups: Uint32Array } {
    const masks = sieveText(this.automaton, text);
    return { meetings: this.#meetingsIn(masks, text), groups: masks.union() };
  }

  /** True when all groups of a demand, or at least some of them, are among those met. */
  holds(demand: number, groups: Uint32Array, some: boolean): boolean {
    const own = this.#demands[demand] as readonly number[];
    const met = (g: number) => ((groups[g >> 5] as number) & (1 << (g & 31))) !== 0;
    return some ? own.some(met) : own.every(met);
  }

  #meetingsIn(masks: BlockMasks, text: string): Meeting[] {
    const found: { demand: number; start: number; end: number }[] = [];
    const open = new Map<number, { demand: number; start: number; end: number }>();
    this.#visit(masks, (demand, block) => {
      const start = Math.max(0, (block - 1) << blockShift);
      const end = Math.min(text.length, (block + 2) << blockShift);
      const last = open.get(demand);
      if (last && last.end >= start) last.end = end;
      else {
        const meeting = { demand, start, end };
        open.set(demand, meeting);
        found.push(meeting);
      }
      return true;
    });
    return found.sort((a, b) => a.demand - b.demand || a.start - b.start);
  }

  /** Calls `see` for each demand met at each block; stops and answers false as soon as `see` answers false. */
  #visit(masks: BlockMasks, see: (demand: number, block: number) => boolean): boolean {
    const { words } = masks;
    for (let block = 0; block < masks.blocks; block++) {
      for (let w = 0; w < words; w++) {
        let bits = (masks.masks[block * words + w] as number) & (this.#anchors[w] as number);
        while (bits !== 0) {
          const bit = 31 - Math.clz32(bits & -bits);
          bits &= bits - 1;
          for (const demand of this.#anchored.get(w * 32 + bit) ?? []) {
            if (this.#met(masks, block, demand) && !see(demand, block)) return false;
          }
        }
      }
    }
    return true;
  }

  #met(masks: BlockMasks, block: number, demand: number): boolean {
    const groups = this.#demands[demand] as readonly number[];
    for (const group of groups) {
      if (!masks.near(block, group) && !(block > 0 && masks.in(block - 1, group))) return false;
    }
    return true;
  }
}

/** The group whose shortest literal is longest: long literals are rare ones. */
function rarest(demand: readonly number[], groups: readonly (readonly string[])[]): number | undefined {
  const weight = (g: number) => {
    const literals = groups[g] as readonly string[];
    return Math.min(...literals.map((l) => l.length)) * 4 - literals.length / 8;
  };
  return [...demand].sort((a, b) => weight(b) - weight(a))[0];
}
