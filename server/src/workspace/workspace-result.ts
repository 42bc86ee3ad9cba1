import type { Finding, Gap } from '../engine/model/finding.js';
import type { Severity } from '../engine/model/severity.js';

/** What was read and what was not. */
export interface Coverage {
  /** Files in scope: what git ignores is not, unless an agent loads it. */
  readonly files: number;
  readonly scanned: number;
  readonly bytes: number;
  /** What was not read, wholly or in part; sorted by path. */
  readonly notScanned: readonly Gap[];
}

/** Findings by level, the suppressed ones among them. */
export type Summary = Readonly<Record<Severity, number>> & { readonly elapsedMs: number };

/** What a scan gives: the same for the same files, `elapsedMs` aside. */
export interface WorkspaceResult {
  /** Sorted by path, offset, rule. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly summary: Summary;
  /** True when the scan was stopped: nothing that is missing here is clean. */
  readonly cancelled: boolean;
}

/** How far a scan is. */
export interface ScanProgress {
  /** Files done. */
  readonly done: number;
  /** Files found so far; all of them once `walked` is true. */
  readonly found: number;
  readonly walked: boolean;
}

/** Counts findings by level. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Order of findings in every output: path, offset, rule. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.path, b.path) || a.offset[0] - b.offset[0] || a.offset[1] - b.offset[1] || compare(a.rule, b.rule);
}

/** Order of gaps in every output: path, reason. */
export function byPath(a: Gap, b: Gap): number {
  return compare(a.path, b.path) || compare(a.reason, b.reason);
}

/** By UTF-16 units, so that the order does not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
