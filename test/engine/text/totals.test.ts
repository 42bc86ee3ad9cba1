import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Total, Totals } from '../../../server/src/engine/text/totals.js';

interface Fact {
  readonly value: number;
}

/** Adds numbers up, and counts how often it is asked to. */
function counting(): { total: Total<Fact, { value: number }>; changes: () => number } {
  let changes = 0;
  const change = (sum: { value: number }, by: number) => {
    sum.value += by;
    changes++;
  };
  const total: Total<Fact, { value: number }> = {
    of: (text) => ({ value: text.length }),
    start: () => ({ value: 0 }),
    add: (sum, { value }) => change(sum, value),
    remove: (sum, { value }) => change(sum, -value),
  };
  return { total, changes: () => changes };
}

describe('totals', () => {
  it('change by what an edit changed only', () => {
    const { total, changes } = counting();
    const totals = new Totals();
    const facts = [1, 2, 3, 4].map((value) => ({ value }));
    expect(totals.of(total, facts).value).toBe(10);
    expect(totals.of(total, [...facts.slice(0, 2), { value: 7 }, ...facts.slice(3)]).value).toBe(14);
    expect(changes()).toBe(4 + 2);
  });

  it('are those of the facts of now, whatever came before', () => {
    const pool = [1, 2, 3, 5, 8].map((value) => ({ value }));
    const { total } = counting();
    const states = fc.array(fc.array(fc.constantFrom(...pool), { maxLength: 8 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(states, (edits) => {
        const totals = new Totals();
        for (const facts of edits) {
          expect(totals.of(total, facts).value).toBe(facts.reduce((sum, { value }) => sum + value, 0));
        }
      }),
    );
  });
});
