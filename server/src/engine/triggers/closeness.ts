import { classBits, classOf, separatorClass } from './alphabet.js';
import type { Automaton } from './automaton.js';
import { tells } from './outputs.js';

/** Where literals of the sieve end in a text, in order: the number of the word, the UTF-16 offset, the state. */
interface Places {
  readonly words: readonly number[];
  readonly offsets: readonly number[];
  readonly states: readonly number[];
}

/** Words round a place that belong to what is met there, in UTF-16 units. */
const margin = 240;

/**
 * Tells where literals of several groups stand within some words of one another, which the blocks of the sieve are too
 * coarse for: most texts that hold all words of a phrase hold them in different sentences.
 *
 *     ... must be run as root. [120 words] There are no limits ...
 *                 ^run                                  ^limits: no match within 30 words
 */
export class Closeness {
  readonly #automaton: Automaton;
  readonly #places: Places;
  readonly #length: number;

  constructor(automaton: Automaton, text: string) {
    this.#automaton = automaton;
    this.#places = placesIn(automaton, text);
    this.#length = text.length;
  }

  /** The stretches of [start, end) in which a literal of each group ends within `reach` words of the others. */
  within(groups: readonly number[], reach: number, start: number, end: number): [number, number][] {
    const { words, offsets } = this.#places;
    const last = new Int32Array(groups.length).fill(-1);
    const out: [number, number][] = [];
    for (let i = firstFrom(offsets, start); i < words.length && (offsets[i] as number) <= end; i++) {
      if (!this.#note(last, groups, i)) continue;
      const first = least(last);
      if (first >= 0 && (words[i] as number) - (words[first] as number) <= reach) this.#add(out, first, i);
    }
    return out;
  }

  /** Notes the groups that a place tells of; false when it tells of none. */
  #note(last: Int32Array, groups: readonly number[], i: number): boolean {
    let met = false;
    for (let g = 0; g < groups.length; g++) {
      if (!this.#tells(i, groups[g] as number)) continue;
      last[g] = i;
      met = true;
    }
    return met;
  }

  #add(out: [number, number][], first: number, last: number): void {
    const { offsets } = this.#places;
    const from = Math.max(0, (offsets[first] as number) - margin);
    const to = Math.min(this.#length, (offsets[last] as number) + margin);
    const before = out.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else out.push([from, to]);
  }

  #tells(i: number, group: number): boolean {
    const { outputs, firstOutput } = this.#automaton;
    return tells(outputs, (this.#places.states[i] as number) - firstOutput, group);
  }
}

function placesIn({ next, firstOutput }: Automaton, text: string): Places {
  const words: number[] = [];
  const offsets: number[] = [];
  const states: number[] = [];
  let word = 0;
  let inWord = false;
  let state = next[separatorClass] as number;
  for (let i = 0; i <= text.length; i++) {
    // A text ends as if a separator stood behind it.
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    const isLetter = isWordUnit(unit);
    if (isLetter && !inWord) word++;
    inWord = isLetter;
    state = next[(state << classBits) | classOf(unit)] as number;
    if (state < firstOutput) continue;
    words.push(word);
    offsets.push(i);
    states.push(state);
  }
  return { words, offsets, states };
}

/** Letters, digits, apostrophes and all beyond ASCII: it is better to count too few words than too many. */
function isWordUnit(unit: number): boolean {
  const letter = unit | 32;
  return unit >= 128 || (letter >= 97 && letter <= 122) || (unit >= 48 && unit <= 57) || unit === 39 || unit === 95;
}

/** Index of the first offset at or behind `start`. */
function firstFrom(offsets: readonly number[], start: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function least(values: Int32Array): number {
  let low = values[0] as number;
  for (const value of values) if (value < low) low = value;
  return low;
}
