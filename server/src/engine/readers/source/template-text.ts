import type { Segment } from '../../model/segment.js';
import { withQuotations } from '../quotation-marks.js';
import type { ReadRequest } from '../reader.js';
import { inOrder, plainPlace, segmentOf, trimmed } from '../segments.js';
import { type CommentToken, Lexer } from './lexer.js';
import type { Lexis } from './lexis.js';

/** Reads a template: its comments, and what stands between them, a segment a paragraph. */
export function readTemplate(request: ReadRequest, lexis: Lexis): readonly Segment[] {
  const { text, headings, file } = request;
  const place = { ...plainPlace, headings, language: file.language };
  const segments: Segment[] = [];
  let from = 0;
  const paragraphs = (end: number): void => {
    for (const [start, to] of paragraphRanges(text, from, end)) {
      const body = request.wanted(start, to) ? trimmed(text, start, to) : null;
      if (body) segments.push(segmentOf('text', withQuotations(body), place));
    }
  };
  const comment = (token: CommentToken): void => {
    paragraphs(token.start);
    from = token.end;
    const body = request.wanted(token.start, token.end) ? trimmed(text, token.from, token.to) : null;
    if (body) segments.push(segmentOf('comment', body, { ...place, concealment: 'comment' }));
  };
  new Lexer(text, lexis, { comment, string: () => undefined }).run();
  paragraphs(text.length);
  return inOrder(segments);
}

function paragraphRanges(text: string, start: number, end: number): [number, number][] {
  const ranges: [number, number][] = [];
  const blank = /\n[ \t\r]{0,400}\n/g;
  let at = start;
  blank.lastIndex = start;
  for (let match = blank.exec(text); match && match.index < end; match = blank.exec(text)) {
    ranges.push([at, match.index]);
    at = match.index + match[0].length;
    blank.lastIndex = at - 1;
  }
  ranges.push([Math.min(at, end), end]);
  return ranges;
}
