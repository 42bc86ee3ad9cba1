import { atLeast, type Severity } from '../../server/src/engine/model/severity.js';
import type { Hit, Verdict } from './judge.js';
import type { CorpusRecord } from './record.js';

/** A record with what the engine said of it. */
export interface Case {
  readonly record: CorpusRecord;
  readonly verdict: Verdict;
}

/** Counts of one row of a table. */
export interface Figure {
  readonly name: string;
  readonly records: number;
  readonly medium: number;
  readonly high: number;
  /** Of the records that tell where the injected part stands; null where none does. */
  readonly payload: PayloadFigure | null;
}

/** How findings at medium or above lie to the injected part. */
export interface PayloadFigure {
  readonly records: number;
  /** With a finding anywhere. */
  readonly found: number;
  /** With a finding that overlaps the injected part. */
  readonly met: number;
}

/** True when a finding of the case is as bad as `level` or worse. */
export function flagged(item: Case, level: Severity): boolean {
  return item.verdict.hits.some((hit) => atLeast(hit.severity, level));
}

/** True when a finding at medium or above overlaps the injected part. */
export function meetsPayload({ record, verdict }: Case): boolean {
  const { injected } = record;
  if (!injected) return false;
  const overlaps = ({ offset }: Hit) => offset[0] < injected[1] && offset[1] > injected[0];
  return verdict.hits.some((hit) => atLeast(hit.severity, 'medium') && overlaps(hit));
}

function payloadFigure(cases: readonly Case[]): PayloadFigure | null {
  const told = cases.filter(({ record }) => record.injected);
  if (told.length === 0) return null;
  const found = told.filter((item) => flagged(item, 'medium'));
  return { records: told.length, found: found.length, met: found.filter(meetsPayload).length };
}

/** Counts a set of cases. */
export function figure(name: string, cases: readonly Case[]): Figure {
  return {
    name,
    records: cases.length,
    medium: cases.filter((item) => flagged(item, 'medium')).length,
    high: cases.filter((item) => flagged(item, 'high')).length,
    payload: payloadFigure(cases),
  };
}

/** One figure for each value of `key`, the largest set first. */
export function figuresBy(cases: readonly Case[], key: (record: CorpusRecord) => string): Figure[] {
  const groups = new Map<string, Case[]>();
  for (const item of cases) {
    const name = key(item.record);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups]
    .map(([name, group]) => figure(name, group))
    .sort((a, b) => b.records - a.records || (a.name < b.name ? -1 : 1));
}

/** How often a rule decides, for tuning. */
export interface RuleFigure {
  readonly rule: string;
  /** Records of each set with a finding of the rule at medium or above. */
  readonly artefacts: number;
  readonly composites: number;
  readonly chat: number;
  readonly benign: number;
  readonly benignHigh: number;
  /** Records that no other rule flags at medium or above. */
  readonly aloneContaminated: number;
  readonly aloneBenign: number;
}

/** Counts by rule, over all cases: most benign records first, for those are what tuning is about. */
export function figuresByRule(cases: readonly Case[]): RuleFigure[] {
  const rules = new Set(cases.flatMap(({ verdict }) => verdict.hits.map((hit) => hit.rule)));
  const rows = [...rules].map((rule) => ruleFigure(rule, cases));
  return rows.sort((a, b) => b.benign - a.benign || (a.rule < b.rule ? -1 : 1));
}

function ruleFigure(rule: string, cases: readonly Case[]): RuleFigure {
  const by = (level: Severity) => (item: Case) =>
    item.verdict.hits.some((hit) => hit.rule === rule && atLeast(hit.severity, level));
  const others = (item: Case) => item.verdict.hits.some((hit) => hit.rule !== rule && atLeast(hit.severity, 'medium'));
  const hits = cases.filter(by('medium'));
  const bad = hits.filter(({ record }) => record.label === 'contaminated');
  // The benign figures are of artefacts only, as the targets are.
  const good = hits.filter(({ record }) => record.label === 'benign' && record.group === 'artefact');
  return {
    rule,
    artefacts: bad.filter(({ record }) => record.group === 'artefact').length,
    composites: bad.filter(({ record }) => record.group === 'composite').length,
    chat: bad.filter(({ record }) => record.group === 'chat').length,
    benign: good.length,
    benignHigh: good.filter(by('high')).length,
    aloneContaminated: bad.filter((item) => !others(item)).length,
    aloneBenign: good.filter((item) => !others(item)).length,
  };
}
