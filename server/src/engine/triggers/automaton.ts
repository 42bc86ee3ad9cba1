import { classBits, classOf, otherClass, separatorClass, signClasses, skipClass } from './alphabet.js';
import { type Outputs, packOutputs } from './outputs.js';

/**
 * An Aho-Corasick automaton over folded literals, as plain tables (they can be shared between threads).
 *
 * States that end a literal are numbered last, so that one comparison in the inner loop tells them.
 */
export interface Automaton {
  /** `next[(state << classBits) | class]` is the next state; 0 is the start. */
  readonly next: Uint16Array;
  /** States from here on end at least one literal. */
  readonly firstOutput: number;
  /** Words of 32 groups a state may report. */
  readonly words: number;
  /** The groups whose literals end at state `firstOutput` and those after it. */
  readonly outputs: Outputs;
}

/** Builds the automaton. `groups[g]` are literals that mean group g; throws when a literal holds a character outside the alphabet. */
export function buildAutomaton(groups: readonly (readonly string[])[]): Automaton {
  const words = Math.max(1, Math.ceil(groups.length / 32));
  const trie = new Trie(words);
  groups.forEach((literals, group) => {
    for (const literal of literals) {
      const path = encode(literal);
      trie.add(path, group);
      // A line end inside a JSON string is the letters \\n: they part words there.
      if (path[0] === separatorClass) trie.add([classOf(92), classOf(110), ...path.slice(1)], group);
      if (path.at(-1) === separatorClass) for (const sign of signClasses) trie.add([...path.slice(0, -1), sign], group);
    }
  });
  return number(trie.close(), words);
}

/** The classes of a literal; skip characters fall out. */
function encode(literal: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < literal.length; i++) {
    const cls = classOf(literal.charCodeAt(i));
    if (cls === otherClass || literal.charCodeAt(i) > 127)
      throw new Error(`trigger ${JSON.stringify(literal)} holds a character the sieve cannot see`);
    // A run of separators counts as one in a text, so it does in a literal.
    if (cls !== skipClass && !(cls === separatorClass && out.at(-1) === separatorClass)) out.push(cls);
  }
  if (out.length < 2) throw new Error(`trigger ${JSON.stringify(literal)} is too short`);
  return out;
}

interface Closed {
  readonly next: Int32Array;
  readonly masks: Uint32Array;
  readonly states: number;
}

const size = 1 << classBits;

/** The literals as a tree in one flat table; 0 means no child, as the start is nobody's child. */
class Trie {
  readonly #words: number;
  #next = new Int32Array(4096 * size);
  #masks: Uint32Array;
  /** Class by which each state is entered. */
  #entry = new Uint8Array(4096);
  #states = 1;

  constructor(words: number) {
    this.#words = words;
    this.#masks = new Uint32Array(4096 * words);
  }

  add(path: readonly number[], group: number): void {
    let state = 0;
    for (const cls of path) {
      let to = this.#next[state * size + cls] as number;
      if (to === 0) {
        to = this.#grow();
        this.#next[state * size + cls] = to;
        this.#entry[to] = cls;
      }
      state = to;
    }
    const at = state * this.#words + (group >> 5);
    this.#masks[at] = (this.#masks[at] as number) | (1 << (group & 31));
  }

  /**
   * Fills in the failure links breadth first, so that every state has an arrow for every class. A run of separators
   * counts as one: a line break with its indentation still parts only two words. Before a word a sign parts too, so at
   * the start it falls back on the state that a separator leads to.
   */
  close(): Closed {
    const next = this.#next;
    const masks = this.#masks;
    const fail = new Int32Array(this.#states);
    const queue = new Int32Array(this.#states);
    let filled = 1;
    const parted = next[separatorClass] as number;
    const atStart = (cls: number) => (signClasses.includes(cls) ? parted : 0);
    for (let q = 0; q < filled; q++) {
      const state = queue[q] as number;
      const back = fail[state] as number;
      if (state !== 0) {
        for (let w = 0; w < this.#words; w++) {
          const at = state * this.#words + w;
          masks[at] = (masks[at] as number) | (masks[back * this.#words + w] as number);
        }
      }
      for (let cls = 0; cls < size; cls++) {
        const at = state * size + cls;
        const child = next[at] as number;
        const inherited = state === 0 ? atStart(cls) : (next[back * size + cls] as number);
        if (child !== 0) {
          fail[child] = inherited;
          queue[filled++] = child;
        } else if (cls === skipClass || (cls === separatorClass && this.#entry[state] === separatorClass))
          next[at] = state;
        else next[at] = inherited;
      }
    }
    return { next, masks, states: this.#states };
  }

  #grow(): number {
    const state = this.#states++;
    if (state > 65_534) throw new Error('the sieve would need more than 65,535 states');
    if (state >= this.#entry.length) {
      this.#next = doubled(this.#next, new Int32Array(this.#next.length * 2));
      this.#masks = doubled(this.#masks, new Uint32Array(this.#masks.length * 2));
      this.#entry = doubled(this.#entry, new Uint8Array(this.#entry.length * 2));
    }
    return state;
  }
}

function doubled<T extends Int32Array | Uint32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** Renumbers the states so that those with output come last. */
function number({ next, masks, states }: Closed, words: number): Automaton {
  const renamed = new Uint16Array(states);
  let silent = 0;
  const loud: number[] = [];
  for (let state = 0; state < states; state++) {
    if (speaks(masks, state * words, words)) loud.push(state);
    else renamed[state] = silent++;
  }
  loud.forEach((state, i) => {
    renamed[state] = silent + i;
  });
  const table = new Uint16Array(states * size);
  for (let state = 0; state < states; state++) {
    const from = state * size;
    const to = (renamed[state] as number) * size;
    for (let cls = 0; cls < size; cls++) table[to + cls] = renamed[next[from + cls] as number] as number;
  }
  const rows = loud.map((state) => masks.subarray(state * words, (state + 1) * words));
  return { next: table, firstOutput: silent, words, outputs: packOutputs(rows) };
}

function speaks(masks: Uint32Array, from: number, words: number): boolean {
  for (let w = 0; w < words; w++) if (masks[from + w] !== 0) return true;
  return false;
}
