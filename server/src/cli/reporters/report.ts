import type { Fix } from '../../engine/fixes/fix.js';
import type { Finding } from '../../engine/model/finding.js';
import type { Rule } from '../../engine/model/rule.js';
import type { Product } from '../../workspace/product.js';
import type { Coverage, Summary } from '../../workspace/workspace-result.js';
import type { Terminal } from '../terminal.js';

/** What a reporter prints. */
export interface Report {
  readonly product: Product;
  /** Sorted by path, offset, rule. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly summary: Summary;
  readonly rules: readonly Rule[];
  /** The text that a finding's offsets belong to; null when it cannot be had any more. */
  readonly textOf: (path: string) => string | null;
  /** What can be done about a finding by edits of its text. */
  readonly fixesOf: (finding: Finding, text: string) => readonly Fix[];
  readonly terminal: Terminal;
  /** Findings only. */
  readonly quiet: boolean;
}

/** Prints a report in one format. */
export type Reporter = (report: Report) => string;
