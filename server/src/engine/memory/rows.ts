/** One record of a store: its place in the document, its text, and the names of its fields. Offsets are UTF-16 units. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fields: ReadonlySet<string>;
}

/** Records of one store that are looked at, and the longest one that is parsed, in UTF-16 units. */
const rowsAtMost = 5_000;
const rowLimit = 20_000;

/** The records of a store of JSON Lines; lines that are no object are left out. */
export function jsonRows(text: string): Row[] {
  const out: Row[] = [];
  for (const [start, line] of lines(text)) {
    const fields = line.startsWith('{') && line.length <= rowLimit ? keysOf(line) : null;
    if (fields) out.push({ start, end: start + line.length, text: line, fields });
  }
  return out;
}

const item = /^[-*+] (?:\[[ x]\] )?\S/;
const day = /\b(?:19|20)\d\d-\d\d-\d\d\b/;
const origin = /\((?:source|from|by|via|see)[ :]|\[(?:source|from)\b|\bsource:|\u2014 @?\w{2,20}$/i;

/** The items of the first level in a Markdown list; a date or a source in them counts as a field. */
export function listRows(text: string): Row[] {
  const out: Row[] = [];
  for (const [start, line] of lines(text)) {
    if (!item.test(line)) continue;
    const head = line.slice(0, 2_000);
    const fields = new Set([...(day.test(head) ? ['date'] : []), ...(origin.test(head) ? ['source'] : [])]);
    out.push({ start, end: start + line.length, text: head, fields });
  }
  return out;
}

function* lines(text: string): Iterable<readonly [number, string]> {
  let start = 0;
  for (let seen = 0; start < text.length && seen < rowsAtMost; seen++) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    yield [start, text.slice(start, end).trimEnd()];
    start = end + 1;
  }
}

function keysOf(line: string): ReadonlySet<string> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Set(Object.keys(value)) : null;
  } catch {
    return null;
  }
}
