import type { Program } from './compile.js';
import type { Finding } from './model/finding.js';
import type { Rule } from './model/rule.js';
import type { Signal } from './model/signal.js';
import type { Classification } from './model/surface.js';
import type { ScanCache } from './scan-cache.js';

/** Asked in every long loop; the language server's CancellationToken has this shape. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** What a section said when it was last read: kept by the caller for open documents, so that an edit costs one section. */
export interface SectionVerdict {
  readonly text: string;
  readonly signals: readonly Signal[];
  /** The headings that the section stood under. */
  readonly headings: readonly string[];
  readonly gaps: readonly string[];
  /** Bits of the trigger groups that were met in the section. */
  readonly groups: Uint32Array;
  /** What rules of whole documents found in the section, by expression; filled when they ask. */
  readonly found: Map<RegExp, readonly RegExpExecArray[]>;
  /** What functions tell of the section's text, filled likewise. */
  readonly facts: Map<(text: string) => unknown, unknown>;
  /** What the rules of a workspace's own saw in the section, by the program that they make. */
  readonly own: Map<Program, OwnVerdict>;
}

/** What the rules of a workspace's own saw in a section. Offsets are relative to it. */
export type OwnVerdict = Pick<SectionVerdict, 'signals' | 'headings' | 'gaps'>;

/** One document to scan. */
export interface ScanRequest {
  /** Relative to the root, with `/`; for classification and for the findings. */
  readonly path: string;
  readonly text: string;
  /** What the last scan of the document left; the engine reads and writes it. */
  readonly cache?: ScanCache;
  readonly token?: Cancellation;
  /** Called when a rule throws; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Findings sorted by offset, then rule; reasons for what was not read. */
export interface ScanResult {
  readonly file: Classification;
  readonly findings: readonly Finding[];
  readonly gaps: readonly string[];
  /** True when the token was raised before the end: findings are then incomplete. */
  readonly cancelled: boolean;
}

/** The scanner: text in, findings out. Immutable and free of state between calls. */
export interface Engine {
  readonly rules: readonly Rule[];
  /** Which shared context is this path? */
  classify(path: string): Classification;
  /**
   * The byte sieve: false when nothing in bytes[0..length) can give a finding, so that the file needs no decoding.
   * UTF-8 is expected; UTF-16 (a byte order mark or NULs) answers true.
   */
  mayMatch(bytes: Uint8Array, length: number, file: Classification): boolean;
  scan(request: ScanRequest): ScanResult;
  /**
   * The same scanner with rules of a workspace's own in place of any that it had. They add findings and change none of
   * the others. `home` is the path of the file that they are written in, which they do not look at. Throws when a rule
   * was not checked.
   */
  extend(rules: readonly Rule[], home: string): Engine;
  /** The same scanner without rules of a workspace's own. */
  readonly base: Engine;
}
