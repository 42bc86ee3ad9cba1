import { atLeast, type Severity } from '../../server/src/engine/model/severity.js';
import { type Case, flagged } from './figures.js';

/** What a list of cases is narrowed to. */
export interface ListFilter {
  /** Wrongly flagged, missed, or rightly flagged. */
  readonly what: 'fp' | 'fn' | 'tp';
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

/** The cases that a filter asks for. */
export function select(cases: readonly Case[], filter: ListFilter): Case[] {
  return cases.filter((item) => {
    const { record, verdict } = item;
    const label = filter.what === 'fp' ? 'benign' : 'contaminated';
    return (
      record.label === label &&
      flagged(item, filter.level) === (filter.what !== 'fn') &&
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
