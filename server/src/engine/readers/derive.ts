import type { Mark } from '../model/segment.js';
import { OffsetMapBuilder } from '../text/offset-map.js';
import type { SegmentBody } from './segment-text.js';

/** A half-open range. */
export type Span = readonly [number, number];

/** The parts of a body, joined; marks are cut to what is left of them. The spans stand in order and apart. */
export function pick(body: SegmentBody, spans: readonly Span[]): SegmentBody {
  const map = new OffsetMapBuilder();
  const starts: number[] = [];
  let text = '';
  for (const [start, end] of spans) {
    starts.push(text.length);
    map.copy(end - start, start);
    text += body.text.slice(start, end);
  }
  const moved = (offset: number): number => placeOf(offset, spans, starts, text.length);
  const marks = body.marks
    .map((mark): Mark => ({ kind: mark.kind, start: moved(mark.start), end: moved(mark.end) }))
    .filter((mark) => mark.start < mark.end);
  return { text, map: map.build().through(body.map), marks };
}

/** What a body says without some of its spans, which stand in order and apart. */
export function omit(body: SegmentBody, spans: readonly Span[]): SegmentBody {
  const kept: Span[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    if (from < start) kept.push([from, start]);
    from = end;
  }
  if (from < body.text.length) kept.push([from, body.text.length]);
  return pick(body, kept);
}

/** Where an offset of the body comes to stand; one that is left out moves on to what follows it. */
function placeOf(offset: number, spans: readonly Span[], starts: readonly number[], length: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[1] < offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span ? (starts[low] as number) + Math.max(0, offset - span[0]) : length;
}
