import { classBits } from './alphabet.js';

/** The states of an automaton in the order in which they are first reached from the start; `next` gives the target of an arrow. */
export function breadthFirst(next: (state: number, cls: number) => number): number[] {
  const order = [0];
  const known = new Set(order);
  for (const state of order) {
    for (let cls = 0; cls < 1 << classBits; cls++) {
      const target = next(state, cls);
      if (known.has(target)) continue;
      known.add(target);
      order.push(target);
    }
  }
  return order;
}
