import type { Rule } from './rule.js';
import type { Concealment, SegmentRole } from './segment.js';
import type { Severity } from './severity.js';

/** What part a passage plays in a contamination (threat model 2.4). */
export const roles = ['hook', 'cloak', 'trigger', 'identity', 'payload', 'store', 'replicate'] as const;
export type Role = (typeof roles)[number];

/** One step of the reasoning behind a level: a gate, an anti-gate, a compound, the surface. */
export interface Reason {
  /** `G3`, `AG1`, `compound:worm`, `surface`, `hidden` ... */
  readonly code: string;
  /** Levels up (positive) or down (negative). */
  readonly effect: number;
  readonly text: string;
}

/** What a rule saw. Offsets are UTF-16 units of the document. */
export interface Signal {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly roles: readonly Role[];
  /** The words that matched, as read in the view (not defanged). */
  readonly text: string;
  /** What hidden or encoded text says, null when the raw text says it itself. */
  readonly decoded: string | null;
  /** Encodings undone to read it, outermost first: `base64`, `rot13`, `tag-characters` ... */
  readonly chain: readonly string[];
  readonly concealment: Concealment | null;
  readonly segment: SegmentRole;
  readonly pointer: string | null;
  /** Level of the rule, or the one that its check chose. */
  readonly severity: Severity;
  /** Credits of the gates, and the anti-gates that void them. */
  readonly reasons: readonly Reason[];
  /** A sentence about this case, in place of the rule's own message. */
  readonly message: string | null;
  /** What the rule's `judge` shall know of it. */
  readonly topic?: string;
  /** Half-open range of the passage that compounds are formed in: the sentence and its neighbours, or the list item. */
  readonly window: readonly [number, number];
}
