import { describe, expect, it } from 'vitest';
import { actor, credit, findingsOf, ruleOf, signalAt } from './support/signals.js';

const said = (findings: ReturnType<typeof findingsOf>) => findings.map(({ rule, severity }) => `${rule} ${severity}`);
const codes = (findings: ReturnType<typeof findingsOf>) => findings.flatMap(({ why }) => why.map(({ code }) => code));

describe('weighing', () => {
  it('makes one finding of a signal, with its place in lines', () => {
    const [finding] = findingsOf([signalAt(250, ruleOf('SC0101'))]);
    expect(finding).toMatchObject({
      rule: 'SC0101',
      family: 'instruction-override',
      severity: 'high',
      offset: [250, 260],
      range: { start: { line: 2, character: 50 }, end: { line: 2, character: 60 } },
      also: [],
      suppressed: null,
    });
  });

  it('folds rules that see the same words into the worst of them', () => {
    const findings = findingsOf([
      signalAt(100, ruleOf('SC0102', { severity: 'medium' })),
      signalAt(104, ruleOf('SC0103', { severity: 'high' })),
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'SC0103', severity: 'high', also: ['SC0102'] });
  });

  it('keeps signals apart that do not touch', () => {
    const findings = findingsOf([signalAt(100, ruleOf('SC0102')), signalAt(130, ruleOf('SC0102'))]);
    expect(findings.map(({ offset }) => offset[0])).toEqual([100, 130]);
  });

  it('lifts roles that keep each other company, and says why', () => {
    const findings = findingsOf([actor(100, 'hook'), actor(180, 'payload', 'low')]);
    expect(said(findings)).toEqual(['SC-hook high']);
    expect(findings[0]).toMatchObject({ also: ['SC-payload'], confidence: 'high', roles: ['hook', 'payload'] });
    expect(codes(findings)).toEqual(['compound:hook-payload']);
  });

  it('lifts both, each at its own place, when they keep company further apart', () => {
    const findings = findingsOf([actor(100, 'hook'), actor(300, 'payload', 'low')]);
    expect(said(findings)).toEqual(['SC-hook high', 'SC-payload high']);
    expect(codes(findings)).toEqual(['compound:hook-payload', 'compound:hook-payload']);
  });

  it('lifts nothing that stands far apart', () => {
    expect(said(findingsOf([actor(100, 'hook'), actor(3000, 'payload')]))).toEqual([
      'SC-hook medium',
      'SC-payload medium',
    ]);
  });

  it('does not let a mention keep company', () => {
    const mention = actor(300, 'payload', 'medium', { reasons: credit('G2', -2) });
    expect(said(findingsOf([actor(100, 'hook'), mention]))).toEqual(['SC-hook medium', 'SC-payload info']);
  });

  it('counts own policy as company: it may be the owner who was spoken for', () => {
    const policy = actor(180, 'payload', 'high', { reasons: credit('G7', -2) });
    expect(said(findingsOf([actor(100, 'cloak'), policy], 'AGENTS.md'))).toEqual(['SC-cloak critical']);
  });

  it('does not let a mention of a critical compound sink below medium by a single gate (AG7)', () => {
    const findings = findingsOf([
      actor(100, 'payload', 'medium', { reasons: credit('G2', -2) }),
      actor(300, 'cloak', 'high', { reasons: credit('G2', -2) }),
    ]);
    expect(findings.map(({ severity }) => severity)).toContain('medium');
    expect(codes(findings)).toContain('AG7');
  });

  it('lets it sink when several gates agree', () => {
    const reasons = [...credit('G2', -2), ...credit('G4', -1)];
    const findings = findingsOf([
      actor(100, 'payload', 'medium', { reasons }),
      actor(300, 'cloak', 'high', { reasons }),
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  it('tells what hidden text says', () => {
    const [finding] = findingsOf([
      signalAt(0, ruleOf('SC0101'), { decoded: 'drop the rules', concealment: 'invisible' }),
    ]);
    expect(finding?.decoded).toBe('drop the rules');
  });

  it('sorts by place, then rule, whatever order the signals come in', () => {
    const signals = [
      signalAt(5000, ruleOf('SC0102')),
      signalAt(100, ruleOf('SC0801')),
      signalAt(2000, ruleOf('SC0101')),
    ];
    const expected = ['SC0801 high', 'SC0101 high', 'SC0102 high'];
    expect(said(findingsOf(signals))).toEqual(expected);
    expect(said(findingsOf([...signals].reverse()))).toEqual(expected);
  });

  it('has nothing to say about nothing', () => expect(findingsOf([])).toEqual([]));
});
