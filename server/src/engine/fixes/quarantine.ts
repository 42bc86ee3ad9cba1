import type { Finding, Range } from '../model/finding.js';
import { LineIndex } from '../text/line-index.js';
import { type FileFormat, fileFormat } from './file-format.js';
import type { Edit } from './fix.js';
import { hiddenCommentAround } from './hidden-comment.js';

/** What is kept of a passage that was cut out; enough to put it back. */
export interface QuarantineRecord {
  readonly version: 1;
  /** Of the file, relative to the root, with `/`. */
  readonly path: string;
  /** Where the passage stood. */
  readonly range: Range;
  readonly offset: readonly [number, number];
  readonly rule: string;
  readonly reason: string;
  /** When it was cut out: ISO 8601, given by the caller. */
  readonly date: string;
  /** Of `text` in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  /** What stands in its place now. */
  readonly replacement: string;
}

/** A passage to be cut out, with the neutral words that stay. */
export interface Quarantine {
  /** Where the record belongs, relative to the root. */
  readonly recordPath: string;
  readonly record: QuarantineRecord;
  readonly edit: Edit;
}

/** What the pure part is given from outside. */
export interface QuarantineOptions {
  /** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: (text: string) => string;
  /** ISO 8601. */
  readonly date: string;
}

/** A half-open range, and how the words that stay are written there. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly write: (words: string) => string;
}

/**
 * Plans to cut the passage of a finding out of its text: the whole of its hidden comment, its lines in prose and in
 * comments, the inside of its string in JSON, else its range. Lists, quotations and comments keep their marks.
 */
export function quarantine(finding: Finding, text: string, { sha256, date }: QuarantineOptions): Quarantine {
  const cut = cutFor(finding, text, fileFormat(finding.path));
  const passage = text.slice(cut.start, cut.end);
  const hash = sha256(passage);
  const id = hash.slice(0, 16);
  const replacement = cut.write(`Swab moved a passage to quarantine (${finding.rule}, ${date.slice(0, 10)}, ${id}).`);
  const record: QuarantineRecord = {
    version: 1,
    path: finding.path,
    range: new LineIndex(text).range(cut.start, cut.end),
    offset: [cut.start, cut.end],
    rule: finding.rule,
    reason: finding.message,
    date,
    sha256: hash,
    text: passage,
    replacement,
  };
  const edit: Edit = { start: cut.start, end: cut.end, newText: replacement };
  return { recordPath: `.swab/quarantine/${id}.json`, record, edit };
}

const plain = (words: string): string => words;
const htmlComment = (words: string): string => `<!-- ${words} -->`;

function cutFor({ offset: [start, end] }: Finding, text: string, { format }: FileFormat): Cut {
  switch (format) {
    case 'json':
    case 'jsonl':
    case 'notebook':
      return stringInside(text, start, end) ?? { start, end, write: plain };
    case 'markdown':
    case 'html':
    case 'text': {
      const comment = hiddenCommentAround(text, start, end);
      if (comment) return { ...comment, write: htmlComment };
      return format === 'html'
        ? { start, end, write: htmlComment }
        : lines(text, start, end, proseMarks, format === 'text' ? plain : htmlComment);
    }
    default:
      return commentLines(text, start, end) ?? { start, end, write: plain };
  }
}

/** Quotation, list and heading marks of Markdown, cells of a table left to their row. */
const proseMarks = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)]|#{1,6})[ \t]{1,40}){0,12}/;

/** Marks of comments of programming and configuration languages at the start of a line. */
const commentMarks = /^[ \t]*(?:#+!?|\/{2,}!?|--+|;+|\/\*+|\*+(?!\/)|<!--|%+|REM\b|"""|''')[ \t]*/i;

/** The lines that hold [start, end), without the marks before the first. */
function lines(text: string, start: number, end: number, mark: RegExp, write: (words: string) => string): Cut {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', Math.max(start, end - 1));
  const to = feed < 0 ? text.length : feed;
  const marks = mark.exec(text.slice(from, Math.min(start, from + 200)))?.[0].length ?? 0;
  const carriageReturn = text.charCodeAt(to - 1) === 0x0d ? 1 : 0;
  return { start: from + marks, end: Math.max(from + marks, to - carriageReturn), write };
}

/** Lines of a comment, the closing mark left where it is; null when the passage stands in code. */
function commentLines(text: string, start: number, end: number): Cut | null {
  const cut = lines(text, start, end, commentMarks, plain);
  const from = text.lastIndexOf('\n', cut.start - 1) + 1;
  if (!commentMarks.test(text.slice(from, cut.start)) && cut.start === from) return null;
  if (text.slice(from, cut.start).trim() === '') return null;
  const closing = /[ \t]{0,80}(?:\*\/|-->|"""|''')[ \t]{0,80}$/.exec(
    text.slice(Math.max(cut.start, cut.end - 80), cut.end),
  );
  return closing ? { ...cut, end: Math.max(end, cut.end - closing[0].length) } : cut;
}

/** The inside of the JSON string around [start, end); null when the range is no part of one string. */
function stringInside(text: string, start: number, end: number): Cut | null {
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  let open = -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) break;
    if (code === 0x5c) at++;
    else if (code === 0x22) {
      if (open < 0) open = at;
      else if (at >= end && open < start) return { start: open + 1, end: at, write: plain };
      else if (at > start && open <= start) return null;
      else open = -1;
    }
  }
  return null;
}
