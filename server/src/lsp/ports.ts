import type { Engine } from '../engine/engine.js';
import type { Finding } from '../engine/model/finding.js';
import type { ConfigProblem } from '../workspace/config-problem.js';
import type { Policy } from '../workspace/policy.js';
import type { Product } from '../workspace/product.js';
import type { WorkspaceScan } from '../workspace/scan-workspace.js';
import type { WorkspaceResult } from '../workspace/workspace-result.js';

/** The policy of a workspace folder, and what is wrong with its config. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly problems: readonly ConfigProblem[];
}

/** A repair as text edits; offsets are UTF-16 units. */
export interface ProposedFix {
  readonly title: string;
  /** Nothing that a person sees or that a program does changes. */
  readonly safe: boolean;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** A passage cut out into quarantine: the record to keep, and the neutral line that stays. */
export interface ProposedQuarantine {
  /** Path of the record below the root, with `/`. */
  readonly path: string;
  readonly contents: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Everything the language server needs from outside; the tests give their own. */
export interface Services {
  readonly product: Product;
  readonly engine: Engine;
  /** Reads the config of a folder; asked for trusted workspaces only. `root` is absolute. */
  loadPolicy(root: string): Promise<LoadedPolicy>;
  scanWorkspace(scan: Omit<WorkspaceScan, 'engine'>): Promise<WorkspaceResult>;
  /** Text of a file, null when there is none. */
  readText(path: string): Promise<string | null>;
  fixes(finding: Finding, text: string): readonly ProposedFix[];
  quarantine(finding: Finding, text: string): ProposedQuarantine | null;
}
