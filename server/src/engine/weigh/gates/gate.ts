import type { Sighting } from '../../detect/sighting.js';
import type { Reason } from '../../model/signal.js';
import type { Classification } from '../../model/surface.js';

/** What a gate may look at: the sighting and the file it stands in. */
export interface GateContext extends Sighting {
  readonly file: Classification;
  readonly path: string;
  /** The end of the segment before, and the beginning of the one after. */
  readonly before: string;
  readonly after: string;
}

/** A reason to lower a signal, or null. Gates demote; they never drop. */
export type Gate = (context: GateContext) => Reason | null;

/** The words of the sentence before the match, nearest last. */
export function wordsBefore({ passage, first }: GateContext, count: number): string[] {
  const [start] = passage.sentence(first);
  return passage.words(Math.max(start, first - count), first);
}

const clauseSigns = new Set(['.', ',', ';', ':', '(', ')', '\u2014', '\u2013', '"', '\u201c', '`', '!', '?']);

/** The same, of the match's own clause: what stands before a comma or colon governs something else. */
export function clauseBefore(context: GateContext, count: number): string[] {
  const before = wordsBefore(context, count);
  return before.slice(before.findLastIndex((word) => clauseSigns.has(word)) + 1);
}
