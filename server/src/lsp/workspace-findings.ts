import { createHash } from 'node:crypto';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import type { Finding, Gap } from '../engine/model/finding.js';
import type { WorkspaceScan } from '../protocol.js';
import type { ScanProgress } from '../workspace/workspace-result.js';
import { Bell } from './bell.js';
import { addCounts, countFindings } from './filter.js';
import type { Generation } from './generation.js';
import { fileKey, type Root, type Roots } from './roots.js';
import type { FileFindings, FolderCoverage, ScanSink, WorkspaceScanner } from './workspace-scanner.js';

/** What is known of one file of the workspace. */
export interface FileReport {
  readonly uri: string;
  readonly resultId: string;
  /** Version of the open document, null for a file on disk. */
  readonly version: number | null;
  readonly findings: readonly Finding[];
}

/** What the findings of a workspace need. */
export interface WorkspaceFindingsContext {
  readonly scanner: WorkspaceScanner;
  readonly roots: Roots;
  /** True when the client may show findings of an open document. */
  readonly wasPulled: (uri: string) => boolean;
  readonly generation: Generation;
  /** True when the workspace is scanned without being asked. */
  readonly automatic: () => Promise<boolean>;
  /** Called around scans of the whole workspace. */
  readonly onBusy: (busy: boolean) => void;
  /** What a scan that somebody asked for did not read. */
  readonly onNotScanned: (gaps: readonly Gap[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Files change in bursts (a checkout, a build): milliseconds of silence before they are looked at. */
const quietMs = 150;

const nothingScanned: FolderCoverage = { files: 0, notScanned: [] };

/**
 * The findings of all files of the workspace: scanned once, then kept up to date file by file.
 *
 * At most one scan runs at a time; who asks during a scan waits for it.
 */
export class WorkspaceFindings {
  readonly #context: WorkspaceFindingsContext;
  /** By file path, since one file has several spellings of its URI; documents that are not on disk by URI. */
  readonly #reports = new Map<string, FileReport>();
  readonly #touched = new Map<string, string>();
  /** How often a document was closed: the client then forgets what it was told, and even an old report is news. */
  readonly #closings = new Map<string, number>();
  #quiet: NodeJS.Timeout | null = null;
  /** Generation of the last full scan, null before the first. */
  #scanned: number | null = null;
  #running: Promise<unknown> | null = null;
  #source: CancellationTokenSource | null = null;
  #progress: ScanProgress = { done: 0, found: 0, walked: false };
  #disposed = false;

  /** Rings when there may be something new. */
  readonly bell = new Bell();

  constructor(context: WorkspaceFindingsContext) {
    this.#context = context;
  }

  get progress(): ScanProgress {
    return this.#progress;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  reports(): Iterable<FileReport> {
    return this.#reports.values();
  }

  /** Notes that files or open documents changed. */
  touch(uris: Iterable<string>): void {
    for (const uri of uris) this.#touched.set(fileKey(uri), uri);
    if (this.#quiet !== null) clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.bell.ring(), quietMs);
    this.#quiet.unref();
  }

  /** A document was closed: the file on disk counts again. */
  closed(uri: string): void {
    const key = fileKey(uri);
    this.#closings.set(key, (this.#closings.get(key) ?? 0) + 1);
    this.touch([uri]);
  }

  /** Settings, config, trust or folders changed: what is known is out of date. */
  outdated(): void {
    this.#source?.cancel();
    this.bell.ring();
  }

  /** Takes all findings from view until files change or the next scan. */
  clear(): void {
    this.#clean([...this.#reports.values()]);
    this.bell.ring();
  }

  /** Scans what needs it; resolves when nothing is left to do. */
  async settle(): Promise<void> {
    while (!this.#disposed) {
      if (this.#running !== null) await this.#running;
      else if (await this.#wantsFullScan()) await this.#start((token) => this.#scanAll(token));
      else if (this.#touched.size > 0) await this.#start((token) => this.#scanTouched(token));
      else return;
    }
  }

  /**
   * Scans everything anew because somebody asked; raising the token stops the scan and keeps what it has found. A scan that
   * a change of settings cuts short is begun again: what it found by then is no answer.
   */
  async rescan(token: CancellationToken): Promise<WorkspaceScan> {
    let coverage = nothingScanned;
    let started = performance.now();
    let cut = false;
    do {
      while (this.#running !== null) await this.#running;
      if (token.isCancellationRequested) break;
      started = performance.now();
      cut = false;
      // No await between the last look at #running and the start, so that this scan is the one that starts.
      const stop = token.onCancellationRequested(() => this.#source?.cancel());
      await this.#start(async (own) => {
        coverage = await this.#scanAll(own);
        cut = own.isCancellationRequested;
      });
      stop.dispose();
    } while (cut && !token.isCancellationRequested && !this.#disposed);
    this.bell.ring();
    this.#context.onNotScanned(coverage.notScanned);
    const counts = [...this.#reports.values()].map((report) => countFindings(report.findings));
    return {
      files: coverage.files,
      notScanned: coverage.notScanned.length,
      counts: counts.reduce(addCounts, countFindings([])),
      elapsedMs: Math.round(performance.now() - started),
      cancelled: token.isCancellationRequested,
    };
  }

  dispose(): void {
    this.#disposed = true;
    if (this.#quiet !== null) clearTimeout(this.#quiet);
    this.outdated();
  }

  async #wantsFullScan(): Promise<boolean> {
    if (this.#scanned === this.#context.generation.value) return false;
    return this.#scanned !== null || (await this.#context.automatic());
  }

  async #start(scan: (token: CancellationToken) => Promise<unknown>): Promise<void> {
    if (this.#running !== null) return;
    const source = new CancellationTokenSource();
    this.#source = source;
    this.#progress = { done: 0, found: 0, walked: false };
    this.#running = scan(source.token).catch((error: unknown) => this.#context.onError(error));
    await this.#running;
    this.#running = null;
    this.#source = null;
  }

  async #scanAll(token: CancellationToken): Promise<FolderCoverage> {
    this.#scanned = this.#context.generation.value;
    this.#context.onBusy(true);
    try {
      return await this.#scanRoots(token);
    } finally {
      this.#context.onBusy(false);
    }
  }

  async #scanRoots(token: CancellationToken): Promise<FolderCoverage> {
    const found = new Set<string>();
    const sink = this.#sink(found);
    let files = 0;
    const notScanned: Gap[] = [];
    await this.#context.scanner.scanOpen(sink, token);
    for (const root of this.#context.roots.all) {
      const coverage = await this.#context.scanner.scan(root, undefined, sink, token);
      files += coverage.files;
      for (const gap of coverage.notScanned) notScanned.push(gap);
    }
    const gone = [...this.#reports.values()].filter((one) => !found.has(fileKey(one.uri)));
    if (!token.isCancellationRequested) this.#clean(gone);
    return { files, notScanned };
  }

  async #scanTouched(token: CancellationToken): Promise<void> {
    const touched = new Map(this.#touched);
    this.#touched.clear();
    const found = new Set<string>();
    const sink = this.#sink(found);
    await this.#context.scanner.scanOpen(sink, token, touched);
    if (this.#scanned !== null) {
      const closed = [...touched].filter(([key]) => !found.has(key)).map(([, uri]) => uri);
      for (const [root, paths] of this.#byRoot(closed)) await this.#context.scanner.scan(root, paths, sink, token);
    }
    if (!token.isCancellationRequested) this.#clean(this.#stale(touched, found));
    else this.touch(touched.values());
  }

  /** Reports of files that gave nothing any more: those that were touched, and what lay below them in case of a folder. */
  #stale(touched: ReadonlyMap<string, string>, found: ReadonlySet<string>): Pick<FileReport, 'uri'>[] {
    const below = [...this.#reports]
      .filter(([key]) => !touched.has(key) && hasParentIn(key, touched))
      .map(([, one]) => one);
    const itself = [...touched.values()].map((uri) => ({ uri }));
    return [...itself, ...below].filter((one) => !found.has(fileKey(one.uri)));
  }

  #byRoot(uris: Iterable<string>): Map<Root, string[]> {
    const groups = new Map<Root, string[]>();
    for (const uri of uris) {
      const { root, path } = this.#context.roots.place(uri);
      if (root === null) continue;
      const group = groups.get(root) ?? [];
      group.push(path);
      groups.set(root, group);
    }
    return groups;
  }

  #sink(found: Set<string>): ScanSink {
    return {
      onFile: (file) => {
        found.add(fileKey(file.uri));
        if (file.findings.length > 0 || this.#wasReported(file.uri)) this.#put(file);
      },
      onProgress: (progress) => {
        this.#progress = progress;
      },
    };
  }

  #clean(files: Iterable<Pick<FileReport, 'uri'>>): void {
    for (const { uri } of files) if (this.#wasReported(uri)) this.#put({ uri, findings: [], document: null });
  }

  /** Clean files are worth a report only where the client may still show findings. */
  #wasReported(uri: string): boolean {
    const key = fileKey(uri);
    return this.#reports.has(key) || this.#closings.has(key) || this.#context.wasPulled(uri);
  }

  #put({ uri, findings, document }: FileFindings): void {
    const key = fileKey(uri);
    const id = findings.length === 0 ? 'clean' : (document?.resultId ?? idOf(findings));
    const resultId = `${id}.${this.#closings.get(key) ?? 0}`;
    this.#reports.set(key, { uri, resultId, version: document?.version ?? null, findings });
  }
}

function hasParentIn(key: string, touched: ReadonlyMap<string, string>): boolean {
  for (let end = lastSlash(key); end > 0; end = lastSlash(key.slice(0, end)))
    if (touched.has(key.slice(0, end))) return true;
  return false;
}

function lastSlash(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
}

/** Names the findings of a file on disk: equal ids, equal diagnostics. */
function idOf(findings: readonly Finding[]): string {
  const hash = createHash('sha1');
  for (const { rule, offset, severity, fingerprint, range, decoded, suppressed } of findings) {
    hash.update(JSON.stringify([rule, offset, range, severity, fingerprint, decoded, suppressed]));
  }
  return hash.digest('base64url');
}
