import { atLeast, type Severity } from '../../server/src/engine/model/severity.js';
import { type Case, flagged, meetsPayload } from './figures.js';

/**
 * Wrongly flagged, missed, rightly flagged, flagged beside the injected part only, or without a word on what was injected.
 */
export const listKinds = ['fp', 'fn', 'tp', 'off', 'untold'] as const;

/** What a list of cases is narrowed to. */
export interface ListFilter {
  readonly what: (typeof listKinds)[number];
  readonly level: Severity;
  readonly source?: string | undefined;
  readonly kind?: string | undefined;
  readonly category?: string | undefined;
  readonly rule?: string | undefined;
  readonly id?: string | undefined;
  readonly group?: string | undefined;
}

/** Control, bidi and invisible characters as escapes, so that corpus text does nothing to the terminal. */
export function defang(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\n') return '\u23ce';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/** True when a case is of the kind that a list is of. */
function isOf(item: Case, { what, level }: ListFilter): boolean {
  const { record } = item;
  if (record.label !== (what === 'fp' ? 'benign' : 'contaminated')) return false;
  if (what === 'untold') return record.injected === null;
  if (what === 'off') return record.injected !== null && flagged(item, 'medium') && !meetsPayload(item);
  return flagged(item, level) === (what !== 'fn');
}

/** The cases that a filter asks for. */
export function select(cases: readonly Case[], filter: ListFilter): Case[] {
  return cases.filter((item) => {
    const { record, verdict } = item;
    return (
      isOf(item, filter) &&
      (!filter.source || record.source.includes(filter.source)) &&
      (!filter.kind || record.kind === filter.kind) &&
      (!filter.category || record.category === filter.category) &&
      (!filter.group || record.group === filter.group) &&
      (!filter.id || record.id.startsWith(filter.id)) &&
      (!filter.rule || verdict.hits.some((hit) => hit.rule === filter.rule && atLeast(hit.severity, filter.level)))
    );
  });
}

/** One case in a few lines: where it is from, its findings, and for a missed one its payload or its beginning. */
export function describe({ record, verdict }: Case, length: number): string {
  const head = `${record.id}  ${record.source}  ${record.kind}/${record.category}  ${defang(record.path)}`;
  const hits = verdict.hits.map(
    (hit) =>
      `    ${hit.severity.padEnd(8)} ${hit.rule} @${hit.offset[0]} [${hit.why.join(' ')}] ${defang(hit.excerpt).slice(0, length)}`,
  );
  const sieved = verdict.read ? '' : ' (stopped by the sieve)';
  const text = `    text${sieved}: ${defang(record.payload ?? record.text).slice(0, length)}`;
  return [head, ...hits, ...(record.label === 'contaminated' ? [text] : [])].join('\n');
}
