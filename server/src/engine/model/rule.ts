import type { ForeignCheck } from '../language/foreign/foreign-check.js';
import type { Frame } from '../language/frames/frame.js';
import type { FrameQuery } from '../language/frames/query.js';
import type { Passage } from '../language/passage.js';
import type { PhraseMatch } from '../language/phrase.js';
import type { Once } from '../text/once.js';
import type { Each, Overall, PartedText } from '../text/parted-text.js';
import type { Suspicion } from '../views/inventory.js';
import type { View } from '../views/view.js';
import type { Concealment, Segment } from './segment.js';
import type { Confidence, Severity } from './severity.js';
import type { Reason, Role } from './signal.js';
import type { Classification, Format, Scope } from './surface.js';

/** The families of the threat model, and one for the rules of a workspace's own. */
export const families = {
  F01: 'instruction-override',
  F02: 'authority-spoofing',
  F03: 'hidden-text',
  F04: 'encoded-payload',
  F05: 'persona-shift',
  F06: 'goal-drift',
  F07: 'self-replication',
  F08: 'oversight-evasion',
  F09: 'memory-poisoning',
  F10: 'unsafe-action',
  F11: 'tool-tampering',
  F12: 'dormant-trigger',
  F13: 'covert-channel',
  F14: 'provenance',
  F15: 'spread',
  F16: 'monitor-integrity',
  OWN: 'own-rule',
} as const;
/** The code of a family of rules, such as `F01`. */
export type FamilyCode = keyof typeof families;

/** `SC0101` is a rule of Swab's. `ACME-1` is one of a workspace's own: the hyphen keeps the two apart. */
export type RuleId = `SC${string}` | `${string}-${string}`;

/** True for the id of a rule of a workspace's own. */
export function isOwnRuleId(id: string): boolean {
  return id.includes('-');
}

/** What a check hands over when it saw something. Offsets are UTF-16 units of the text it was given. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly roles?: readonly Role[];
  readonly severity?: Severity;
  readonly message?: string;
  readonly decoded?: string;
  readonly chain?: readonly string[];
  readonly concealment?: Concealment;
  /** Credits that the check gives itself, as idioms do (gate G8). */
  readonly reasons?: readonly Reason[];
  /** What the rule's `judge` shall know of it. */
  readonly topic?: string;
}

/** A hit that waits for the word of its rule's `judge`. Offsets are UTF-16 units of the document. */
export interface Suspect {
  readonly topic: string | null;
  /** The words that matched, as read in the view. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The document that a suspect stands in, by its sections. */
export interface Bench extends PartedText {
  readonly file: Classification;
  /** What a function makes of all sections: asked for once for all suspects. */
  readonly overall: Overall;
}

/** Words in order, looked for in the token stream of a passage; see `language/phrase.ts` for the notation. */
export interface PhraseCheck {
  readonly pattern: string;
  /** In place of the rule's own level and roles. */
  readonly severity?: Severity;
  readonly roles?: readonly Role[];
  /** A last look: false drops the match, a Hit refines it. */
  readonly where?: (match: PhraseMatch, passage: Passage) => boolean | Partial<Hit>;
}

/** An act that is ordered, whatever the words; see `language/frames/query.ts` for what may be asked. */
export interface FrameCheck extends FrameQuery {
  /** A second act in the same sentence, or in the clause before or behind. */
  readonly with?: FrameQuery;
  /**
   * One of them must stand near by, in place of the words of the classes: for classes so wide that their words are
   * everywhere, in rules that read few files.
   */
  readonly literals?: readonly string[];
  /** In place of the rule's own level and roles. */
  readonly severity?: Severity;
  readonly roles?: readonly Role[];
  /** A last look: false drops the match, a Hit refines it. */
  readonly where?: (frame: Frame, passage: Passage) => boolean | Partial<Hit>;
}

/** An expression on a window of at most 2 KB of a view, run only where one literal of every trigger group stands near. */
export interface ExpressionCheck {
  /** Each group is an OR; all groups must be met within one window. Lower case, four letters or more. */
  readonly triggers: readonly (readonly string[])[];
  /** Sticky or global flags are set by the engine; bounded gaps only. */
  readonly expression: RegExp;
  /** Most steps that it takes at one place of a text, where they may be many: the budget of the document pays for them. */
  readonly effort?: number;
  readonly where?: (match: RegExpExecArray, view: View) => boolean | Partial<Hit>;
}

/** What a check of a whole segment may look at. */
export interface SegmentContext {
  readonly segment: Segment;
  readonly view: View;
  readonly file: Classification;
  readonly path: string;
}

/** A look at whole segments of some roles, run only where a trigger met, or always when `triggers` is empty. */
export interface SegmentCheck {
  readonly triggers: readonly (readonly string[])[];
  /** Formats that can hold such segments; all when left out. */
  readonly formats?: readonly Format[];
  /** A first look at the raw text of a section: false only when the check would find nothing, so that it is not parsed. */
  readonly glance?: (raw: string, file: Classification, once: Once) => boolean;
  readonly check: (context: SegmentContext) => Iterable<Hit>;
}

/** A parsed configuration value with its place: offsets of the value (and of its key) in the document. */
export interface ConfigNode {
  readonly pointer: string;
  readonly key: string | null;
  readonly value: string | number | boolean | null | undefined;
  readonly children: readonly ConfigNode[];
  readonly kind: 'object' | 'array' | 'scalar';
  readonly start: number;
  readonly end: number;
}

/** What a check of a parsed configuration may look at. */
export interface ConfigContext {
  readonly root: ConfigNode;
  readonly file: Classification;
  readonly path: string;
}

/** Words that an expression matched, with its first group. `index` is a UTF-16 offset of the text it was matched in. */
export interface TextMatch {
  readonly index: number;
  readonly 0: string;
  readonly 1?: string | undefined;
}

/** A look at the raw text of a document as a whole. */
export interface DocumentContext {
  readonly text: string;
  readonly file: Classification;
  readonly path: string;
  /** Matches of a constant global expression in those sections near which the triggers of the rule met; offsets of the document. */
  readonly matches: (expression: RegExp) => Iterable<TextMatch>;
  /** True when `matches` has any. */
  readonly holds: (expression: RegExp) => boolean;
  /** What a function tells of each section: remembered while the section stays as it is. */
  readonly each: Each;
  /** What a function makes of all sections: asked for once, and shared by all rules. */
  readonly overall: Overall;
}

/** A detection. One object, one file, one page, one folder of cases. */
export interface Rule {
  readonly id: RuleId;
  readonly name: string;
  readonly title: string;
  readonly family: FamilyCode;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly roles: readonly Role[];
  /** Where it runs at full weight; elsewhere one level lower. */
  readonly scopes: 'all' | readonly Scope[];
  /** Kinds of files that it runs in at all, everywhere when left out: an order is nothing odd but in a memory. */
  readonly within?: readonly Scope[];
  /** Surfaces, by their ids, that it runs in besides. */
  readonly surfaces?: readonly string[];
  /** In a first-party instruction or persona file this may be the owner's own policy (gate G7). */
  readonly ownPolicy?: boolean;
  /** Keys of the standards (threat model 5). */
  readonly maps: readonly string[];
  /** One sentence: what was found and what it can do. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly remedy: string;

  readonly phrases?: readonly (string | PhraseCheck)[];
  /** In files that agents do not load by themselves, only where the text turns to agents (`language/address-triggers.ts`). */
  readonly frames?: readonly FrameCheck[];
  /** The same idea in other languages than English, by the classes of their words (`language/foreign/`). */
  readonly foreign?: readonly ForeignCheck[];
  readonly expressions?: readonly ExpressionCheck[];
  /** Picks from the inventory of suspicious characters those that are its own. */
  readonly characters?: (suspicion: Suspicion, text: string) => Hit | null;
  readonly segments?: SegmentCheck;
  /** Runs on parsed files of scope CFG, CI, TOOL and on MCP, hook and settings surfaces. */
  readonly config?: (context: ConfigContext) => Iterable<Hit>;
  readonly document?: (context: DocumentContext) => Iterable<Hit>;
  /**
   * The last word on every hit of the checks above, with the whole document in view: false drops it, a Hit refines it.
   * It is asked anew on every edit, and only where something was hit.
   */
  readonly judge?: (suspect: Suspect, bench: Bench) => boolean | Partial<Hit>;
  /** What the document check looks for may stand far apart: one trigger of the rule anywhere is enough to run it. */
  readonly farApart?: boolean;
}

/** Fixes the type of a rule object; rules are plain data with pure functions. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
