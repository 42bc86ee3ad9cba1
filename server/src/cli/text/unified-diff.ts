import type { Edit } from '../../engine/fixes/fix.js';
import { LineIndex } from '../../engine/text/line-index.js';

/** Lines shown around a change. */
const contextLines = 3;

/** Lines [from, to) of the old text, and the edits that lie in them. */
interface Hunk {
  from: number;
  to: number;
  readonly edits: Edit[];
}

/** The unified diff of a file and its edits, which are sorted and do not overlap. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = new LineIndex(text);
  const out = [`--- ${path}`, `+++ ${path}`];
  let shift = 0;
  for (const hunk of hunksOf(edits, lines)) {
    const { header, body, grown } = render(hunk, text, lines, shift);
    out.push(header, ...body);
    shift += grown;
  }
  return `${out.join('\n')}\n`;
}

/** Edits whose lines touch, or nearly so, stand in one hunk. */
function hunksOf(edits: readonly Edit[], lines: LineIndex): Hunk[] {
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const from = lines.position(edit.start).line;
    const to = lines.position(edit.end).line + 1;
    const last = hunks.at(-1);
    if (last && from <= last.to + 2 * contextLines) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else {
      hunks.push({ from, to, edits: [edit] });
    }
  }
  return hunks;
}

function render(hunk: Hunk, text: string, lines: LineIndex, shift: number) {
  const before = Math.max(0, hunk.from - contextLines);
  const after = Math.min(lastLine(text, lines), hunk.to + contextLines);
  const [start, end] = [lines.start(hunk.from), lines.start(hunk.to)];
  const removed = linesOf(text.slice(start, end));
  const added = linesOf(applied(text, hunk.edits, start, end));
  const head = linesOf(text.slice(lines.start(before), start));
  const tail = linesOf(text.slice(end, lines.start(after)));
  const oldCount = head.length + removed.length + tail.length;
  const grown = added.length - removed.length;
  return {
    header: `@@ -${before + 1},${oldCount} +${before + 1 + shift},${oldCount + grown} @@`,
    body: [
      ...head.map((line) => ` ${line}`),
      ...removed.map((line) => `-${line}`),
      ...added.map((line) => `+${line}`),
      ...tail.map((line) => ` ${line}`),
    ],
    grown,
  };
}

/** The stretch [start, end) of a text with the edits made. */
function applied(text: string, edits: readonly Edit[], start: number, end: number): string {
  let out = '';
  let at = start;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return out + text.slice(at, Math.max(at, end));
}

/** Lines without their ends; the last line of a text need not have one. */
function linesOf(text: string): string[] {
  if (text === '') return [];
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** One past the last line that holds anything. */
function lastLine(text: string, lines: LineIndex): number {
  return lines.start(lines.lines - 1) < text.length ? lines.lines : lines.lines - 1;
}
