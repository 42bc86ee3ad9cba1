import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/engine/model/finding.js';
import type { Config } from '../../server/src/workspace/config.js';
import { createPolicy, openPolicy } from '../../server/src/workspace/policy.js';
import { makeFinding } from './fake-engine.js';

const today = new Date('2026-06-15T12:00:00Z');
const accept = [{ fingerprint: 'f1', rule: 'SC0101', path: 'a.md', reason: 'an example', owner: 'docs team' }];

function apply(config: Config, parts: Partial<Finding> = {}): Finding {
  return createPolicy(config, today).apply([makeFinding(parts)])[0] as Finding;
}

describe('policy: exclude', () => {
  it('matches globs as minimatch does, dot files too', () => {
    const { excludes } = createPolicy({ exclude: ['fixtures/**', '*.{txt,log}', '.cache/*'] }, today);
    expect(['fixtures/a/b.md', 'a.txt', '.cache/x'].map(excludes)).toEqual([true, true, true]);
    expect(['src/fixtures.md', 'b/a.txt'].map(excludes)).toEqual([false, false]);
  });

  it('is linear on globs made to be slow', () => {
    const { excludes } = createPolicy({ exclude: [`${'**/a/'.repeat(30)}b`, '*a'.repeat(80)] }, today);
    const started = performance.now();
    excludes(`${'a/'.repeat(200)}${'a'.repeat(250)}c`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('policy: accept', () => {
  it('marks an accepted finding as suppressed, and keeps it', () => {
    expect(apply({ accept }).suppressed).toEqual({ kind: 'config', reason: 'an example', owner: 'docs team' });
  });

  it.each([
    ['another fingerprint', { fingerprint: 'f2' }],
    ['another rule', { rule: 'SC0102' }],
    ['another file', { path: 'b.md' }],
  ])('does not touch a finding with %s', (_, parts) => {
    expect(apply({ accept }, parts)).toEqual(makeFinding(parts));
  });

  it('holds through the last day, then is void and says so', () => {
    const until = (date: string) => apply({ accept: accept.map((entry) => ({ ...entry, until: date })) });
    expect(until('2026-06-15').suppressed).not.toBeNull();
    expect(until('2026-06-14')).toMatchObject({
      suppressed: null,
      why: [{ code: 'config', effect: 0, text: 'was accepted in swab.config.json until 2026-06-14' }],
    });
  });

  it.each([
    ['hidden text', { family: 'hidden-text' }],
    ['an encoded payload', { family: 'encoded-payload' }],
    ['a critical compound', { severity: 'critical', why: [{ code: 'compound:worm', effect: 1, text: 'a worm' }] }],
  ] as const)('cannot hide %s', (_, parts) => {
    const finding = apply({ accept }, parts);
    expect(finding.suppressed).toBeNull();
    expect(finding.why.at(-1)?.text).toMatch(/^accepted in swab\.config\.json, but/);
  });

  it('can hide a compound that is not critical', () => {
    const why = [{ code: 'compound:pair', effect: 1, text: 'a pair' }];
    expect(apply({ accept }, { severity: 'high', why }).suppressed).not.toBeNull();
  });
});

describe('policy: rules', () => {
  it('sets levels up and down, and says so', () => {
    expect(apply({ rules: { SC0101: 'low' } })).toMatchObject({
      severity: 'low',
      why: [{ code: 'config', effect: -2, text: 'swab.config.json sets SC0101 to low' }],
    });
    expect(apply({ rules: { SC0101: 'critical' } }).severity).toBe('critical');
  });

  it('keeps the findings of a rule that is off, marked', () => {
    expect(apply({ rules: { SC0101: 'off' } }).suppressed?.reason).toBe('SC0101 is off in swab.config.json');
  });

  it('raises hidden text, but neither lowers it nor turns it off', () => {
    const hidden = { family: 'hidden-text', severity: 'medium' } as const;
    expect(apply({ rules: { SC0101: 'high' } }, hidden).severity).toBe('high');
    expect(apply({ rules: { SC0101: 'info' } }, hidden).severity).toBe('medium');
    expect(apply({ rules: { SC0101: 'off' } }, hidden)).toMatchObject({ suppressed: null, severity: 'medium' });
  });

  it('does not let a lowered level open the way to accept a critical compound', () => {
    const parts = { severity: 'critical', why: [{ code: 'compound:worm', effect: 1, text: 'a worm' }] } as const;
    expect(apply({ accept, rules: { SC0101: 'low' } }, parts)).toMatchObject({
      suppressed: null,
      severity: 'critical',
    });
  });
});

describe('openPolicy', () => {
  it('changes nothing', () => {
    expect(openPolicy.excludes('a.md')).toBe(false);
    expect(openPolicy.apply([makeFinding()])).toEqual([makeFinding()]);
  });
});
