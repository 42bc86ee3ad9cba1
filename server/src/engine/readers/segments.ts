import type { Segment, SegmentRole } from '../model/segment.js';
import { OffsetMap } from '../text/offset-map.js';
import type { SegmentBody } from './segment-text.js';

/** What a segment inherits from the place where it stands. */
export type Place = Pick<Segment, 'quoted' | 'concealment' | 'pointer' | 'headings' | 'siblings' | 'language'>;

/** A place without anything special about it. */
export const plainPlace: Place = {
  quoted: false,
  concealment: null,
  pointer: null,
  headings: [],
  siblings: null,
  language: null,
};

/** A segment at a place. */
export function segmentOf(role: SegmentRole, body: SegmentBody, place: Place): Segment {
  return { role, text: body.text, map: body.map, marks: body.marks, ...place };
}

/** The source range [start, end) as it stands. */
export function verbatim(source: string, start: number, end: number): SegmentBody {
  return { text: source.slice(start, end), map: OffsetMap.shift(end - start, start), marks: [] };
}

/** The source range [start, end) without the white space at its ends; null when nothing is left. */
export function trimmed(source: string, start: number, end: number): SegmentBody | null {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = start + text.trimEnd().length;
  return from < to ? verbatim(source, from, to) : null;
}

/** Sorts segments by where they begin in the source. */
export function inOrder(segments: readonly Segment[]): Segment[] {
  const starts = segments.map((segment) => segment.map.start(0));
  if (starts.every((start, index) => index === 0 || (starts[index - 1] as number) <= start)) return [...segments];
  return segments
    .map((segment, index) => ({ segment, start: starts[index] as number }))
    .sort((a, b) => a.start - b.start)
    .map(({ segment }) => segment);
}
