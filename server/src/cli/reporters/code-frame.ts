import type { Range } from '../../engine/model/finding.js';
import type { LineIndex } from '../../engine/text/line-index.js';
import { isUnseen, nameRun } from '../text/printable.js';
import { displayWidth } from '../text/width.js';

/** Of a passage of many lines, the first ones and the last one are shown. */
const headLines = 4;

/** A line of a frame; `number` is null for the line under a passage and for what was left out. */
export interface FrameLine {
  readonly number: number | null;
  readonly text: string;
  readonly kind: 'context' | 'passage' | 'underline';
}

/** The text of a file and where its lines begin. */
export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The lines of a passage with what is found underlined, and a line before and after; each at most `columns` wide. */
export function codeFrame(source: Source, range: Range, columns: number): FrameLine[] {
  const { start, end } = range;
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const frame: FrameLine[] = contextLine(source, start.line - 1, columns);
  for (let line = start.line; line <= last; line++) {
    if (line === start.line + headLines && last > line) {
      frame.push({ number: null, text: '...', kind: 'passage' });
      line = last;
    }
    frame.push(...passageLine(source, line, range, columns));
  }
  return [...frame, ...contextLine(source, last + 1, columns)];
}

function contextLine(source: Source, line: number, columns: number): FrameLine[] {
  if (line < 0 || line >= source.lines.lines) return [];
  const { text } = layOut(lineText(source, line), 0, 0, columns);
  return text.trim() === '' ? [] : [{ number: line + 1, text, kind: 'context' }];
}

function passageLine(source: Source, line: number, { start, end }: Range, columns: number): FrameLine[] {
  const text = lineText(source, line);
  const from = line === start.line ? start.character : text.length - text.trimStart().length;
  const to = line === end.line ? end.character : text.length;
  const laid = layOut(text, from, Math.max(from, to), columns);
  const underline = ' '.repeat(laid.from) + '^'.repeat(Math.max(1, laid.to - laid.from));
  return [
    { number: line + 1, text: laid.text, kind: 'passage' },
    { number: null, text: underline, kind: 'underline' },
  ];
}

function lineText({ text, lines }: Source, line: number): string {
  const start = lines.start(line);
  let end = line + 1 < lines.lines ? lines.start(line + 1) : text.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  // Terminals make addresses clickable; the same number of letters keeps the columns.
  return text.slice(start, end).replace(/\bhttp(?=s?:\/\/)/gi, 'hxxp');
}

/** A line as it is shown; `from` and `to` are the columns of the marked range in it. */
interface LaidOut {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Sets a line for a terminal: unseen characters named, tabs as two spaces. A line that is too long is cut to a window
 * that begins a little before the mark.
 *
 *     xxxxxxxxxxxxxxxxxxxIgnore all previousxxxxxxxxxxxxxxxxxxxx
 *              ...xxxxxxxIgnore all previousxxxx...
 *                        ^ mark
 */
function layOut(line: string, markStart: number, markEnd: number, columns: number): LaidOut {
  const isLong = line.length > columns || displayWidth(line) > columns;
  const lead = Math.floor(columns / 4);
  let at = isLong && markStart > lead ? characterStart(line, markStart - lead) : 0;
  let text = at > 0 ? '...' : '';
  let width = text.length;
  let from = markStart <= at ? width : -1;
  let to = -1;
  while (at < line.length && width < columns - 3) {
    if (at === markStart) from = width;
    if (at >= markEnd && to < 0) to = width;
    const piece = pieceAt(line, at, markStart, markEnd);
    text += piece.shown;
    width += displayWidth(piece.shown);
    at += piece.length;
  }
  if (at < line.length) text += '...';
  return { text, from: from < 0 ? width : from, to: to < 0 ? width : to };
}

/** The next character, or the next run of unseen ones up to an end of the mark. */
function pieceAt(line: string, at: number, markStart: number, markEnd: number): { shown: string; length: number } {
  const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
  if (character === '\t') return { shown: '  ', length: 1 };
  if (!isUnseen(character)) return { shown: character, length: character.length };
  let end = at;
  while (end < line.length && (end === at || (end !== markStart && end !== markEnd))) {
    const next = String.fromCodePoint(line.codePointAt(end) ?? 0);
    if (next === '\t' || !isUnseen(next)) break;
    end += next.length;
  }
  return { shown: nameRun(line.slice(at, end)), length: end - at };
}

function characterStart(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
