import { PatternError } from '../language/pattern-error.js';
import { classBits, classOf, otherClass, separatorClass, signClasses, skipClass } from './alphabet.js';
import { breadthFirst } from './breadth-first.js';
import { type Outputs, packOutputs } from './outputs.js';

/**
 * An Aho-Corasick automaton over folded literals, as plain tables (they can be shared between threads).
 *
 * States that end a literal are numbered last, so that one comparison in the inner loop tells them; else those that are
 * reached first come first.
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
    for (const path of shortest(literals.map(encode))) {
      trie.add(path, group);
      // A line end inside a JSON string is the letters \\n: they part words there.
      if (path[0] === separatorClass) trie.add([classOf(92), classOf(110), ...path.slice(1)], group);
      if (path.at(-1) === separatorClass) for (const sign of signClasses) trie.add([...path.slice(0, -1), sign], group);
    }
  });
  return number(trie.close(), words);
}

/** The literals of a group that hold no other one of it: where `all rules above` is met, `all rules` was met before. */
function shortest(paths: readonly number[][]): number[][] {
  const known = new Set<string>();
  const kept: number[][] = [];
  for (const path of [...paths].sort((a, b) => a.length - b.length)) {
    const key = String.fromCharCode(...path);
    if (holdsAny(key, known)) continue;
    known.add(key);
    kept.push(path);
  }
  return kept;
}

function holdsAny(key: string, known: ReadonlySet<string>): boolean {
  for (let from = 0; from < key.length; from++) {
    for (let to = from + 2; to <= key.length; to++) if (known.has(key.slice(from, to))) return true;
  }
  return false;
}

/** Throws a PatternError when a literal cannot be sieved. */
export function checkLiteral(literal: string): void {
  encode(literal);
}

/** The classes of a literal; skip characters fall out. */
function encode(literal: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < literal.length; i++) {
    const cls = classOf(literal.charCodeAt(i));
    if (cls === otherClass || literal.charCodeAt(i) > 127)
      throw new PatternError(`trigger ${JSON.stringify(literal)} holds a character the sieve cannot see`, i);
    // A run of separators counts as one in a text, so it does in a literal.
    if (cls !== skipClass && !(cls === separatorClass && out.at(-1) === separatorClass)) out.push(cls);
  }
  if (out.length < 2) throw new PatternError(`trigger ${JSON.stringify(literal)} is too short`, 0);
  return out;
}

interface Closed {
  readonly next: Int32Array;
  readonly masks: Uint32Array;
  /** For each state the one that stands for all that go on alike. */
  readonly same: Int32Array;
}

/** States that 16 bits can name. */
const mostStates = 65_536;

const size = 1 << classBits;

/** The literals as a tree in one flat table; 0 means no child, as the start is nobody's child. */
class Trie {
  readonly #words: number;
  #next = new Int32Array(4096 * size);
  #masks: Uint32Array;
  /** Class by which each state is entered, and the state that it is entered from. */
  #entry = new Uint8Array(4096);
  #parent = new Int32Array(4096);
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
        this.#parent[to] = state;
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
    return { next, masks, same: this.#merged(fail, queue) };
  }

  /**
   * Finds, from the ends of the tree up, the states that cannot be told apart: they report the same, fall back on the
   * same state, and their children are the same.
   *
   *     " ai" then ' ' or ']' or '|'      one state reports " ai "
   *     " ignore" and "\\n" "ignore"      one chain from the i on
   */
  #merged(fail: Int32Array, queue: Int32Array): Int32Array {
    const same = new Int32Array(this.#states);
    const children: string[] = new Array(this.#states).fill('');
    const reports = new Map<string, number>();
    const known = new Map<string, number>();
    for (let q = this.#states - 1; q > 0; q--) {
      const state = queue[q] as number;
      const row = this.#masks.subarray(state * this.#words, (state + 1) * this.#words);
      const report = speaks(row) ? idOf(row.join(), reports) : -1;
      const runs = this.#entry[state] === separatorClass;
      const key = `${report} ${fail[state]} ${runs} ${children[state]}`;
      const first = known.get(key) ?? state;
      known.set(key, first);
      same[state] = first;
      children[this.#parent[state] as number] += ` ${this.#entry[state]}:${first}`;
    }
    return same;
  }

  #grow(): number {
    const state = this.#states++;
    if (state >= this.#entry.length) {
      this.#next = doubled(this.#next, new Int32Array(this.#next.length * 2));
      this.#masks = doubled(this.#masks, new Uint32Array(this.#masks.length * 2));
      this.#entry = doubled(this.#entry, new Uint8Array(this.#entry.length * 2));
      this.#parent = doubled(this.#parent, new Int32Array(this.#parent.length * 2));
    }
    return state;
  }
}

function doubled<T extends Int32Array | Uint32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function idOf(name: string, known: Map<string, number>): number {
  const id = known.get(name) ?? known.size;
  known.set(name, id);
  return id;
}

/**
 * Numbers the states anew, one for all that are the same, breadth first but those with output last. Throws when 16 bits
 * do not name them.
 */
function number({ next, masks, same }: Closed, words: number): Automaton {
  const follow = (state: number, cls: number) => same[next[state * size + cls] as number] as number;
  const kept = breadthFirst(follow);
  if (kept.length > mostStates) throw new Error(`the sieve would need ${kept.length} states`);
  const rowOf = (state: number) => masks.subarray(state * words, (state + 1) * words);
  const loud = kept.filter((state) => speaks(rowOf(state)));
  const silent = kept.filter((state) => !speaks(rowOf(state)));
  const renamed = new Uint16Array(same.length);
  [...silent, ...loud].forEach((state, i) => {
    renamed[state] = i;
  });
  const table = new Uint16Array(kept.length * size);
  for (const state of kept) {
    const to = (renamed[state] as number) * size;
    for (let cls = 0; cls < size; cls++) table[to + cls] = renamed[follow(state, cls)] as number;
  }
  return { next: table, firstOutput: silent.length, words, outputs: packOutputs(loud.map(rowOf)) };
}

function speaks(row: Uint32Array): boolean {
  return row.some((word) => word !== 0);
}
