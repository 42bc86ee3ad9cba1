import { describe, expect, it } from 'vitest';
import { Taken } from '../../../server/src/engine/text/taken.js';

describe('ranges that are taken', () => {
  it('refuses what overlaps an earlier range, whatever the order', () => {
    const taken = new Taken();
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
    expect(given.filter(([start, end]) => taken.take(start, end))).toEqual([
      [10, 20],
      [30, 40],
      [20, 30],
      [0, 10],
      [40, 41],
    ]);
  });

  it('lets empty ranges stand at the borders of others, not inside them', () => {
    const taken = new Taken();
    expect(taken.take(5, 9)).toBe(true);
    expect(taken.take(7, 7)).toBe(false);
    expect(taken.take(9, 9)).toBe(true);
    expect(taken.take(5, 5)).toBe(true);
  });
});
