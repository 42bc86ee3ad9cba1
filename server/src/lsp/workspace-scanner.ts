import { availableParallelism } from 'node:os';
import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Gap } from '../engine/model/finding.js';
import { excludedReason, type Policy } from '../workspace/policy.js';
import type { ScanProgress } from '../workspace/workspace-result.js';
import type { DocumentScans } from './document-scans.js';
import { filterFindings } from './filter.js';
import type { PolicyStore } from './policy-store.js';
import type { Services } from './ports.js';
import { fileKey, fileUri, type Root, type Roots } from './roots.js';
import type { ActiveSettings, SettingsStore } from './settings-store.js';

/** From this many files on they are read by other threads: the server's own answers to keystrokes. */
const threadsFrom = 64;

/** What scans of files need. */
export interface WorkspaceScanContext {
  readonly services: Pick<Services, 'scanWorkspace'>;
  readonly documents: TextDocuments<TextDocument>;
  readonly scans: DocumentScans;
  readonly roots: Roots;
  readonly settings: SettingsStore;
  readonly policies: PolicyStore;
  readonly onRuleError: (rule: string, error: unknown) => void;
}

/** What was found in one file. */
export interface FileFindings {
  readonly uri: string;
  readonly findings: readonly Finding[];
  /** Version and result id of the open document, null for a file on disk. */
  readonly document: { readonly version: number; readonly resultId: string } | null;
}

/** Takes what a scan finds. */
export interface ScanSink {
  onFile(file: FileFindings): void;
  onProgress(progress: ScanProgress): void;
}

/** What a scan of a folder read. */
export interface FolderCoverage {
  readonly files: number;
  readonly notScanned: readonly Gap[];
}

/** Scans the folders of the workspace; where a document is open, its text counts and not the file's. */
export class WorkspaceScanner {
  readonly #context: WorkspaceScanContext;

  constructor(context: WorkspaceScanContext) {
    this.#context = context;
  }

  /** Scans one folder, or the files of it that are named. */
  async scan(
    root: Root,
    paths: readonly string[] | undefined,
    sink: ScanSink,
    token: CancellationToken,
  ): Promise<FolderCoverage> {
    const [settings, policy] = await Promise.all([
      this.#context.settings.get(root.uri),
      this.#context.policies.get(root),
    ]);
    if (!settings.enable) return { files: 0, notScanned: [] };
    const open = new Set(this.#context.documents.keys().map(fileKey));
    const { coverage } = await this.#context.services.scanWorkspace({
      root: root.path,
      paths,
      options: {
        policy: narrowed(policy, settings),
        namedAnyway: false,
        maxFileSize: settings.maxFileSize * 1024 * 1024,
        jobs: Math.max(1, availableParallelism() - 1),
        threadsFrom,
      },
      token,
      onProgress: (progress) => sink.onProgress(progress),
      onRuleFailure: ({ rule, message }) => this.#context.onRuleError(rule, message),
      onFile: ({ path, findings }) => {
        const uri = fileUri(root, path);
        if (!open.has(fileKey(uri)) && this.#owns(root, uri)) {
          sink.onFile({ uri, findings: filterFindings(findings, settings), document: null });
        }
      },
    });
    return { files: coverage.files, notScanned: coverage.notScanned.map((gap) => truthful(gap, settings)) };
  }

  /** Scans the open documents that lie in a folder, or those of them that are wanted (by key). */
  async scanOpen(sink: ScanSink, token: CancellationToken, wanted?: { has(key: string): boolean }): Promise<void> {
    for (const document of this.#context.documents.all()) {
      if (token.isCancellationRequested) return;
      if (wanted?.has(fileKey(document.uri)) === false) continue;
      if (this.#context.roots.place(document.uri).root === null) continue;
      const report = await this.#context.scans.report(document, token);
      if (report === null) continue;
      const { findings, resultId } = report;
      sink.onFile({ uri: document.uri, findings, document: { version: document.version, resultId } });
    }
  }

  /** Files below a folder that is itself below another one belong to the inner folder alone. */
  #owns(root: Root, uri: string): boolean {
    return this.#context.roots.place(uri).root?.path === root.path;
  }
}

/** A scan knows of one policy; what the editor's settings left out is not the doing of the config. */
function truthful(gap: Gap, settings: ActiveSettings): Gap {
  const bySetting = gap.reason === excludedReason && settings.excludes(gap.path);
  return bySetting ? { ...gap, reason: 'excluded by the setting swab.exclude' } : gap;
}

/** The policy of the workspace together with the globs of the editor's settings. */
function narrowed(policy: Policy, settings: ActiveSettings): Policy {
  return { ...policy, excludes: (path) => settings.excludes(path) || policy.excludes(path) };
}
