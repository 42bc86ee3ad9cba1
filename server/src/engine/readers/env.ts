import type { Segment } from '../model/segment.js';
import { align } from './align.js';
import { CommentLines } from './comment-lines.js';
import { withQuotations } from './quotation-marks.js';
import type { Reader, ReadRequest, ReadResult } from './reader.js';
import type { SegmentBody } from './segment-text.js';
import { inOrder, plainPlace, segmentOf, trimmed, verbatim } from './segments.js';
import { memberPointer } from './structured/visitor.js';
import { textSections } from './text.js';

/** Environment files and their like (INI, properties): names, values and comments, line by line. */
export const envReader: Reader = {
  sections: textSections,
  read: (request) => new EnvWalk(request).run(),
};

/** `export NAME=`, `name.of.property:`: the name and where its value begins. */
const assignment = /^[ \t]*(?:export[ \t]+)?([\w.$-]{1,200})[ \t]*[=:][ \t]*/;
const commentMark = /^[ \t]*[#;!]+/;
/** What may stand behind a value in quotes. */
const afterQuote = /^[ \t]*(?:#.*)?$/;

class EnvWalk {
  readonly #request: ReadRequest;
  readonly #text: string;
  readonly #comments: CommentLines;
  readonly #segments: Segment[] = [];

  constructor(request: ReadRequest) {
    this.#request = request;
    this.#text = request.text;
    this.#comments = new CommentLines(request.text);
  }

  run(): ReadResult {
    for (let at = 0; at < this.#text.length; ) at = this.#line(at);
    const place = { ...plainPlace, headings: this.#request.headings };
    const comments = this.#comments
      .bodies(this.#request.wanted)
      .map((body) => segmentOf('comment', withQuotations(body), place));
    return { segments: inOrder([...this.#segments, ...comments]), gaps: [] };
  }

  /** Reads the line at `start`, or the lines of a value in quotes; returns where the next one begins. */
  #line(start: number): number {
    const end = this.#lineEnd(start);
    const line = this.#text.slice(start, end);
    const mark = commentMark.exec(line);
    const [head = '', name] = assignment.exec(line) ?? [];
    if (mark) this.#comments.add(start + mark[0].length, end);
    else if (name === undefined) this.#add('text', null, start, end, () => trimmed(this.#text, start, end));
    else return this.#value(memberPointer('', name), start + head.length, end);
    return end;
  }

  #value(pointer: string, start: number, end: number): number {
    const close = this.#closingQuote(start);
    if (close < 0) {
      const hash = this.#text.slice(start, end).search(/[ \t]#/);
      const to = hash < 0 ? end : start + hash;
      this.#add('value', pointer, start, to, () => trimmed(this.#text, start, to));
      if (hash >= 0) this.#comments.add(to + 2, end);
      return end;
    }
    const next = this.#lineEnd(close);
    this.#add('value', pointer, start, close, () => quoted(this.#text, start + 1, close, this.#text[start] === '"'));
    const hash = this.#text.slice(close, next).indexOf('#');
    if (hash >= 0) this.#comments.add(close + hash + 1, next);
    return next;
  }

  /** Where the quote at `start` closes, on this line or a later one; -1 when the value is not in quotes as a whole. */
  #closingQuote(start: number): number {
    const quote = this.#text.charAt(start);
    if (quote !== '"' && quote !== "'") return -1;
    let at = start + 1;
    while (at < this.#text.length && this.#text[at] !== quote) at += quote === '"' && this.#text[at] === '\\' ? 2 : 1;
    if (at >= this.#text.length) return -1;
    return afterQuote.test(this.#text.slice(at + 1, this.#lineEnd(at)).trimEnd()) ? at : -1;
  }

  /** The end of the line that `from` stands in, with its line feed. */
  #lineEnd(from: number): number {
    const feed = this.#text.indexOf('\n', from);
    return feed < 0 ? this.#text.length : feed + 1;
  }

  #add(role: 'text' | 'value', pointer: string | null, start: number, end: number, read: () => SegmentBody | null) {
    const body = this.#request.wanted(start, end) ? read() : null;
    if (!body || body.text.length === 0) return;
    this.#segments.push(
      segmentOf(role, withQuotations(body), { ...plainPlace, headings: this.#request.headings, pointer }),
    );
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function quoted(source: string, start: number, end: number, escaped: boolean): SegmentBody {
  const body = verbatim(source, start, end);
  if (!escaped || !body.text.includes('\\')) return body;
  const text = body.text.replace(/\\([\s\S])/g, (_escape, letter: string) => escapes[letter] ?? letter);
  return { text, map: align(source, start, end, text), marks: [] };
}
