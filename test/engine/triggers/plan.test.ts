import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TriggerPlan } from '../../../server/src/engine/triggers/plan.js';
import { blockShift, sieveBytes } from '../../../server/src/engine/triggers/sieve.js';
import { source } from './support/sources.js';

const block = 1 << blockShift;
const encoder = new TextEncoder();
const sources = [
  source([['ignore', 'disregard'], ['instruction']]),
  source([['secretly']]),
  source([['ignore', 'disregard'], ['password']]),
];
const plan = new TriggerPlan(sources);
const demands = (text: string) => plan.meetings(text).map((meeting) => meeting.demand);
const gap = (blocks: number) => ' x'.repeat((blocks * block) / 2);

describe('TriggerPlan', () => {
  it('asks for a demand where all its groups meet', () => {
    expect(demands('disregard this instruction')).toEqual([0]);
    expect(demands('disregard this')).toEqual([]);
    expect(demands('an instruction to ignore the password, secretly')).toEqual([0, 1, 2]);
  });

  it('meets groups in either order, in the same or a neighbouring block', () => {
    expect(demands(`ignore${gap(0.9)} instruction`)).toEqual([0]);
    expect(demands(`instruction${gap(0.9)} ignore`)).toEqual([0]);
  });

  it('does not meet groups that are far apart', () => {
    expect(demands(`ignore${gap(3)} instruction`)).toEqual([]);
  });

  it('meets any two literals that are less than a block apart, wherever they stand', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: block - 40 }), fc.boolean(), (before, between, turned) => {
        const [a, b] = turned ? ['instruction', 'ignore'] : ['ignore', 'instruction'];
        const text = `${'.'.repeat(before)} ${a} ${'.'.repeat(between)} ${b} tail`;
        const [meeting] = plan.meetings(text);
        expect(meeting?.demand).toBe(0);
        expect(meeting?.start).toBeLessThanOrEqual(before + 1);
        expect(meeting?.end).toBeGreaterThanOrEqual(text.length - 5);
      }),
      { numRuns: 300 },
    );
  });

  it('joins windows that touch, and keeps others apart', () => {
    expect(plan.meetings(`secretly${gap(0.8)} secretly`)).toHaveLength(1);
    expect(plan.meetings(`secretly${gap(6)} secretly`)).toHaveLength(2);
  });

  it('keeps windows inside the text', () => {
    const text = 'secretly';
    expect(plan.meetings(text)).toEqual([{ demand: 1, start: 0, end: text.length }]);
  });

  it('says of bytes whether a text is worth reading', () => {
    const any = (text: string) => {
      const bytes = encoder.encode(text);
      return plan.any(sieveBytes(plan.automaton, bytes, bytes.length), () => true);
    };
    expect(any('ignore the instruction')).toBe(true);
    expect(any(`${gap(40)}se**cr**etly${gap(40)}`)).toBe(true);
    expect(any('ignore it')).toBe(false);
    expect(any('')).toBe(false);
  });

  it('asks only for the demands that count', () => {
    const bytes = encoder.encode('secretly');
    const masks = sieveBytes(plan.automaton, bytes, bytes.length);
    expect(plan.any(masks, (demand) => demand === 1)).toBe(true);
    expect(plan.any(masks, (demand) => demand !== 1)).toBe(false);
  });

  it('never calls bytes free of triggers when their text has a meeting', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'ignore ',
          'disregard ',
          'instruction ',
          'secretly ',
          'password ',
          gap(0.5),
          gap(2),
          '\u00E9',
          '\u{1F600}',
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (t) => {
        const bytes = encoder.encode(t);
        if (plan.meetings(t).length > 0)
          expect(plan.any(sieveBytes(plan.automaton, bytes, bytes.length), () => true)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('lists its literals once, sorted', () => {
    expect(plan.literals).toEqual(['disregard', 'ignore', 'instruction', 'password', 'secretly']);
  });

  describe('from packed tables', () => {
    const unasked = sources.map((given) => ({
      ...given,
      groups: () => {
        throw new Error('the tables hold the groups');
      },
    }));
    const text = `ignore the instruction${gap(3)} secretly ignore the password`;

    it('meets as before, without asking for a literal', () => {
      const packed = new TriggerPlan(unasked, plan.pack());
      expect(plan.meetings(text)).toHaveLength(3);
      expect(packed.meetings(text)).toEqual(plan.meetings(text));
      expect(packed.pack()).toEqual(plan.pack());
    });

    it.each([
      ['of other demands', new TriggerPlan(sources.slice(1)).pack()],
      ['in another order', new TriggerPlan([...sources].reverse()).pack()],
      ['that were cut', plan.pack().slice(0, -2)],
      ['without a head', new Uint8Array(8)],
    ])('passes over tables %s', (_, tables) => {
      expect(new TriggerPlan(sources, tables).meetings(text)).toEqual(plan.meetings(text));
    });
  });
});
