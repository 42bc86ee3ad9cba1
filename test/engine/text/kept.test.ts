import { describe, expect, it } from 'vitest';
import { Kept } from '../../../server/src/engine/text/kept.js';

interface Part {
  readonly text: string;
}

const part = (text: string): Part => ({ text });

/** Asks for the first letters of the parts and tells which were looked at. */
function letters(kept: Kept, parts: readonly Part[]): { facts: string[]; asked: number[] } {
  const asked: number[] = [];
  const facts = kept.of('letters', parts, 0, (at) => {
    asked.push(at);
    return parts[at]?.text[0] ?? '';
  });
  return { facts: [...facts], asked };
}

const [a, b, c, d] = ['alpha', 'beta', 'gamma', 'delta'].map(part) as [Part, Part, Part, Part];

describe('facts kept for the parts of a text', () => {
  it.each([
    ['nothing', [a, b, c], 'abg', []],
    ['a part in the middle', [a, d, c], 'adg', [1]],
    ['one part into two', [a, d, part('epsilon'), c], 'adeg', [1, 2]],
    ['a part away', [a, c], 'ag', []],
    ['the first part away', [b, c], 'bg', []],
    ['the last part away', [a, b], 'ab', []],
    ['a part added at the end', [a, b, c, d], 'abgd', [3]],
    ['a part twice', [a, b, b, c], 'abbg', [2]],
    ['all parts away', [], '', []],
    ['all parts', [d, part('zeta')], 'dz', [0, 1]],
  ])('are made anew only for what an edit made of them: %s', (_, parts, facts, asked) => {
    const kept = new Kept();
    expect(letters(kept, [a, b, c]).asked).toEqual([0, 1, 2]);
    expect(letters(kept, parts)).toEqual({ facts: [...facts], asked });
    expect(letters(kept, [...parts]).asked).toEqual([]);
  });

  it('are made anew for the neighbours that look at what changed', () => {
    const kept = new Kept();
    const around = (parts: readonly Part[]) => [
      ...kept.of('around', parts, 1, (at) => [-1, 0, 1].map((by) => parts[at + by]?.text[0] ?? '-').join('')),
    ];
    expect(around([a, b, c])).toEqual(['-ab', 'abg', 'bg-']);
    expect(around([a, b, c, d])).toEqual(['-ab', 'abg', 'bgd', 'gd-']);
    expect(around([a, c, d])).toEqual(['-ag', 'agd', 'gd-']);
    expect(around([c, d])).toEqual(['-gd', 'gd-']);
    expect(around([])).toEqual([]);
    expect(around([d])).toEqual(['-d-']);
  });

  it('are brought up to date by a list that was not asked for at every edit', () => {
    const kept = new Kept();
    const lengths = (parts: readonly Part[]) => [...kept.of('lengths', parts, 0, (at) => parts[at]?.text.length ?? 0)];
    letters(kept, [a, b]);
    lengths([a, b]);
    letters(kept, [a, c, b]);
    const now = [d, a, c, b];
    expect(letters(kept, now).facts).toEqual(['d', 'a', 'g', 'b']);
    expect(lengths(now)).toEqual([5, 5, 5, 4]);
  });

  it('are made for more parts than a call takes arguments', () => {
    const kept = new Kept();
    const many = Array.from({ length: 300_000 }, (_, i) => part(String(i)));
    expect(letters(kept, many).facts.length).toBe(many.length);
    expect(letters(kept, [a, ...many]).asked).toEqual([0]);
  });
});
