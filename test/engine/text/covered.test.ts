import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Covered } from '../../../server/src/engine/text/covered.js';

it('tells what ranges cover, as looking at each of them does', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(range), range, (ranges, { start, end }) => {
      const expected = ranges.some((one) => one.start < end && start < one.end);
      expect(new Covered(ranges).touches(start, end)).toBe(expected);
    }),
  );
});
