import type { Engine } from '../engine/engine.js';
import type { Fix } from '../engine/fixes/fix.js';
import type { Quarantine } from '../engine/fixes/quarantine.js';
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

/** Everything the language server needs from outside; the tests give their own. */
export interface Services {
  readonly product: Product;
  readonly engine: Engine;
  /** URI of the page of a rule, as it was when this version was released. */
  pageOf(rule: string): string;
  /** Reads the config of a folder; asked for trusted workspaces only. `root` is absolute. */
  loadPolicy(root: string): Promise<LoadedPolicy>;
  scanWorkspace(scan: Omit<WorkspaceScan, 'engine'>): Promise<WorkspaceResult>;
  /** Text of a file, null when there is none. */
  readText(path: string): Promise<string | null>;
  fixes(finding: Finding, text: string): readonly Fix[];
  /** Plans to cut a passage out; null when its record cannot be kept below the root (absolute). */
  quarantine(root: string, finding: Finding, text: string): Quarantine | null;
}
