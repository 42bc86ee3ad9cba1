import { describe, expect, it } from 'vitest';
import { TriggerPlan } from '../../../server/src/engine/triggers/plan.js';
import { source } from './support/sources.js';

const reach = 6;
const groups = [['secretly'], ['upload']];
const plan = new TriggerPlan([source(groups, reach), source(groups)]);
const words = (count: number) => ' word'.repeat(count);
const close = (text: string) => plan.closeMeetings(text).filter(({ demand }) => demand === 0);

describe('close meetings', () => {
  it('keeps literals that stand within reach of one another, in any order', () => {
    expect(close(`secretly${words(3)} upload`)).toHaveLength(1);
    expect(close(`upload${words(3)} secretly`)).toHaveLength(1);
  });

  it('leaves out those of one block that stand too many words apart', () => {
    expect(close(`secretly${words(reach + 1)} upload`)).toHaveLength(0);
    expect(plan.meetings(`secretly${words(reach + 1)} upload`)).toHaveLength(2);
  });

  it('does not look where a demand has no known reach', () => {
    const text = `secretly${words(20)} upload`;
    expect(plan.closeMeetings(text)).toEqual([{ demand: 1, start: 0, end: text.length }]);
  });

  it('counts words, not the signs and blanks between them', () => {
    expect(close(`secretly${' - '.repeat(60)}upload`)).toHaveLength(1);
  });

  it('gives the stretch round each pair, with some words on both sides', () => {
    const far = words(300);
    const text = `${far} secretly upload${far}${far} secretly upload`;
    const found = close(text);
    expect(found).toHaveLength(2);
    for (const { start, end } of found) expect(text.slice(start, end)).toContain('secretly upload');
    expect((found[0]?.end ?? 0) - (found[0]?.start ?? 0)).toBeLessThan(600);
  });

  it('sees a literal at the very end of the text', () => {
    expect(close('upload it secretly')).toHaveLength(1);
  });
});
