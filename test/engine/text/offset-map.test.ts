import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap, OffsetMapBuilder } from '../../../server/src/engine/text/offset-map.js';

/** One step in making a derived text: units copied, units put for a range, or a range left out. */
type Step = { readonly kind: 'copy' | 'replace' | 'drop'; readonly length: number; readonly source: number };

/** What a map must say, written down unit by unit: the source range of each derived unit. */
type Oracle = (readonly [start: number, end: number])[];

interface Built {
  readonly map: OffsetMap;
  readonly oracle: Oracle;
  readonly sourceLength: number;
}

function build(steps: readonly Step[]): Built {
  const builder = new OffsetMapBuilder();
  const oracle: Oracle = [];
  let at = 0;
  for (const { kind, length, source } of steps) {
    if (kind === 'copy') {
      builder.copy(length, at);
      for (let i = 0; i < length; i++) oracle.push([at + i, at + i + 1]);
      at += length;
    } else if (kind === 'replace') {
      builder.replace(length, at, at + source);
      for (let i = 0; i < length; i++) oracle.push([at, at + source]);
      at += source;
    } else at += source;
  }
  return { map: builder.build(), oracle, sourceLength: at };
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('copy', 'replace', 'drop'),
  length: fc.integer({ min: 0, max: 4 }),
  source: fc.integer({ min: 0, max: 4 }),
});
/** Steps whose units all stand for something: text put in from nowhere, beside text left out, has two places. */
const grounded = step.filter((one) => one.kind !== 'replace' || one.source > 0);
const built = fc.array(step, { maxLength: 12 }).map(build);

/** Source range of derived [start, end) by the oracle. */
function expected(oracle: Oracle, start: number, end: number): [number, number] {
  const units = oracle.slice(start, end);
  const from = units[0]?.[0] ?? 0;
  return [from, Math.max(from, units[units.length - 1]?.[1] ?? from)];
}

describe('OffsetMap', () => {
  it('moves by a constant', () => {
    const map = OffsetMap.shift(5, 100);
    expect(map.start(2)).toBe(102);
    expect(map.range(1, 4)).toEqual([101, 104]);
  });

  it('maps a replaced stretch as a whole', () => {
    const builder = new OffsetMapBuilder();
    builder.copy(3, 0);
    builder.replace(1, 3, 9);
    builder.copy(2, 9);
    const map = builder.build();
    expect(map.length).toBe(6);
    expect(map.range(0, 6)).toEqual([0, 11]);
    expect(map.range(3, 4)).toEqual([3, 9]);
    expect(map.range(4, 6)).toEqual([9, 11]);
  });

  it('ends a range before what was left out behind it', () => {
    const builder = new OffsetMapBuilder();
    builder.copy(2, 0);
    builder.copy(2, 5);
    const map = builder.build();
    expect(map.range(0, 2)).toEqual([0, 2]);
    expect(map.range(0, 3)).toEqual([0, 6]);
    expect(map.start(2)).toBe(5);
  });

  it('maps the empty text', () => {
    const map = new OffsetMapBuilder().build();
    expect(map.length).toBe(0);
    expect(map.range(0, 0)).toEqual([0, 0]);
  });

  it('says of each range what its units say', () => {
    fc.assert(
      fc.property(built, fc.nat(), fc.nat(), ({ map, oracle }, a, b) => {
        if (oracle.length === 0) return;
        const start = a % oracle.length;
        const end = start + 1 + (b % (oracle.length - start));
        expect(map.length).toBe(oracle.length);
        expect(map.range(start, end)).toEqual(expected(oracle, start, end));
      }),
    );
  });

  it('maps through a second map as one after the other', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.array(grounded, { maxLength: 12 }),
        (outerSteps, innerSteps) => {
          const outer = build(outerSteps);
          const inner = build(cutTo(innerSteps, outer.oracle.length));
          const both = inner.map.through(outer.map);
          expect(both.length).toBe(inner.map.length);
          for (let start = 0; start < inner.oracle.length; start++) {
            for (let end = start + 1; end <= inner.oracle.length; end++) {
              expect(both.range(start, end)).toEqual(outer.map.range(...inner.map.range(start, end)));
            }
          }
        },
      ),
    );
  });

  it('composes in any grouping', () => {
    fc.assert(
      fc.property(fc.array(grounded), fc.array(grounded), fc.array(grounded), (first, second, third) => {
        const c = build(first);
        const b = build(cutTo(second, c.oracle.length));
        const a = build(cutTo(third, b.oracle.length));
        const left = a.map.through(b.map).through(c.map);
        const right = a.map.through(b.map.through(c.map));
        for (let at = 0; at < a.oracle.length; at++) expect(left.range(at, at + 1)).toEqual(right.range(at, at + 1));
      }),
    );
  });

  it('moves with its source', () => {
    fc.assert(
      fc.property(built, fc.nat({ max: 1000 }), ({ map, oracle }, by) => {
        const moved = map.moved(by);
        for (let at = 0; at < oracle.length; at++) {
          const [start, end] = map.range(at, at + 1);
          expect(moved.range(at, at + 1)).toEqual([start + by, end + by]);
        }
      }),
    );
  });

  it('keeps one run for adjoining copies', () => {
    const builder = new OffsetMapBuilder();
    for (let at = 0; at < 100_000; at++) builder.copy(1, at);
    const map = builder.build();
    expect(map.range(500, 99_500)).toEqual([500, 99_500]);
  });
});

/** Drops steps so that they consume no more than `length` units of their source. */
function cutTo(steps: readonly Step[], length: number): Step[] {
  const fitted: Step[] = [];
  let left = length;
  for (const one of steps) {
    const takes = one.kind === 'copy' ? one.length : one.source;
    if (takes > left) continue;
    left -= takes;
    fitted.push(one);
  }
  return fitted;
}
