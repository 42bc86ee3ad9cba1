import type { DetectContext } from './detect/detect.js';
import type { Sighting } from './detect/sighting.js';
import type { Hit, Rule } from './model/rule.js';
import type { Segment } from './model/segment.js';
import type { Signal } from './model/signal.js';
import type { View } from './views/view.js';
import { creditsFor } from './weigh/credits.js';
import type { GateContext } from './weigh/gates/gate.js';

/** Half the passage in which roles make company, in UTF-16 units (threat model 2.4: 450 characters). */
const company = 225;

/** The neighbours of a segment that its gates may read. */
export type Around = Pick<GateContext, 'before' | 'after'>;
/** A segment without neighbours. */
export const alone: Around = { before: '', after: '' };

/** How much of its neighbours a segment's gates may read, in UTF-16 units. */
export const near = 240;

/** The neighbours of the segment at an index. */
export function around(segments: readonly Segment[], index: number): Around {
  return {
    before: segments[index - 1]?.text.slice(-near) ?? '',
    after: segments[index + 1]?.text.slice(0, near) ?? '',
  };
}

/** Where a hit stands in the document, and what its place says where the hit itself says nothing. */
type Place = Omit<Signal, 'rule' | 'roles' | 'severity' | 'message'>;

/** The signal of a hit: what the hit says counts first, then its place and its rule. */
export function signalAt(place: Place, rule: Rule, hit: Hit): Signal {
  return {
    ...place,
    rule,
    roles: hit.roles ?? rule.roles,
    severity: hit.severity ?? rule.severity,
    message: hit.message ?? null,
    decoded: hit.decoded ?? place.decoded,
    chain: hit.chain ?? place.chain,
    concealment: hit.concealment ?? place.concealment,
    ...(hit.topic && { topic: hit.topic }),
  };
}

/** The signal of a sighting: its place in the section, what it says, and what its gates credit. */
export function signalOf(one: Sighting, beside: Around, context: DetectContext): Signal {
  const { rule, hit, view, passage, first } = one;
  const { kind, map, text, segment, chain, concealment } = view;
  const [start, end] = map.range(hit.start, hit.end);
  const place: Place = {
    start,
    end,
    text: text.slice(hit.start, hit.end),
    decoded: kind === 'raw' ? null : sentenceText(passage, first, view),
    chain,
    concealment,
    segment: segment.role,
    pointer: segment.pointer,
    reasons: creditsFor({ ...one, ...beside, file: context.file, path: context.path }),
    window: kind === 'decoded' ? map.range(0, text.length) : map.range(...companyOf(one)),
  };
  return signalAt(place, rule, hit);
}

function sentenceText(passage: Sighting['passage'], first: number, view: View): string {
  if (passage.tokens.length === 0) return view.text;
  const [from, to] = passage.sentence(Math.min(first, passage.tokens.length - 1));
  const [start, end] = passage.range(from, Math.max(to, from + 1));
  return view.text.slice(start, end);
}

/** The stretch of the view in which other signals keep this one company. */
function companyOf({ hit, view }: Sighting): [number, number] {
  return [Math.max(0, hit.start - company), Math.min(view.text.length, hit.end + company)];
}
