import type { Segment } from '../model/segment.js';
import type { Reader, ReadRequest } from './reader.js';
import type { SegmentBody } from './segment-text.js';

/** Reads a text inside a document with the reader of its own format; the segments lead back to the document. */
export function readEmbedded(reader: Reader, body: SegmentBody, request: ReadRequest): Segment[] {
  return reader.sections(body.text).flatMap((section) => {
    const wanted = (start: number, end: number) =>
      request.wanted(...body.map.range(section.start + start, section.start + end));
    const text = body.text.slice(section.start, section.end);
    const { segments } = reader.read({ ...request, text, kind: section.kind, headings: section.headings, wanted });
    return segments.map((segment) => ({ ...segment, map: segment.map.moved(section.start).through(body.map) }));
  });
}
