import type { Condition } from '../lexicons/conditions.js';
import type { TokenSpan } from './frame.js';
import type { FrameLexicon } from './frame-lexicon.js';
import { type Tags, wordingsAt } from './tags.js';

/** What a stretch of text says of when and how. */
export interface Conditions {
  /** Cues that hold wherever they stand. */
  readonly cues: Set<Condition>;
  /** What the clauses name that `if`, `when`, `after` and the like open. */
  readonly conditional: Set<Condition>;
}

/** Words that open a condition besides `if` and its kin; others may follow them as well. */
const opening = new Set(
  'after before during under on upon once soon starting from in every each for outside next following subsequent'.split(
    ' ',
  ),
);
/** Those of them that may be mere prepositions: a condition must be named behind them. */
const reach = 16;

/** Conditions in a half-open token range. */
export function conditionsIn(tags: Tags, lexicon: FrameLexicon, [first, last]: TokenSpan): Conditions {
  const out: Conditions = { cues: new Set(), conditional: new Set() };
  let open = -1;
  let bare = false;
  for (let i = first; i < last; i++) {
    const text = tags.tokens[i]?.text ?? '';
    for (const cue of wordingsAt(tags.tokens, i, lexicon.cues).keys()) out.cues.add(cue);
    if (tags.parts[i] === 'condition' || opening.has(text)) {
      bare = tags.parts[i] !== 'condition';
      open = i + (bare ? 5 : reach);
      if (!bare) out.conditional.add('conditional');
    } else if (tags.borders[i] === 'hard' || text === ',') open = -1;
    if (i > open) continue;
    for (const name of wordingsAt(tags.tokens, i, lexicon.conditionals).keys()) {
      if (!bare || name !== 'said') out.conditional.add(name);
    }
  }
  return out;
}
