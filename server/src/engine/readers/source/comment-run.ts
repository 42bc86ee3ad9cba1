import { type SegmentBody, SegmentText } from '../segment-text.js';
import type { CommentToken } from './lexer.js';
import { startsLine } from './line-start.js';

/** A line end and the indentation of the next line. */
const oneLineEnd = /^[ \t]{0,400}(?:\r\n|\n|\r)[ \t]{0,400}$/;
/** What stands before the words in a line of a comment: stars of a block, further signs of a line. */
const blockMargin = /^[ \t]{0,400}(?:\*{1,400}(?=[\s/]|$)[ \t]{0,400})?/;
const lineMargin = /^[/#;%!-]{0,400}[ \t]{0,400}/;

/** A comment, or several on lines that follow one another. */
export class CommentRun {
  readonly start: number;
  readonly isDoc: boolean;
  readonly #source: string;
  readonly #open: string;
  readonly #lines: [number, number][] = [];
  #end: number;
  #grows: boolean;

  constructor(source: string, token: CommentToken) {
    this.#source = source;
    this.start = token.start;
    this.isDoc = token.rule.doc === true;
    this.#open = token.rule.open;
    this.#end = token.end;
    this.#grows = token.rule.close === null && startsLine(source, token.start);
    this.#add(token);
  }

  get end(): number {
    return this.#end;
  }

  /** Takes a comment that goes on with this one; false when it stands on its own. */
  takes(token: CommentToken): boolean {
    if (!this.#grows || token.rule.open !== this.#open || token.start - this.#end > 800) return false;
    if (!oneLineEnd.test(this.#source.slice(this.#end, token.start))) return false;
    this.#end = token.end;
    this.#add(token);
    return true;
  }

  /** What the comment says, its lines without their margins; null when it says nothing. */
  body(): SegmentBody | null {
    const text = new SegmentText(this.#source);
    let last = 0;
    let blank = 0;
    for (const [start, end] of this.#lines) {
      if (start === end) {
        blank++;
        continue;
      }
      text.space(last, start, blank > 0 ? '\n\n' : '\n');
      text.copy(start, end);
      last = end;
      blank = 0;
    }
    return text.isBlank ? null : text.body();
  }

  #add({ rule, from, to }: CommentToken): void {
    if (rule.close === null) {
      this.#line(from, this.#source.slice(from, to), lineMargin);
      return;
    }
    let start = from;
    for (const line of this.#source.slice(from, to).split('\n')) {
      this.#line(start, line, blockMargin);
      start += line.length + 1;
    }
  }

  #line(start: number, line: string, margin: RegExp): void {
    const from = start + (margin.exec(line)?.[0].length ?? 0);
    this.#lines.push([from, Math.max(from, start + line.trimEnd().length)]);
  }
}
