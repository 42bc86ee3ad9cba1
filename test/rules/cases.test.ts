import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine.js';
import type { Finding } from '../../server/src/engine/model/finding.js';
import { atLeast } from '../../server/src/engine/model/severity.js';
import { coverageGap } from '../../server/src/engine/rules/monitor-integrity/coverage-gap.js';
import { loadCases, type RuleCase } from './support/load.js';

const engine = createEngine();
const all = loadCases();

/** The findings of one rule, those in which it was folded into another one included. */
function findingsOf(id: string, { path, text }: RuleCase): Finding[] {
  const errors: unknown[] = [];
  const { findings } = engine.scan({ path, text, onRuleError: (rule, error) => errors.push(rule, error) });
  expect(errors).toEqual([]);
  return findings.filter(({ rule, also }) => rule === id || also.includes(id));
}

function levels(findings: readonly Finding[]): string {
  return (
    findings.map(({ rule, severity, why }) => `${rule} ${severity} ${why.map((r) => r.code)}`).join('; ') || 'nothing'
  );
}

/** True when the finding covers some place where the part stands in the text. */
function covers({ offset: [start, end] }: Finding, text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (start <= at && at + part.length <= end) return true;
  }
  return false;
}

function mustFire(id: string, one: RuleCase): void {
  const found = findingsOf(id, one);
  const level = one.level ?? 'medium';
  expect(
    found.some(({ severity }) => atLeast(severity, level)),
    `${levels(found)}, at least ${level} is wanted`,
  ).toBe(true);
  const { range } = one;
  if (range === undefined) return;
  const seen = found.map(({ offset }) => one.text.slice(...offset)).join(' | ');
  expect(
    found.some((finding) => covers(finding, one.text, range)),
    `seen: ${seen}`,
  ).toBe(true);
}

function mustBeLow(id: string, one: RuleCase): void {
  const limit = one.level ?? 'low';
  for (const finding of findingsOf(id, one)) {
    expect(atLeast(limit, finding.severity), `${levels([finding])}, at most ${limit} is wanted`).toBe(true);
    if (one.gate && finding.rule === id) expect(finding.why.map(({ code }) => code)).toContain(one.gate);
  }
}

describe.each(all)('%s', (id, cases) => {
  it.each(cases.fires)('fires: $name', (one) => mustFire(id, one));
  it.each(cases.silent)('is silent: $name', (one) => {
    const found = findingsOf(id, one);
    expect(found, levels(found)).toEqual([]);
  });
  if (cases.demoted.length > 0) it.each(cases.demoted)('is lowered: $name', (one) => mustBeLow(id, one));
  if (cases.abuse.length > 0) it.each(cases.abuse)('stays: $name', (one) => mustFire(id, one));
});

describe('the cases', () => {
  it('are there for every rule that reads text, and for no other', () => {
    const reading = engine.rules.filter((rule) => rule !== coverageGap);
    expect(all.map(([id]) => id)).toEqual(reading.map(({ id }) => id).sort());
  });
});
