import { classBits, skipClass } from './alphabet.js';
import type { Automaton } from './automaton.js';
import { breadthFirst } from './breadth-first.js';

/**
 * The arrows of an automaton, made small for a file: most arrows of a state are those of the state that it falls back
 * on, so only the others are kept. States go breadth first, so that a state falls back on one before it.
 *
 *     targets    Uint16: for each arrow that is kept, how far its target is from that of the arrow before, as ZigZag
 *     counts     Uint8: for each state how many arrows are kept, and 128 where it ends a literal
 *     classes    Uint8: for each arrow that is kept its class
 */
export interface CondensedArrows {
  readonly targets: Uint16Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
}

const size = 1 << classBits;
const ends = 128;

/** Keeps the arrows that `expand` cannot tell. States must be numbered as `buildAutomaton` does. */
export function condense({ next, firstOutput }: Pick<Automaton, 'next' | 'firstOutput'>): CondensedArrows {
  const order = breadthFirst((state, cls) => next[state * size + cls] as number);
  const placeOf = inverse(order);
  // By place, as all below.
  const backs = new Uint16Array(order.length);
  const counts = new Uint8Array(order.length);
  const targets: number[] = [];
  const classes: number[] = [];
  let last = 0;
  order.forEach((state, place) => {
    const back = order[backs[place] as number] as number;
    let kept = 0;
    for (let cls = 0; cls < size; cls++) {
      const inherited = cls === skipClass ? state : place === 0 ? 0 : (next[back * size + cls] as number);
      const target = next[state * size + cls] as number;
      if (target === inherited) continue;
      const at = placeOf[target] as number;
      const before = placeOf[inherited] as number;
      // An arrow that is kept leads to a state that falls back on where the arrow would have led.
      if (backs[at] === 0 && before < at) backs[at] = before;
      targets.push(zigZag(at - last));
      classes.push(cls);
      last = at;
      kept++;
    }
    counts[place] = state < firstOutput ? kept : kept | ends;
  });
  return { targets: Uint16Array.from(targets), counts, classes: Uint8Array.from(classes) };
}

/** Writes all arrows into `next`, which has room for them and is zero. One loop, as it runs cold at each start. */
export function expand({ targets, counts, classes }: CondensedArrows, next: Uint16Array): void {
  const order = numbered(counts);
  const placeOf = inverse(order);
  const backs = new Uint16Array(order.length);
  let last = 0;
  let at = 0;
  for (let place = 0; place < order.length; place++) {
    const row = (order[place] as number) * size;
    const back = (order[backs[place] as number] as number) * size;
    if (place > 0) next.copyWithin(row, back, back + size);
    next[row + skipClass] = order[place] as number;
    for (const end = at + ((counts[place] as number) & ~ends); at < end; at++) {
      const zigZagged = targets[at] as number;
      last = (last + ((zigZagged >>> 1) ^ -(zigZagged & 1))) & 0xffff;
      const arrow = row + (classes[at] as number);
      const inherited = placeOf[next[arrow] as number] as number;
      if (backs[last] === 0 && inherited < last) backs[last] = inherited;
      next[arrow] = order[last] as number;
    }
  }
}

/** The number of each state, by its place: those that end no literal come first. */
function numbered(counts: Uint8Array): Uint16Array {
  const order = new Uint16Array(counts.length);
  let next = 0;
  for (const isLoud of [false, true]) {
    for (let place = 0; place < counts.length; place++) {
      if ((counts[place] as number) >= ends === isLoud) order[place] = next++;
    }
  }
  return order;
}

/** The place of each state. */
function inverse(order: ArrayLike<number>): Uint16Array {
  const places = new Uint16Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] as number] = place;
  return places;
}

/** Small numbers of either sign as small numbers without one, in 16 bits. */
function zigZag(difference: number): number {
  const signed = (difference << 16) >> 16;
  return ((signed << 1) ^ (signed >> 31)) & 0xffff;
}
