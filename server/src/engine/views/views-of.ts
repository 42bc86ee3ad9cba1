import type { Segment } from '../model/segment.js';
import { expand } from './decoders/expand.js';
import { splitItems } from './decoders/split-items.js';
import { folded } from './folded.js';
import { rawView } from './raw-view.js';
import { suspicious } from './suspicious.js';
import type { View } from './view.js';

/** Encodings are undone this often, one inside the other. */
const depth = 3;

/** The readings of a segment that cost little: as it stands and, where odd characters stand in it, folded. */
export function plainViews(segment: Segment): View[] {
  const raw = rawView(segment);
  if (!suspicious(segment.text)) return [raw];
  const plain = folded(segment.text);
  if (!plain) return [raw];
  return [raw, { ...raw, kind: 'folded', text: plain.text, map: plain.map.through(segment.map) }];
}

/** What encodings inside a segment hide, up to three deep. */
export function decodedViews(segment: Segment): View[] {
  return expand(segment.text, depth).map(({ text, map, chain }) => ({
    kind: 'decoded',
    text,
    map: map.through(segment.map),
    chain,
    // The items of a list stand in plain sight.
    concealment: chain.every((name) => name === splitItems.name) ? segment.concealment : 'encoded',
    segment,
  }));
}
