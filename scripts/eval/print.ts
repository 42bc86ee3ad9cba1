import type { Figure, PayloadFigure, RuleFigure } from './figures.js';
import type { LeftOut } from './leave-out/leave-one-out.js';
import type { Outcome } from './robustness.js';

/** A share in per cent with one decimal; a dash where there is nothing to share. */
export const percent = (part: number, all: number) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);

/** A table in plain text: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [line(head), ...rows.map(line)].join('\n');
}

/**
 * Shares flagged, one row a figure. Where records tell what was injected: how many do, how many of them are found, and
 * how many of the found have a finding that overlaps it.
 */
export function figureTable(title: string, figures: readonly Figure[]): string {
  const payload = figures.some((figure) => figure.payload);
  const head = [title, 'records', 'medium+', 'high+', ...(payload ? ['payload told', 'found', 'range hit'] : [])];
  const rows = figures.map((figure) => [
    figure.name.slice(0, 60),
    String(figure.records),
    percent(figure.medium, figure.records),
    percent(figure.high, figure.records),
    ...(payload ? payloadCells(figure.payload) : []),
  ]);
  return `${table(head, rows)}\n`;
}

function payloadCells(payload: PayloadFigure | null): string[] {
  if (!payload) return ['-', '-', '-'];
  const { records, found, met } = payload;
  return [String(records), percent(found, records), percent(met, found)];
}

/** Hits by rule at medium or above: contaminated on the left, benign artefacts on the right. */
export function ruleTable(figures: readonly RuleFigure[]): string {
  const head = ['rule', 'artefacts', 'composites', 'chat', 'alone', '| benign', 'high+', 'alone'];
  const rows = figures.map((f) => [
    f.rule,
    ...[f.artefacts, f.composites, f.chat, f.aloneContaminated, f.benign, f.benignHigh, f.aloneBenign].map(String),
  ]);
  return `${table(head, rows)}\n`;
}

/** Shares of cases that passed, one row a rewriting, with the mean of all; below them those that did not, if asked for. */
export function outcomeTable(title: string, outcomes: readonly Outcome[], namesFailed: boolean): string {
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
  const all = outcomes.reduce((sum, one) => sum + one.all, 0);
  const rows = outcomes.map((one) => [one.name, String(one.all), percent(one.passed, one.all)]);
  const names = outcomes.flatMap((one) => one.failed.map((name) => `${one.name}: ${name}`));
  const list = namesFailed && names.length > 0 ? `\n${names.join('\n')}\n` : '';
  return `${table([title, 'cases', 'share'], [...rows, ['all', String(all), percent(passed, all)]])}\n${list}`;
}

/** Shares found of each source, with all checks and without those that only it bears out; the means over the sources last. */
export function leftOutTable(rows: readonly LeftOut[]): string {
  const mean = (of: (row: LeftOut) => number) => rows.reduce((sum, row) => sum + of(row) / row.records, 0);
  const sum = (of: (row: LeftOut) => number) => rows.reduce((all, row) => all + of(row), 0);
  const sorted = [...rows].sort((a, b) => b.records - a.records || (a.source < b.source ? -1 : 1));
  const cells = sorted.map((row) => [
    row.source,
    String(row.records),
    percent(row.tuned, row.records),
    percent(row.left, row.records),
    String(row.dropped),
  ]);
  const records = sum((row) => row.records);
  cells.push(
    [
      `mean over ${rows.length} sources`,
      '',
      percent(
        mean((row) => row.tuned),
        rows.length,
      ),
      percent(
        mean((row) => row.left),
        rows.length,
      ),
      '',
    ],
    [
      'all records',
      String(records),
      percent(
        sum((row) => row.tuned),
        records,
      ),
      percent(
        sum((row) => row.left),
        records,
      ),
      String(sum((row) => row.dropped)),
    ],
  );
  return `${table(['source left out', 'records', 'found', 'left out', 'checks dropped'], cells)}\n`;
}
