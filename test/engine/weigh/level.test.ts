import { describe, expect, it } from 'vitest';
import type { Concealment } from '../../../server/src/engine/model/segment.js';
import { levelOf } from '../../../server/src/engine/weigh/level.js';
import { classify, credit, ruleOf, signalAt } from './support/signals.js';

const rule = ruleOf('SC0101', { severity: 'medium' });
const document = classify('docs/guide.md');

describe('the level of one signal', () => {
  it('is the level of its rule', () => {
    expect(levelOf(signalAt(0, rule), document)).toEqual({ severity: 'medium', why: [], credited: false });
  });

  it('is the level that a check chose', () => {
    expect(levelOf(signalAt(0, rule, { severity: 'critical' }), document).severity).toBe('critical');
  });

  it('is one lower in files that the rule is not made for', () => {
    const memory = ruleOf('SC0901', { severity: 'medium', scopes: ['MEM'] });
    expect(levelOf(signalAt(0, memory), document)).toMatchObject({ severity: 'low', credited: false });
    expect(levelOf(signalAt(0, memory), classify('memory-bank/a.md')).severity).toBe('medium');
  });

  it.each<Concealment>(['comment', 'css', 'invisible', 'off-screen', 'encoded'])(
    'is one higher when %s hides it',
    (concealment) => {
      expect(levelOf(signalAt(0, rule, { concealment }), document).severity).toBe('high');
    },
  );

  it('is not raised for metadata, nor by rules whose level tells of hiding already', () => {
    expect(levelOf(signalAt(0, rule, { concealment: 'metadata' }), document).severity).toBe('medium');
    const hidden = ruleOf('SC0306', { severity: 'medium', family: 'F03' });
    expect(levelOf(signalAt(0, hidden, { concealment: 'comment' }), document).severity).toBe('medium');
  });

  it('is one higher in an agent file that came with a dependency', () => {
    expect(levelOf(signalAt(0, rule), classify('node_modules/a/AGENTS.md')).severity).toBe('high');
    expect(levelOf(signalAt(0, rule), classify('node_modules/a/README.md')).severity).toBe('medium');
  });

  it('is lowered by credits, and tells each step', () => {
    const { severity, why, credited } = levelOf(signalAt(0, rule, { reasons: credit('G2', -2) }), document);
    expect([severity, credited]).toEqual(['info', true]);
    expect(why.map(({ code }) => code)).toEqual(['G2']);
  });

  it('stops at both ends', () => {
    expect(levelOf(signalAt(0, rule, { reasons: credit('G5', -9) }), document).severity).toBe('info');
    const worst = ruleOf('SC0101', { severity: 'critical' });
    expect(levelOf(signalAt(0, worst, { concealment: 'css' }), document).severity).toBe('critical');
  });

  it('does not count a voided credit as one', () => {
    expect(levelOf(signalAt(0, rule, { reasons: credit('G2', 0) }), document).credited).toBe(false);
  });
});
