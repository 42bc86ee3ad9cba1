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
}
