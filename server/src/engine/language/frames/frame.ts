import type { Act } from '../lexicons/acts.js';
import type { Condition } from '../lexicons/conditions.js';
import type { Thing } from '../lexicons/things.js';

/**
 * How an act is spoken of:
 * - `imperative`: "delete the logs", "no need to ask"
 * - `modal`: "you must delete the logs", "your job is to delete them"
 * - `passive`: "logs must be deleted", "deletion of logs is required"
 * - `permission`: "you may delete the logs"
 * - `descriptive`: "the tool deletes logs", "to delete logs, press D"
 * - `question`: "do you delete logs?"
 */
export type Mood = 'imperative' | 'modal' | 'passive' | 'permission' | 'descriptive' | 'question';

/** Who shall do it: an AI that is named, the reader, a person, somebody or something else, nobody that is named. */
export type Addressee = 'agent' | 'you' | 'user' | 'third' | 'none';

/** Half-open range of tokens. */
export type TokenSpan = readonly [first: number, last: number];

/** What one verb of a known act orders, tells or forbids. */
export interface Frame {
  readonly acts: readonly Act[];
  /** Tokens of the verb, its particle not included when it stands apart. */
  readonly verb: TokenSpan;
  readonly mood: Mood;
  readonly addressee: Addressee;
  /** The word that forbids the act, or null; two negations are none. */
  readonly negator: string | null;
  /** What the act is done to. */
  readonly objects: ReadonlySet<Thing>;
  /** Where it goes, what or whom it is kept from, whom it is for: what stands behind `to`, `into`, `from` and the like. */
  readonly to: ReadonlySet<Thing>;
  /** Whatever is named in its sentence and in the one before, however the words are put together. */
  readonly near: ReadonlySet<Thing>;
  readonly conditions: ReadonlySet<Condition>;
  /** The word by which somebody else is said to say it, or null. */
  readonly reported: string | null;
  /** `must`, `always` and the like make it firm; `may` and `consider` weak. */
  readonly strength: 'firm' | 'plain' | 'weak';
  /** Tokens of the clause. */
  readonly tokens: TokenSpan;
  /** Half-open range of the clause in UTF-16 units of the view. */
  readonly start: number;
  readonly end: number;
  /** Number of the clause in the passage: neighbours follow one another. */
  readonly clause: number;
  /** Number of the sentence in the passage. */
  readonly sentence: number;
}
