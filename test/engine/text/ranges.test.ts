import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covered, type Range, take, touches } from '../../../server/src/engine/text/ranges.js';

describe('take', () => {
  it('refuses what overlaps an earlier range, whatever the order', () => {
    const taken: Range[] = [];
    const given: [number, number][] = [
      [10, 20],
      [15, 25],
      [30, 40],
      [20, 30],
      [0, 11],
      [0, 10],
      [35, 36],
      [5, 45],
      [40, 41],
    ];
    expect(given.filter(([start, end]) => take(taken, start, end))).toEqual([
      [10, 20],
      [30, 40],
      [20, 30],
      [0, 10],
      [40, 41],
    ]);
  });

  it('lets empty ranges stand at the borders of others, not inside them', () => {
    const taken: Range[] = [];
    expect(take(taken, 5, 9)).toBe(true);
    expect(take(taken, 7, 7)).toBe(false);
    expect(take(taken, 9, 9)).toBe(true);
    expect(take(taken, 5, 5)).toBe(true);
  });
});

describe('touches', () => {
  it('tells what ranges cover, as looking at each of them does', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 6 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(range), range, (ranges, { start, end }) => {
        const expected = ranges.some((one) => one.start < end && start < one.end);
        expect(touches(covered(ranges), start, end)).toBe(expected);
      }),
    );
  });
});
