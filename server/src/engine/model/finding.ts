import type { Confidence, Severity } from './severity.js';
import type { Reason, Role } from './signal.js';

/** Zero-based line and UTF-16 character, as in the language server protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Why a finding is not counted against the threshold. */
export interface Suppression {
  readonly kind: 'inline' | 'config' | 'baseline';
  readonly reason: string;
  readonly owner: string;
}

/** What is reported after weighing; the JSON of the command line is this shape. */
export interface Finding {
  readonly rule: string;
  readonly name: string;
  readonly family: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Relative to the scanned root, with `/`. */
  readonly path: string;
  readonly surface: string | null;
  readonly loadedBy: readonly string[];
  readonly record: { readonly pointer: string } | null;
  readonly range: Range;
  /** Half-open UTF-16 offsets. */
  readonly offset: readonly [number, number];
  readonly message: string;
  /** Defanged and cut. */
  readonly excerpt: string;
  /** Defanged and cut; null when nothing was hidden. */
  readonly decoded: string | null;
  readonly roles: readonly Role[];
  readonly why: readonly Reason[];
  /** Rules that saw the same payload and were folded into this finding. */
  readonly also: readonly string[];
  /** Rule, normalised passage and surface: survives edits elsewhere. */
  readonly fingerprint: string;
  readonly suppressed: Suppression | null;
}

/** Something that was not read, with the reason. */
export interface Gap {
  readonly path: string;
  readonly reason: string;
}
