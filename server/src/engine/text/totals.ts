import { editBetween } from './edits.js';

/** How to sum up facts, and to take them out of the sum again. */
export interface Adding<Fact, Sum> {
  readonly start: () => Sum;
  readonly add: (sum: Sum, fact: Fact) => void;
  readonly remove: (sum: Sum, fact: Fact) => void;
}

/** A sum over the parts of a text. */
export interface Total<Fact, Sum> extends Adding<Fact, Sum> {
  /** What is added of a part. */
  readonly of: (text: string) => Fact;
}

interface Running {
  readonly sum: unknown;
  /** The facts in the sum. */
  facts: readonly unknown[];
}

/**
 * Sums over the parts of one text, kept while it is edited: facts that an edit made void are taken out, those in their
 * place are added. Facts are told apart by identity. The sum is the same object each time.
 */
export class Totals {
  readonly #known = new Map<unknown, Running>();

  of<Fact, Sum>(total: Adding<Fact, Sum>, facts: readonly Fact[]): Sum {
    const running = this.#known.get(total) ?? { sum: total.start(), facts: [] };
    this.#known.set(total, running);
    const sum = running.sum as Sum;
    const before = running.facts as readonly Fact[];
    const { start, added, removed } = editBetween(before, facts);
    for (let i = start; i < start + added; i++) total.add(sum, facts[i] as Fact);
    for (let i = start; i < start + removed; i++) total.remove(sum, before[i] as Fact);
    if (added > 0 || removed > 0) running.facts = facts.slice();
    return sum;
  }
}
