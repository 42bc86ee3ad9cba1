import type { DetectContext } from './detect/detect.js';
import type { Sighting } from './detect/sighting.js';
import type { Signal } from './model/signal.js';
import type { View } from './views/view.js';
import { creditsFor } from './weigh/credits.js';
import type { GateContext } from './weigh/gates/gate.js';

/** Half the passage in which roles make company, in UTF-16 units (threat model 2.4: 450 characters). */
const company = 225;

/** The neighbours of a segment that its gates may read. */
export type Around = Pick<GateContext, 'before' | 'after'>;
export const alone: Around = { before: '', after: '' };

/** The signal of a sighting: its place in the section, what it says, and what its gates credit. */
export function signalOf(one: Sighting, around: Around, context: DetectContext): Signal {
  const { rule, hit, view, passage, first } = one;
  const [start, end] = view.map.range(hit.start, hit.end);
  const concealment = hit.concealment ?? view.concealment;
  const hidden = view.kind !== 'raw' || concealment !== null;
  const text = view.text.slice(hit.start, hit.end);
  const [from, to] = companyOf(one);
  return {
    rule,
    start,
    end,
    roles: hit.roles ?? rule.roles,
    text,
    decoded: hit.decoded ?? (view.kind === 'raw' ? null : sentenceText(passage, first, view)),
    chain: hit.chain ?? view.chain,
    concealment: concealment ?? null,
    segment: view.segment.role,
    pointer: view.segment.pointer,
    severity: hit.severity ?? rule.severity,
    reasons: creditsFor({ ...one, ...around, file: context.file, path: context.path }),
    message: hit.message ?? null,
    window: hidden && view.kind === 'decoded' ? view.map.range(0, view.text.length) : view.map.range(from, to),
  };
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
