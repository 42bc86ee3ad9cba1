import type { Passage } from '../language/passage.js';
import type { Hit, Rule } from '../model/rule.js';
import type { View } from '../views/view.js';

/** A rule's hit in its surroundings, before gates and weighing. Offsets of the hit are units of the view. */
export interface Sighting {
  readonly rule: Rule;
  readonly hit: Hit;
  readonly view: View;
  /** The passage round the hit, and the half-open token range that the hit covers. */
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
  /** What the grammar of a frame says already; gates need not guess it from the words near by. */
  readonly reading?: Reading;
}

/** How a frame is meant. */
export interface Reading {
  /** The word that forbids what the check looks for, or null. */
  readonly denied: string | null;
  /** The word by which somebody else says it, or null. */
  readonly reported: string | null;
}
