import type { Segment } from '../model/segment.js';
import { OffsetMap } from '../text/offset-map.js';
import type { View } from './view.js';

/** A text as it stands, as one segment under some headings. */
export function rawSegment(text: string, headings: readonly string[]): Segment {
  return {
    role: 'text',
    text,
    map: OffsetMap.shift(text.length, 0),
    marks: [],
    quoted: false,
    concealment: null,
    pointer: null,
    headings,
    siblings: null,
    language: null,
  };
}

/** A segment as its format yields it. */
export function rawView(segment: Segment): View {
  const { text, map, concealment } = segment;
  return { kind: 'raw', text, map, chain: [], concealment, segment };
}
