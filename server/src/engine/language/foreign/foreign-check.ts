import type { Hit } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import type { Role } from '../../model/signal.js';
import type { View } from '../../views/view.js';
import type { ForeignClass } from './foreign-language.js';

/** An order in any of the languages that are known by their words. Words stand in any order, within one sentence. */
export interface ForeignCheck {
  /** What is done; a negator before it, or behind it, forbids it. */
  readonly act: ForeignClass;
  /** What else must stand near: one class of each list. */
  readonly with: readonly (readonly ForeignClass[])[];
  /** It is the prohibition that is looked for: `never tell the user`. */
  readonly forbidden?: boolean;
  /** None of these stands among the words of the order, or right behind them. */
  readonly without?: readonly ForeignClass[];
  /** Nothing more is said in the sentence. */
  readonly closing?: boolean;
  /** Only in files that agents load, and where a text turns to them. */
  readonly addressed?: boolean;
  /** In place of the rule's own level and roles. */
  readonly severity?: Severity;
  readonly roles?: readonly Role[];
  /** A last look: false drops the match, a Hit refines it. */
  readonly where?: (order: ForeignOrder, view: View) => boolean | Partial<Hit>;
}

/** An order that a check asked for. Offsets are UTF-16 units of the text. */
export interface ForeignOrder {
  readonly language: string;
  readonly start: number;
  readonly end: number;
  /** The word that forbids it, or null. */
  readonly denied: string | null;
  /** The word by which it is told of, or null. */
  readonly reported: string | null;
}
