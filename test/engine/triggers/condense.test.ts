import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../server/src/engine/triggers/automaton.js';
import { condense, expand } from '../../../server/src/engine/triggers/condense.js';
import { condenseTables, expandTables } from '../../../server/src/engine/triggers/condensed-tables.js';
import { TriggerPlan } from '../../../server/src/engine/triggers/plan.js';

/** Words of few letters, so that they share heads, tails and middles; some stand between separators. */
function crossing(count: number, letters: string): string[] {
  return Array.from({ length: count }, (_, i) => {
    let word = '';
    for (let rest = i * 7919 + 31; word.length < 2 + (i % 11); rest = (rest * 31 + 17) % 100_003)
      word += letters[rest % letters.length];
    return i % 5 === 0 ? ` ${word} ` : i % 7 === 0 ? `${word} and ${word}` : word;
  });
}

const sets: [string, string[][]][] = [
  ['one word', [['ignore']]],
  ['words in one another', [['prompt'], ['system prompt', 'prom'], ['stem'], ['m p']]],
  ['words that end alike', [['reading '], ['leading '], ['| ading'], ['ing']]],
  ['words between signs', [[' ai ', '[inst]'], ['<|im'], ['| sh']]],
  ['hundreds of words', crossing(400, 'abc').map((word) => [word])],
  ['thousands of words', [crossing(3000, 'inorestgdh')]],
];

describe('condensed arrows', () => {
  it.each(sets)('expand to what they were: %s', (_, groups) => {
    const { next, firstOutput } = buildAutomaton(groups);
    const again = new Uint16Array(next.length);
    expand(condense({ next, firstOutput }), again);
    expect(again).toEqual(next);
  });

  it('are few for each state', () => {
    const { next, firstOutput } = buildAutomaton([crossing(3000, 'inorestgdh')]);
    const { targets, counts } = condense({ next, firstOutput });
    expect(targets.length).toBeLessThan(4 * counts.length);
  });
});

describe('condensed tables', () => {
  const sources = crossing(300, 'inorestgdh').map((word, i) => ({
    name: word,
    groups: () => [[word], [`other${i % 9 === 0 ? 'a' : 'b'}`]],
    reach: () => 0,
  }));
  const packed = new TriggerPlan(sources).pack();

  it('expand to what they were, in memory for threads', () => {
    const again = expandTables(condenseTables(packed));
    expect(again.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(Buffer.compare(again, packed)).toBe(0);
  });

  it('are read wherever they begin in memory', () => {
    const condensed = condenseTables(packed);
    const moved = Buffer.alloc(condensed.length + 1).subarray(1);
    moved.set(condensed);
    expect(Buffer.compare(expandTables(moved), packed)).toBe(0);
    expect(Buffer.compare(condenseTables(Buffer.from(packed)), condensed)).toBe(0);
  });
});
