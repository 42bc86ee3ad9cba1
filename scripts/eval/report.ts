import { type Case, type Figure, figure, figuresBy, flagged } from './figures.js';
import { defang } from './list.js';
import { figureTable, percent, table } from './print.js';
import { type CorpusRecord, type Group, sourceOf } from './record.js';
import { benignAgentFiles, isMet, targets } from './targets.js';

const groupNames: Record<Group, string> = {
  artefact: 'artefacts',
  composite: 'composites',
  chat: 'chat and the like',
  doubtful: 'of low confidence',
};
const groups = ['artefact', 'composite', 'chat', 'doubtful'] as const;

const tableKeys: Record<string, (record: CorpusRecord) => string> = {
  kind: (record) => record.kind,
  category: (record) => record.category,
  source: sourceOf,
};

/** The share of a source counts as much as that of any other, however many records it has. Shares between 0 and 1. */
export function meanOver(figures: readonly Figure[]): { medium: number; high: number } {
  const mean = (level: 'medium' | 'high') =>
    figures.reduce((sum, one) => sum + one[level] / one.records, 0) / Math.max(1, figures.length);
  return { medium: mean('medium'), high: mean('high') };
}

/** One row for each group and label. */
export function printSummary(title: string, cases: readonly Case[]): void {
  const rows = groups.flatMap((group) =>
    (['contaminated', 'benign'] as const).map((label) =>
      figure(
        `${groupNames[group]}, ${label}`,
        cases.filter(({ record }) => record.group === group && record.label === label),
      ),
    ),
  );
  const filled = rows.filter((row) => row.records > 0);
  console.log(figureTable(title, filled));
}

/** A table for each group and each of `keys` (kind, category, source). */
export function printTables(cases: readonly Case[], keys: readonly string[]): void {
  for (const group of groups) {
    const of = cases.filter(({ record }) => record.group === group);
    for (const key of of.length > 0 ? keys : []) {
      const value = tableKeys[key];
      if (!value) continue;
      console.log(
        figureTable(
          `${groupNames[group]} by ${key}`,
          figuresBy(of, (record) => `${record.label}  ${value(record)}`),
        ),
      );
    }
  }
}

/** The mean over the sources of the contaminated artefacts. */
function printMean(cases: readonly Case[]): void {
  const attacks = cases.filter(({ record }) => record.group === 'artefact' && record.label === 'contaminated');
  const bySource = figuresBy(attacks, sourceOf);
  const { medium, high } = meanOver(bySource);
  console.log(
    `mean over the ${bySource.length} sources of contaminated artefacts: ` +
      `${percent(medium, 1)} medium+, ${percent(high, 1)} high+\n`,
  );
}

/** The targets, met or missed. */
function printTargets(cases: readonly Case[]): void {
  const rows = targets(cases).map((target) => [
    target.name,
    String(target.of),
    `${(100 * target.value).toFixed(2)} %`,
    `${target.side} ${(100 * target.limit).toFixed(2)} %`,
    isMet(target) ? 'met' : 'missed',
  ]);
  console.log(`${table(['targets', 'of', 'is', 'shall be', ''], rows)}\n`);
}

/** Contaminated artefacts and composites whose record does not tell where the injected part stands, by source. */
function printUntold(cases: readonly Case[]): void {
  const counted = (group: Group) => group === 'artefact' || group === 'composite';
  const untold = cases.filter(
    ({ record }) => record.label === 'contaminated' && counted(record.group) && !record.injected,
  );
  const sources = figuresBy(untold, sourceOf).map(({ name, records }) => `${name} ${records}`);
  console.log(`no range to compare with (--list untold): ${untold.length}: ${sources.join(', ')}\n`);
}

/** Every benign record that is flagged at high, with the rules that did it. */
function printBenignHigh(cases: readonly Case[]): void {
  const agent = benignAgentFiles(cases);
  const wrong = cases.filter((item) => item.record.label === 'benign' && flagged(item, 'high'));
  const wrongAgent = agent.filter((item) => flagged(item, 'high')).length;
  const lines = wrong.map(({ record, verdict }) => {
    const rules = verdict.hits.filter(({ severity }) => severity === 'high' || severity === 'critical');
    return `  ${record.id}  ${record.source}  ${record.kind}  ${defang(record.path)}  ${[...new Set(rules.map(({ rule }) => rule))].join(' ')}`;
  });
  console.log(`benign agent files at high: ${wrongAgent} of ${agent.length}`);
  console.log([`benign records at high: ${wrong.length}`, ...lines, ''].join('\n'));
}

/** All that is printed when nothing else is asked for: the figures that count first, then what they are made of. */
export function printReport(cases: readonly Case[]): void {
  printSummary('all', cases);
  printTargets(cases);
  printMean(cases);
  printBenignHigh(cases);
  printUntold(cases);
  printTables(cases, ['kind', 'category', 'source']);
}

/** Faults of the engine itself, which no share shows. */
export function printHealth(cases: readonly Case[], elapsedMs: number): void {
  const errors = cases.flatMap(({ verdict }) => verdict.errors);
  for (const error of [...new Set(errors)].slice(0, 10)) console.log(`rule error: ${error}`);
  const gaps = cases.filter(({ verdict }) => verdict.gaps.length > 0).length;
  const slow = cases.reduce((worst, item) => (item.verdict.elapsedMs > worst.verdict.elapsedMs ? item : worst));
  console.log(
    `${cases.length} records in ${(elapsedMs / 1000).toFixed(1)} s, ${errors.length} rule errors, ${gaps} with gaps, ` +
      `slowest ${slow.verdict.elapsedMs.toFixed(0)} ms (${slow.record.id})`,
  );
}
