import { jsonRows, listRows, type Row } from '../../memory/rows.js';
import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';

/** SC0907: a record has no source or time although its neighbours have. */
export const noProvenanceRecord = defineRule({
  id: 'SC0907',
  name: 'no-provenance-record',
  title: 'Memory record without source, time or author',
  family: 'F09',
  severity: 'info',
  confidence: 'low',
  roles: [],
  scopes: ['MEM'],
  within: ['MEM'],
  maps: ['ASI06', 'T0080.000'],
  message: 'This record lacks what the others of its store have: when it was written, by whom, or where it comes from.',
  remedy: 'Find out who wrote it; add source and date, or remove it.',
  document: recordsWithout,
});

const provenance =
  /^(?:source|sources|author|origin|created|created_?at|timestamp|date|time|ts|updated_?at|modified|recorded_?at|session|session_?id|thread_?id|agent|agent_?id|by|provenance)$/i;
/** What an agent acts on, not what it knows. */
const binding =
  /\b(?:always|never|must|approved?|allowed|permission|permitted|trusted|authori[sz]ed|without (?:asking|approval|review)|no need to|skip|bypass|auto-?approve)\b/i;

/** A store of fewer records has no habit, and one that most records break is none. */
const fewest = 5;
const share = 0.8;
const hitsAtMost = 20;

function* recordsWithout({ text, file }: DocumentContext): Iterable<Hit> {
  const rows = file.format === 'jsonl' ? jsonRows(text) : file.format === 'markdown' ? listRows(text) : [];
  let seen = 0;
  for (const { row, missing } of odd(rows)) {
    if (++seen > hitsAtMost) return;
    const { start, end } = row;
    const severity = binding.test(row.text) ? 'low' : 'info';
    yield { start, end, severity, message: `This record has no ${missing}, which the others of its store have.` };
  }
}

function* odd(rows: readonly Row[]): Iterable<{ readonly row: Row; readonly missing: string }> {
  if (rows.length < fewest) return;
  const counts = new Map<string, number>();
  for (const { fields } of rows) for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  const usual = [...counts].filter(([field, count]) => provenance.test(field) && count >= rows.length * share);
  for (const row of rows) {
    const missing = usual.find(([field]) => !row.fields.has(field));
    if (missing) yield { row, missing: missing[0] };
  }
}
