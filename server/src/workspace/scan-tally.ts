import type { Finding, Gap } from '../engine/model/finding.js';
import type { Classification } from '../engine/model/surface.js';
import { coverageFinding } from '../engine/rules/monitor-integrity/coverage-gap.js';
import type { Policy } from './policy.js';
import type { BatchResult } from './scan-batch.js';
import type { FileScan, RuleFailure } from './scan-file.js';
import { byPath, byPlace, countBySeverity, type ScanProgress, type WorkspaceResult } from './workspace-result.js';

/** Who is told while a scan goes on. */
export interface ScanListener {
  /** Called now and then, and at the end. */
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Called for each file in which something was found or missed, in no certain order; the policy has been applied. */
  readonly onFile?: (file: FileScan) => void;
  /** Called when a rule threw on a file. */
  readonly onRuleFailure?: (failure: RuleFailure) => void;
}

/** Adds up what comes back from the files of a scan, in whatever order it comes. */
export class ScanTally {
  readonly #policy: Policy;
  readonly #listener: ScanListener;
  readonly #classify: (path: string) => Classification;
  readonly #started = performance.now();
  readonly #findings: Finding[] = [];
  readonly #gaps: Gap[] = [];
  #found = 0;
  #done = 0;
  #unlisted = 0;
  #scanned = 0;
  #bytes = 0;

  constructor(policy: Policy, listener: ScanListener, classify: (path: string) => Classification) {
    this.#policy = policy;
    this.#listener = listener;
    this.#classify = classify;
  }

  /** A file that will be scanned. */
  expect(): number {
    return ++this.#found;
  }

  /** Something that the walk could not list or must not read. */
  miss(gap: Gap): void {
    this.#unlisted++;
    this.#addFile({ path: gap.path, findings: [], gaps: [gap.reason], scanned: false, bytes: 0 });
  }

  /** What came of `files` files. */
  add(result: BatchResult, files: number): void {
    this.#done += files;
    this.#scanned += result.scanned;
    this.#bytes += result.bytes;
    for (const file of result.files) this.#addFile(file);
    for (const failure of result.failures) this.#listener.onRuleFailure?.(failure);
  }

  /** Tells the listener how far the scan is. */
  report(walked: boolean): void {
    this.#listener.onProgress?.({ done: this.#done, found: this.#found, walked });
  }

  result(cancelled: boolean): WorkspaceResult {
    const elapsedMs = Math.round(performance.now() - this.#started);
    const findings = this.#findings.sort(byPlace);
    return {
      findings,
      coverage: {
        files: this.#found + this.#unlisted,
        scanned: this.#scanned,
        bytes: this.#bytes,
        notScanned: this.#gaps.sort(byPath),
      },
      summary: { ...countBySeverity(findings), elapsedMs },
      cancelled,
    };
  }

  #addFile(file: FileScan): void {
    for (const reason of file.gaps) this.#gaps.push({ path: file.path, reason });
    const findings = this.#policy.apply([...file.findings, ...this.#unread(file)]);
    this.#findings.push(...findings);
    this.#listener.onFile?.({ ...file, findings });
  }

  /** SC1603: agents load what was not read. One finding a file, for its first reason. */
  #unread({ path, gaps }: FileScan): Finding[] {
    const [reason] = gaps;
    if (reason === undefined) return [];
    const finding = coverageFinding(path, reason, this.#classify(path));
    return finding ? [finding] : [];
  }
}
