/**
 * What Swab's client and server say to each other beyond the language server protocol. Every part is optional: an
 * editor that knows none of it still gets diagnostics, hovers, code actions and the scan command.
 *
 * This is the only file of the server that the client may import; it holds types and names, no code of either side.
 */

/** Given in `initialize`. */
export interface InitializationOptions {
  /** The person trusts the workspace: its config, suppressions and baseline count. Absent means no. */
  readonly trusted?: boolean;
  /** The client has commands of its own for `commands`, and asks the person for a reason before accepting a finding. */
  readonly clientCommands?: boolean;
  /** Settings, for editors that cannot answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Zero-based line and UTF-16 character. */
export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

/** Names of commands: in code actions, and for `workspace/executeCommand`. */
export const commands = {
  scanWorkspace: 'swab.scanWorkspace',
  acceptFinding: 'swab.acceptFinding',
  openRulePage: 'swab.openRulePage',
} as const;

/** Names of the custom requests, client to server. */
export const requests = {
  /** `DocumentParams` to `FileScan`: forgets what is known of an open document and scans it again. */
  scanFile: 'swab/scanFile',
  /** `DocumentParams` to `FileScan`: what is known of an open document, as it is. */
  lookAtFile: 'swab/lookAtFile',
  /** No parameters, no result: takes all findings from view until the text changes or a scan is asked for. */
  clear: 'swab/clear',
  /** `DocumentParams` to `HiddenCharacters[]`: where to draw marks. */
  hiddenCharacters: 'swab/hiddenCharacters',
  /** `AcceptParams` to a `WorkspaceEdit` of the workspace's config, or null when the finding is gone. */
  accept: 'swab/accept',
} as const;

/** Names of the custom notifications. */
export const notifications = {
  /** `TrustParams`, client to server. */
  trust: 'swab/trust',
  /** `Status`, server to client. */
  status: 'swab/status',
} as const;

export interface DocumentParams {
  readonly uri: string;
}

export interface TrustParams {
  readonly trusted: boolean;
}

/** Findings by level, and those that the workspace accepted. */
export interface Counts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly info: number;
  readonly accepted: number;
}

/** What a scan of one open document gave. */
export interface FileScan {
  readonly counts: Counts;
  /** Why all or a part of it was not read: such a document is not clean, whatever the counts say. */
  readonly gaps: readonly string[];
}

/** What a scan of the workspace gave; the result of the scan command. */
export interface WorkspaceScan {
  readonly counts: Counts;
  readonly files: number;
  readonly notScanned: number;
  readonly elapsedMs: number;
  readonly cancelled: boolean;
}

/** A run of characters that people do not see, or that look like others. */
export interface HiddenCharacters {
  readonly range: PlainRange;
  /** Short name for the mark: `U+200B`, `24 tags`. */
  readonly label: string;
  /** The code points in words. */
  readonly detail: string;
  /** What they say when decoded, defanged; null when nothing. */
  readonly decoded: string | null;
}

/** Sent with the accept request; the reason and the owner are what the person typed. */
export interface AcceptParams {
  readonly uri: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string;
}

/** What the server is doing, for a status item. */
export interface Status {
  readonly busy: boolean;
  readonly level: 'ok' | 'warning' | 'error';
  /** One sentence, when there is something to say. */
  readonly message: string | null;
}

/** What `Diagnostic.data` holds. */
export interface FindingData {
  readonly fingerprint: string;
  readonly rule: string;
}

/** What `CodeAction.data` holds where the edit makes a new file: its whole text, for clients that can write it at once. */
export interface NewFileData {
  readonly uri: string;
  readonly contents: string;
}
