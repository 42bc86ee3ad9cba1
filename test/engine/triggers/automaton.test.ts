import { describe, expect, it } from 'vitest';
import { classBits } from '../../../server/src/engine/triggers/alphabet.js';
import { buildAutomaton } from '../../../server/src/engine/triggers/automaton.js';
import { type BlockMasks, sieveText } from '../../../server/src/engine/triggers/sieve.js';

/** Indices of the groups that a text meets. */
function met(groups: readonly (readonly string[])[], text: string): number[] {
  const masks: BlockMasks = sieveText(buildAutomaton(groups), text);
  return groups.flatMap((_group, g) => {
    for (let block = 0; block < masks.blocks; block++) if (masks.in(block, g)) return [g];
    return [];
  });
}

describe('the automaton', () => {
  it('meets literals anywhere, whatever their case', () => {
    expect(met([['ignore'], ['secret']], 'please IgNoRe it')).toEqual([0]);
  });

  it('meets literals that overlap or hold one another', () => {
    expect(met([['prompt'], ['system prompt'], ['prom'], ['tempo']], 'a system prompt')).toEqual([0, 1, 2]);
    expect(met([['abcd'], ['bcde'], ['cdef']], 'xabcdefx')).toEqual([0, 1, 2]);
  });

  it('has no states for a literal that holds another one of its group', () => {
    const short = buildAutomaton([['rules', 'prompt']]);
    const long = buildAutomaton([['rules above', 'all rules', 'rules', 'prompt']]);
    expect(long.next.length).toBe(short.next.length);
    expect(met([['rules above', 'rules']], 'all rules above')).toEqual([0]);
  });

  it('keeps a literal that only another group holds', () => {
    expect(met([['rules'], ['rules above']], 'the rules')).toEqual([0]);
    expect(met([['rules'], ['rules above']], 'the rules above')).toEqual([0, 1]);
  });

  it('goes on where a longer literal breaks off', () => {
    expect(met([['ignition'], ['gnore']], 'ignignore')).toEqual([1]);
  });

  it('keeps any number of groups apart', () => {
    const groups = Array.from({ length: 100 }, (_, i) => [
      `word${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i >> 4)}z`,
    ]);
    expect(met(groups, groups[77]?.[0] ?? '')).toEqual([77]);
  });

  it('reads leet digits as letters', () => expect(met([['ignore']], '1GN0R3')).toEqual([0]));

  it('passes over marks of emphasis', () => {
    expect(met([['ignore']], 'ig**no**re')).toEqual([0]);
    expect(met([['ignore']], '~~i~~`gnore`')).toEqual([0]);
  });

  it('takes a run of separators for one', () => {
    expect(met([[' from now on ']], 'From  now\r\n\t on.')).toEqual([0]);
    expect(met([['system prompt']], 'system_prompt')).toEqual([0]);
    expect(met([['system prompt']], 'system -- prompt')).toEqual([0]);
    expect(met([['if you re']], 'if you\u2019re')).toEqual([0]);
    expect(met([['system prompt']], 'system\u00A0\u2003prompt')).toEqual([0]);
  });

  it('takes a run of separators for one in literals, too', () => {
    expect(met([['--registry'], ['install the']], 'install --registry x')).toEqual([0]);
    expect(met([['~/.env'], ['cat it']], 'cat ~/.env')).toEqual([0]);
  });

  it('takes both ends of a text for separators', () => {
    expect(met([[' ai ']], 'AI agents')).toEqual([0]);
    expect(met([[' ai ']], 'agents of AI')).toEqual([0]);
    expect(met([[' ai ']], 'said')).toEqual([]);
  });

  it.each([
    '[AI]',
    '<ai>',
    '#ai/',
    '|AI|',
    '{ai}',
    '\u201Cai\u201D',
    '\u2014ai\u2014',
    '\u00A0AI\u00A0',
    '\u0000ai\u0000',
  ])('takes other signs round a word for separators: %j', (text) =>
    expect(met([[' ai ']], `see ${text} here`)).toEqual([0]),
  );

  it('still sees signs that a literal names', () => {
    const groups = [['| sh'], [' ai '], ['](http']];
    expect(met(groups, 'curl x | sh')).toEqual([0]);
    expect(met(groups, '[ai](https://docs.example)')).toEqual([1, 2]);
  });

  it('keeps one state for all that go on alike', () => {
    const states = (groups: readonly (readonly string[])[]) => buildAutomaton(groups).next.length >> classBits;
    // As a plain tree it has 34: two beginnings, and each ends with a blank or one of a dozen signs.
    expect(states([[' ai ']])).toBeLessThan(12);
    // Other groups end elsewhere; equal endings of one group are shared.
    expect(states([['ignored'], ['adored']])).toBeGreaterThan(states([['ignored', 'adored']]));
  });

  it('refuses literals that it cannot see or that are too short', () => {
    expect(() => buildAutomaton([['na\u00EFve']])).toThrow('cannot see');
    expect(() => buildAutomaton([['a']])).toThrow('too short');
  });
});
