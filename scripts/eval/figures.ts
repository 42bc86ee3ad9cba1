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
  /** Records with a finding at medium or above that meets the payload; null where no record names one. */
  readonly payload: { readonly records: number; readonly met: number } | null;
}

/** True when a finding of the case is as bad as `level` or worse. */
export function flagged(item: Case, level: Severity): boolean {
  return item.verdict.hits.some((hit) => atLeast(hit.severity, level));
}

/** True when a finding at medium or above overlaps the injected part. */
function meetsPayload({ record, verdict }: Case): boolean {
  const payload = record.payload?.trim() ?? '';
  const start = record.text.indexOf(payload);
  if (start < 0) return false;
  const overlaps = ({ offset }: Hit) => offset[0] < start + payload.length && offset[1] > start;
  return verdict.hits.some((hit) => atLeast(hit.severity, 'medium') && overlaps(hit));
}

/** Counts a set of cases. */
export function figure(name: string, cases: readonly Case[]): Figure {
  const named = cases.filter(({ record }) => record.payload && record.text.includes(record.payload.trim()));
  return {
    name,
    records: cases.length,
    medium: cases.filter((item) => flagged(item, 'medium')).length,
    high: cases.filter((item) => flagged(item, 'high')).length,
    payload: named.length > 0 ? { records: named.length, met: named.filter(meetsPayload).length } : null,
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
