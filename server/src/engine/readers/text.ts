import type { Segment } from '../model/segment.js';
import { withQuotations } from './quotation-marks.js';
import type { Reader, ReadRequest, ReadResult, Section } from './reader.js';
import { plainPlace, segmentOf, trimmed } from './segments.js';

/** Sections end at the first blank line past this length, in UTF-16 units. */
const sectionLength = 4096;
/** Text without blank lines is cut at a line end past this length; tables and logs are such. */
const longest = 32_768;

/** Plain text: paragraphs, as blank lines part them. */
export const textReader: Reader = { sections: textSections, read: readText };

/** Cuts text at blank lines into sections of a few kilobytes, so that an edit costs one of them. */
export function textSections(text: string): Section[] {
  const sections: Section[] = [];
  let start = 0;
  let blank = true;
  for (const line of linesOf(text)) {
    const length = line.start - start;
    if ((blank && length >= sectionLength) || length >= longest) {
      sections.push({ start, end: line.start, kind: 'body', headings: [] });
      start = line.start;
    }
    blank = line.isBlank;
  }
  if (start < text.length || text.length === 0) sections.push({ start, end: text.length, kind: 'body', headings: [] });
  return sections;
}

/** The paragraphs of a section. */
function readText(request: ReadRequest): ReadResult {
  return { segments: paragraphs(request), gaps: [] };
}

/** Text of any format read as it stands, paragraph by paragraph; for what its own grammar cannot read, too. */
export function paragraphs({ text, headings, wanted }: ReadRequest): Segment[] {
  const segments: Segment[] = [];
  const place = { ...plainPlace, headings };
  const add = (start: number, end: number) => {
    const body = start < end && wanted(start, end) ? trimmed(text, start, end) : null;
    if (body) segments.push(segmentOf('text', withQuotations(body), place));
  };
  let start = 0;
  for (const line of linesOf(text)) {
    if (!line.isBlank) continue;
    add(start, line.start);
    start = line.end;
  }
  add(start, text.length);
  return segments;
}

/** A line with the line feed that ends it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
}

/** The lines of a text, one after the other. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    yield { start, end, isBlank: isBlank(text, start, end) };
    start = end;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && (unit < 9 || unit > 13)) return false;
  }
  return true;
}
