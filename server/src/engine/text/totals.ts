/** A sum over facts that can be taken out of it again. */
export interface Total<Fact, Sum> {
  /** What is added of a part of a text. */
  readonly of: (text: string) => Fact;
  readonly start: () => Sum;
  readonly add: (sum: Sum, fact: Fact) => void;
  readonly remove: (sum: Sum, fact: Fact) => void;
}

interface Running {
  readonly sum: unknown;
  /** The facts in the sum. */
  facts: readonly unknown[];
}

/**
 * Sums over the parts of one text, kept while it is edited. Facts are told apart by identity; what lies between those
 * that begin and those that end both lists is taken out and added. The sum is the same object each time.
 *
 *     before   A B C D E
 *     now      A B X D E      C is taken out, X is added
 */
export class Totals {
  readonly #known = new Map<unknown, Running>();

  of<Fact, Sum>(total: Total<Fact, Sum>, facts: readonly Fact[]): Sum {
    const running = this.#known.get(total) ?? { sum: total.start(), facts: [] };
    this.#known.set(total, running);
    const sum = running.sum as Sum;
    const before = running.facts as readonly Fact[];
    const shorter = Math.min(before.length, facts.length);
    let start = 0;
    while (start < shorter && before[start] === facts[start]) start++;
    let same = 0;
    while (same < shorter - start && before[before.length - 1 - same] === facts[facts.length - 1 - same]) same++;
    for (let i = start; i < facts.length - same; i++) total.add(sum, facts[i] as Fact);
    for (let i = start; i < before.length - same; i++) total.remove(sum, before[i] as Fact);
    running.facts = facts;
    return sum;
  }
}
