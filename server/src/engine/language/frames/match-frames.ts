import type { Frame, TokenSpan } from './frame.js';
import { agrees, type FrameQuery, meets } from './query.js';

/** A frame that a check asks for, with the one that keeps it company. */
export interface FrameMatch {
  readonly frame: Frame;
  readonly company: Frame | null;
  /** Tokens, and range in the view, of both. */
  readonly tokens: TokenSpan;
  readonly start: number;
  readonly end: number;
  /** The word that turns the match round, or null: it forbids what the check asks for. */
  readonly denied: string | null;
}

/** Clauses between two frames of neighbouring sentences, at the most. */
const neighbours = 1;

/** The frames that meet a query, those that are turned round by a negation included. */
export function matchFrames(
  query: FrameQuery & { readonly with?: FrameQuery },
  frames: readonly Frame[],
): FrameMatch[] {
  const out: FrameMatch[] = [];
  frames.forEach((frame, i) => {
    if (!meets(query, frame)) return;
    // What the check asks to be forbidden is simply ordered: nothing speaks for a match.
    if (query.negated && !agrees(query, frame)) return;
    const company = query.with ? companyOf(frames, i, query.with) : null;
    if (query.with && !company) return;
    const denied = agrees(query, frame) ? null : frame.negator;
    out.push({ frame, company, denied, ...together(frame, company) });
  });
  return out;
}

/** The nearest frame in the same sentence or a neighbouring clause that meets the query and is not turned round. */
function companyOf(frames: readonly Frame[], at: number, query: FrameQuery): Frame | null {
  const frame = frames[at] as Frame;
  for (let distance = 1; distance <= reach; distance++) {
    for (const other of [frames[at + distance], frames[at - distance]]) {
      if (other && isNear(frame, other) && agrees(query, other) && meets(query, other)) return other;
    }
  }
  return null;
}

/** Frames that are looked at on each side. */
const reach = 4;

function isNear(one: Frame, other: Frame): boolean {
  return one.sentence === other.sentence || Math.abs(one.clause - other.clause) <= neighbours;
}

function together(one: Frame, other: Frame | null): Pick<FrameMatch, 'tokens' | 'start' | 'end'> {
  if (!other) return { tokens: one.tokens, start: one.start, end: one.end };
  return {
    tokens: [Math.min(one.tokens[0], other.tokens[0]), Math.max(one.tokens[1], other.tokens[1])],
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
  };
}
