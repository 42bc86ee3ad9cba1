import type { Siblings } from '../../model/segment.js';
import { pick, type Span } from '../derive.js';
import type { SegmentBody } from '../segment-text.js';

/** A cell of a table with the texts of its column, the head of the column first. */
interface Cell {
  readonly body: SegmentBody;
  readonly siblings: Siblings;
}

/** A paragraph that holds a table: the text above the table (null when there is none) and the cells, row by row. */
interface Table {
  readonly above: SegmentBody | null;
  readonly cells: readonly Cell[];
}

const delimiter = /^[ \t>]{0,200}\|?[ \t]{0,20}:?-{1,500}:?[ \t]{0,20}(?:\||$)/;
const pipe = 124;
const backslash = 92;

/** True when one line of the range is the delimiter row of a GitHub table. */
export function hasDelimiterRow(source: string, start: number, end: number): boolean {
  const text = source.slice(start, end);
  return text.includes('|') && text.split('\n').slice(1).some(isDelimiterRow);
}

/** The table in a paragraph that was read with its line ends; null when there is none. */
export function tableOf(body: SegmentBody, source: string): Table | null {
  const lines = linesOf(body.text);
  const at = lines.findIndex(([from, to], index) => index > 0 && isDelimiterRow(body.text.slice(from, to)));
  if (at < 1) return null;
  const rows = lines
    .filter((_, index) => index >= at - 1 && index !== at)
    .map((line) => cellsOf(pick(body, [line]), source));
  const end = (lines[at - 1] as Span)[0];
  return { above: at > 1 ? pick(body, [[0, end - 1]]) : null, cells: withSiblings(rows) };
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && /^[ \t>|:-]*$/.test(line.trimEnd()) && delimiter.test(line.trimEnd());
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

/** Cuts a row at pipes that are not escaped in the source; the outer ones bound the row. */
function cellsOf(row: SegmentBody, source: string): SegmentBody[] {
  const cells: Span[] = [];
  let from = 0;
  for (let at = 0; at < row.text.length; at++) {
    if (row.text.charCodeAt(at) !== pipe || isEscaped(row, source, at)) continue;
    if (at > 0) cells.push([from, at]);
    from = at + 1;
  }
  if (from < row.text.length) cells.push([from, row.text.length]);
  return cells.map((cell) => pick(row, [trimSpan(row.text, cell)]));
}

function isEscaped(body: SegmentBody, source: string, at: number): boolean {
  return source.charCodeAt(body.map.start(at) - 1) === backslash;
}

function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return [from, to];
}

/** The cells that say something, each with the texts of its column. */
function withSiblings(rows: readonly (readonly SegmentBody[])[]): Cell[] {
  const columns: string[][] = [];
  const cells = rows.flatMap((row) =>
    row.map((body, column): Cell => {
      columns[column] ??= [];
      const texts = columns[column];
      texts.push(body.text);
      return { body, siblings: { texts, index: texts.length - 1 } };
    }),
  );
  return cells.filter(({ body }) => body.text !== '');
}
