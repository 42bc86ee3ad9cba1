import { expect, it } from 'vitest';
import { coverageFinding } from '../../server/src/engine/rules/monitor-integrity/coverage-gap.js';
import { createClassifier } from '../../server/src/engine/surfaces/classify.js';

const classify = createClassifier();
const finding = (path: string, reason = 'larger than 50 MB') => coverageFinding(path, reason, classify(path));

it('is information on a file that agents load', () => {
  expect(finding('AGENTS.md')).toMatchObject({
    rule: 'SC1603',
    severity: 'info',
    path: 'AGENTS.md',
    surface: 'agents-md',
    message: 'Agents load this file, but it was not scanned in full: larger than 50 MB.',
  });
});

it.each(['logo.png', 'src/a.ts', 'docs/a.md'])('is silent on %s, which no agent loads by itself', (path) => {
  expect(finding(path)).toBeNull();
});

it('knows the same gap again, and another one apart', () => {
  expect(finding('CLAUDE.md')?.fingerprint).toBe(finding('CLAUDE.md')?.fingerprint);
  expect(finding('CLAUDE.md')?.fingerprint).not.toBe(finding('CLAUDE.md', 'not UTF-8')?.fingerprint);
});

it('shows a reason that may come from a path without its signs', () => {
  const sign = String.fromCodePoint(0x202e);
  expect(finding('AGENTS.md', `bad${sign}name`)?.message).not.toContain(sign);
});
