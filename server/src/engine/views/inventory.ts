/** Kinds of characters that can hide or disguise text. */
export type SuspicionKind =
  | 'tag' // U+E0000..U+E007F outside a flag emoji
  | 'variation' // variation selectors that carry bytes
  | 'zero-width' // inside words, or in runs that carry bits
  | 'bidi' // overrides, unbalanced isolates and embeddings
  | 'confusable' // a word that mixes scripts to look like another word
  | 'ansi' // terminal escapes that conceal or erase
  | 'control' // C0 and C1 controls, lone carriage returns, backspaces
  | 'filler' // Hangul fillers, blank Braille, invisible operators, soft hyphens in runs
  | 'private-use'; // runs of private-use characters

/** A run of characters that honest text of its script and of emoji does not hold (gate G9 is decided here). */
export interface Suspicion {
  readonly kind: SuspicionKind;
  /** UTF-16 offsets in the text that was inspected. */
  readonly start: number;
  readonly end: number;
  /** What the run says once it is decoded or folded; null when it says nothing. */
  readonly decoded: string | null;
  /** Names the code points, for people: `U+E0041 to U+E007A, 24 characters`. */
  readonly detail: string;
}
