import type { Engine } from '../engine.js';
import type { Finding } from '../model/finding.js';
import { atLeast, type Severity } from '../model/severity.js';
import type { OwnCase, OwnRule } from './own-rule.js';

/** The lists of cases, in the order in which they are told. */
const lists = ['fires', 'silent', 'demoted'] as const;
/** One of them. */
export type CaseList = (typeof lists)[number];

/** What came of one case. */
export interface CaseResult {
  readonly list: CaseList;
  /** Place in its list. */
  readonly index: number;
  readonly passed: boolean;
  /** What was wanted and what was found, in words. */
  readonly wanted: string;
  readonly found: string;
}

/** Where a case stands that does not say so. */
const defaultPath = 'AGENTS.md';

/** Tries a rule with its cases, on an engine that has it. */
export function runCases(engine: Engine, rule: OwnRule): CaseResult[] {
  return lists.flatMap((list) =>
    (rule.cases[list] ?? []).map((one, index) => {
      const findings = findingsOf(engine, rule.id, one);
      return { list, index, found: levels(findings), ...verdicts[list](findings, one, rule) };
    }),
  );
}

type Verdict = (findings: readonly Finding[], one: OwnCase, rule: OwnRule) => Pick<CaseResult, 'passed' | 'wanted'>;

const verdicts: Readonly<Record<CaseList, Verdict>> = {
  fires: (findings, { level }, { severity }) => {
    const least: Severity = level ?? severity;
    return { passed: findings.some((one) => atLeast(one.severity, least)), wanted: `${least} or worse` };
  },
  silent: (findings) => ({ passed: findings.length === 0, wanted: 'nothing' }),
  demoted: (findings, { level = 'low' }) => ({
    passed: findings.length > 0 && findings.every(({ severity }) => atLeast(level, severity)),
    wanted: `${level} or lower`,
  }),
};

/** The findings of one rule, those in which it was folded into another one included. */
function findingsOf(engine: Engine, id: string, { path = defaultPath, text }: OwnCase): Finding[] {
  return engine.scan({ path, text }).findings.filter(({ rule, also }) => rule === id || also.includes(id));
}

function levels(findings: readonly Finding[]): string {
  const said = findings.map(({ severity, why }) => {
    const codes = why.map(({ code }) => code);
    return codes.length > 0 ? `${severity} (${codes.join(', ')})` : severity;
  });
  return said.join(', ') || 'nothing';
}
