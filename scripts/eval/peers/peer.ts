import type { Severity } from '../../../server/src/engine/model/severity.js';

/** One thing that a peer said of a file. */
export interface PeerFinding {
  /** As the peer wrote it: relative to the workspace or absolute. */
  readonly file: string;
  readonly severity: Severity;
  readonly rule: string;
}

/** Another scanner: the package, how it is called, and how its output is read. */
export interface Peer {
  /** What `--peer` takes. */
  readonly name: string;
  readonly packageName: string;
  /** The version that the figures are of. */
  readonly version: string;
  /** What counts as flagged at medium and at high, in words. */
  readonly counts: string;
  /** Arguments for Node: a script below the package's folder, or a program of ours that uses it; and standard input. */
  command(packageFolder: string, files: readonly string[]): { args: readonly string[]; input?: string };
  /** Reads standard output. Throws when it is not what the version prints. */
  read(output: string): readonly PeerFinding[];
}
