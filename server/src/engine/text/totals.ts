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
  /** The facts in the sum, with how often each is in it. */
  facts: ReadonlyMap<unknown, number>;
}

/**
 * Sums over the parts of one text, kept while it is edited: of the facts of before and of now, only those that are not
 * among both are taken out or added. Facts are told apart by identity; the sum is the same object each time.
 */
export class Totals {
  readonly #known = new Map<unknown, Running>();

  of<Fact, Sum>(total: Total<Fact, Sum>, facts: readonly Fact[]): Sum {
    const running = this.#known.get(total) ?? { sum: total.start(), facts: new Map() };
    this.#known.set(total, running);
    const sum = running.sum as Sum;
    const counts = countsOf(facts);
    for (const [fact, count] of counts) repeat(count - (running.facts.get(fact) ?? 0), () => total.add(sum, fact));
    for (const [fact, count] of running.facts as ReadonlyMap<Fact, number>) {
      repeat(count - (counts.get(fact) ?? 0), () => total.remove(sum, fact));
    }
    running.facts = counts;
    return sum;
  }
}

function countsOf<Fact>(facts: readonly Fact[]): Map<Fact, number> {
  const counts = new Map<Fact, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return counts;
}

function repeat(times: number, act: () => void): void {
  for (let i = 0; i < times; i++) act();
}
