import { type Automaton, buildAutomaton } from './automaton.js';
import { Closeness } from './closeness.js';
import { type BlockMasks, blockShift, sieveText } from './sieve.js';
import { keyOf, packTables, type Tables, unpackTables } from './tables.js';

/** Groups of literals that must all be met within one window; each group is an OR. */
export type TriggerGroups = readonly (readonly string[])[];

/** Where the triggers of a demand come from. */
export interface TriggerSource {
  /** What the literals are made from: equal names, equal literals. */
  readonly name: string;
  /** Makes the literals; asked only where no tables are at hand. */
  readonly groups: () => TriggerGroups;
  /** Most words between literals of the groups; 0 where that is not known. */
  readonly reach: () => number;
}

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
  readonly #sources: readonly TriggerSource[];
  readonly #tables: Tables;
  /** Demands by their anchor group. */
  readonly #anchored = new Map<number, number[]>();
  readonly #anchors: Uint32Array;
  /** Words of group bits in which there are anchors: the first ones. */
  readonly #anchorWords: number;

  /** `packed` are the tables of an earlier plan over the same demands; those of others are passed over. */
  constructor(sources: readonly TriggerSource[], packed?: Uint8Array) {
    this.#sources = sources;
    const key = keyOf(sources.map(({ name }) => name));
    this.#tables = (packed && unpackTables(packed, key)) ?? { key, ...build(sources) };
    this.#anchors = new Uint32Array(this.automaton.words);
    this.#tables.demands.forEach(([anchor], i) => {
      if (anchor === undefined) return;
      const known = this.#anchored.get(anchor);
      if (known) known.push(i);
      else this.#anchored.set(anchor, [i]);
      this.#anchors[anchor >> 5] = (this.#anchors[anchor >> 5] as number) | (1 << (anchor & 31));
    });
    this.#anchorWords = this.#anchors.findLastIndex((word) => word !== 0) + 1;
  }

  get automaton(): Automaton {
    return this.#tables.automaton;
  }

  /** The literals of the sieve, for benchmarks against other scanners. */
  get literals(): readonly string[] {
    return [...new Set(this.#sources.flatMap((source) => source.groups().flat()))].sort();
  }

  /** The plan as bytes, to start from the next time. */
  pack(): Uint8Array {
    return packTables(this.#tables);
  }

  /** True when the groups of some demand that is asked for met anywhere; each demand is asked about once at most. */
  any(masks: BlockMasks, asked: (demand: number) => boolean): boolean {
    const answers = new Uint8Array(this.#sources.length);
    const isAsked = (demand: number) => {
      if (answers[demand] === 0) answers[demand] = asked(demand) ? 1 : 2;
      return answers[demand] === 1;
    };
    return !this.#visit(masks, isAsked, () => false);
  }

  /** True when the groups of one demand met anywhere. */
  meets(masks: BlockMasks, demand: number): boolean {
    for (let block = 0; block < masks.blocks; block++) if (this.#met(masks, block, demand)) return true;
    return false;
  }

  /** All meetings in a text, sorted by demand, then place; neighbouring windows are joined. */
  meetings(text: string): Meeting[] {
    return this.#meetingsIn(sieveText(this.automaton, text), text);
  }

  /** The meetings in a text without those whose literals stand further apart than their demand can reach. */
  closeMeetings(text: string): Meeting[] {
    let closeness: Closeness | undefined;
    return this.meetings(text).flatMap((meeting) => {
      const { demand, start, end } = meeting;
      const reach = this.#sources[demand]?.reach() ?? 0;
      if (reach === 0) return [meeting];
      closeness ??= new Closeness(this.automaton, text);
      const groups = this.#tables.demands[demand] as readonly number[];
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
    // A loop, as this is asked of each section for each key that is pressed.
    for (const g of this.#tables.demands[demand] as readonly number[]) {
      const met = ((groups[g >> 5] as number) & (1 << (g & 31))) !== 0;
      if (met === some) return some;
    }
    return !some;
  }

  #meetingsIn(masks: BlockMasks, text: string): Meeting[] {
    const found: { demand: number; start: number; end: number }[] = [];
    const open = new Map<number, { demand: number; start: number; end: number }>();
    const all = () => true;
    this.#visit(masks, all, (demand, block) => {
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

  /** Calls `see` for each demand asked for and met at each block; stops and answers false as soon as `see` answers false. */
  #visit(
    masks: BlockMasks,
    asked: (demand: number) => boolean,
    see: (demand: number, block: number) => boolean,
  ): boolean {
    const { words } = masks;
    for (let block = 0; block < masks.blocks; block++) {
      for (let w = 0; w < this.#anchorWords; w++) {
        let bits = (masks.masks[block * words + w] as number) & (this.#anchors[w] as number);
        while (bits !== 0) {
          const bit = 31 - Math.clz32(bits & -bits);
          bits &= bits - 1;
          for (const demand of this.#anchored.get(w * 32 + bit) ?? []) {
            if (asked(demand) && this.#met(masks, block, demand) && !see(demand, block)) return false;
          }
        }
      }
    }
    return true;
  }

  #met(masks: BlockMasks, block: number, demand: number): boolean {
    const groups = this.#tables.demands[demand] as readonly number[];
    for (const group of groups) {
      if (!masks.near(block, group) && !(block > 0 && masks.in(block - 1, group))) return false;
    }
    return true;
  }
}

/** Makes the automaton over all literals, and for each demand the groups that it asks for, its anchor first. */
function build(sources: readonly TriggerSource[]): Omit<Tables, 'key'> {
  const groups: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const intern = (literals: readonly string[]): number => {
    const name = [...new Set(literals)].sort().join('\n');
    const at = known.get(name);
    if (at !== undefined) return at;
    known.set(name, groups.length);
    groups.push(name.split('\n'));
    return groups.length - 1;
  };
  const interned = sources.map((source) => source.groups().map(intern));
  const demands = interned.map((own) => rarestFirst(own, groups));
  // Anchors come first: only their words are looked at in every block.
  const order = [...new Set([...demands.flatMap((own) => own.slice(0, 1)), ...groups.keys()])];
  const place = new Map(order.map((group, i) => [group, i]));
  return {
    automaton: buildAutomaton(order.map((group) => groups[group] as readonly string[])),
    demands: demands.map((own) => own.map((group) => place.get(group) as number)),
  };
}

/** Long literals are rare ones: the group whose shortest literal is longest comes first. */
function rarestFirst(demand: readonly number[], groups: readonly (readonly string[])[]): number[] {
  const weight = (g: number) => {
    const literals = groups[g] as readonly string[];
    return Math.min(...literals.map((l) => l.length)) * 4 - literals.length / 8;
  };
  return [...demand].sort((a, b) => weight(b) - weight(a));
}
