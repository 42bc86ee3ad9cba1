import { type Case, figure, flagged } from './figures.js';

/** Kinds of file that agents load: a false alarm there stands in the way of everyday work. */
const agentFileKinds = new Set(['rules-file', 'skill', 'subagent', 'prompt-file', 'memory', 'agent-file']);

/** One figure next to what it shall be; shares between 0 and 1. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly side: 'at least' | 'at most';
  readonly of: number;
}

/** The benign records of the kinds that agents load. */
export function benignAgentFiles(cases: readonly Case[]): Case[] {
  return cases.filter(({ record }) => record.label === 'benign' && agentFileKinds.has(record.kind));
}

/** True when a target is met. */
export function isMet({ value, limit, side }: Target): boolean {
  return side === 'at least' ? value >= limit : value <= limit;
}

/** The figures that a release is judged by. Sets without a record are left out. */
export function targets(cases: readonly Case[]): Target[] {
  const of = (group: string, label: string) =>
    cases.filter(({ record }) => record.group === group && record.label === label);
  const attacks = of('artefact', 'contaminated');
  const honest = of('artefact', 'benign');
  const share = (
    name: string,
    set: readonly Case[],
    level: 'medium' | 'high',
    side: Target['side'],
    limit: number,
  ) => ({
    ...{ name, side, limit, of: set.length },
    value: set.filter((item) => flagged(item, level)).length / set.length,
  });
  const payload = figure('', attacks).payload;
  const rows: Target[] = [
    share('artefacts, contaminated, medium+', attacks, 'medium', 'at least', 0.75),
    {
      ...{ name: 'of those found, a finding overlaps the payload', side: 'at least', limit: 0.95 },
      of: payload?.found ?? 0,
      value: payload ? payload.met / payload.found : 0,
    },
    share('composites, medium+', of('composite', 'contaminated'), 'medium', 'at least', 0.8),
    share('artefacts, benign, medium+', honest, 'medium', 'at most', 0.008),
    share('artefacts, benign, high+', honest, 'high', 'at most', 0.0015),
    share('agent files, benign, high+', benignAgentFiles(cases), 'high', 'at most', 0.001),
  ];
  return rows.filter((row) => row.of > 0);
}
