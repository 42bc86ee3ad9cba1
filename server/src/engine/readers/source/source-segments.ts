import type { Segment, SegmentRole } from '../../model/segment.js';
import { withCodeSpans } from '../code-spans.js';
import { withQuotations } from '../quotation-marks.js';
import type { ReadRequest } from '../reader.js';
import type { SegmentBody } from '../segment-text.js';
import { inOrder, plainPlace, segmentOf } from '../segments.js';
import { CommentRun } from './comment-run.js';
import type { CommentToken, LexerSink, StringToken } from './lexer.js';
import type { Lexis } from './lexis.js';
import { startsLine } from './line-start.js';
import { literalBody } from './literal.js';

/** Shorter literals are names, not sentences. UTF-16 units of content. */
const shortest = 12;

/** Elixir documents by attributes: `@moduledoc` and a string. */
const attribute = /@\w{1,30}$/;

/** Makes segments of comments, docstrings and string literals. */
export class SourceSegments implements LexerSink {
  readonly #request: ReadRequest;
  readonly #docstrings: boolean;
  readonly #segments: Segment[] = [];
  #run: CommentRun | null = null;

  constructor(request: ReadRequest, lexis: Lexis) {
    this.#request = request;
    this.#docstrings = lexis.docstrings === true;
  }

  comment(token: CommentToken): void {
    if (this.#run?.takes(token)) return;
    this.#finishRun();
    this.#run = new CommentRun(this.#request.text, token);
  }

  string(token: StringToken): void {
    const isDoc = this.#docstrings && this.#isDocstring(token);
    const isLong = token.to - token.from >= shortest;
    if (!(isLong || isDoc) || !this.#request.wanted(token.start, token.end)) return;
    const body = literalBody(this.#request.text, token);
    if (body.text === '') return;
    this.#push(isDoc ? 'docstring' : 'string', isDoc ? withCodeSpans(withQuotations(body)) : body);
  }

  /** The segments in the order of the text; asked once, at the end. */
  finish(): readonly Segment[] {
    this.#finishRun();
    return inOrder(this.#segments);
  }

  #finishRun(): void {
    const run = this.#run;
    this.#run = null;
    if (!run || !this.#request.wanted(run.start, run.end)) return;
    const body = run.body();
    if (body) this.#push(run.isDoc ? 'docstring' : 'comment', withCodeSpans(withQuotations(body)));
  }

  /** A literal is a docstring when it is a statement: first in its line, and no operator stands before it. */
  #isDocstring({ start, before, shape }: StringToken): boolean {
    const { text } = this.#request;
    const isLong = shape.quote.length === 3;
    if (isLong && attribute.test(text.slice(Math.max(0, before - 30), before + 1))) return true;
    if (!startsLine(text, startOfLiteral(text, start))) return false;
    const last = text[before] ?? '';
    return before < 0 || last === ':' || (isLong && !/[=([,+%\\|&<>*/-]/.test(last));
  }

  #push(role: SegmentRole, body: SegmentBody): void {
    const { headings, file } = this.#request;
    this.#segments.push(segmentOf(role, body, { ...plainPlace, headings, language: file.language }));
  }
}

/** Where a literal begins with its prefix, such as `r"`. */
function startOfLiteral(text: string, quote: number): number {
  let start = quote;
  while (quote - start < 2 && /[A-Za-z]/.test(text[start - 1] ?? '')) start--;
  return start;
}
