import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding } from '../engine/model/finding.js';
import { ReportStream } from './report-stream.js';
import type { FileReport, WorkspaceFindings } from './workspace-findings.js';

/** Milliseconds between two looks at a running scan for reports to send. */
const flushMs = 100;

/** What answers about the workspace need. */
export interface WorkspaceDiagnosticsContext {
  readonly findings: WorkspaceFindings;
  /** Keys of the open documents whose text, as it is, the client has asked about. */
  readonly pulled: () => ReadonlySet<string>;
  readonly toDiagnostic: (finding: Finding) => Diagnostic;
}

/**
 * Answers `workspace/diagnostic` as a long poll. What the client does not hold is sent while it is found; then the
 * request is parked until something changes. Clients ask again after every answer, so that an answer at once would
 * have them ask for ever.
 */
export class WorkspaceDiagnostics {
  readonly #context: WorkspaceDiagnosticsContext;

  constructor(context: WorkspaceDiagnosticsContext) {
    this.#context = context;
  }

  async answer(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const { findings } = this.#context;
    const stream = new ReportStream(params.previousResultIds, partial, (report) => this.#convert(report));
    let seen = findings.bell.rings;
    progress.begin('Scanning the workspace', 0);
    let news = await this.#follow(stream, token, progress);
    progress.done();
    if (partial === undefined && news > 0) return stream.rest();
    do {
      await findings.bell.after(seen, token);
      seen = findings.bell.rings;
      news = await this.#follow(stream, token);
    } while (news === 0 && !token.isCancellationRequested && !findings.disposed);
    return stream.rest();
  }

  /** Lets the findings come up to date and sends what is new meanwhile; returns the number of reports that were news. */
  async #follow(stream: ReportStream, token: CancellationToken, progress?: WorkDoneProgressReporter): Promise<number> {
    const { findings } = this.#context;
    let news = 0;
    const timer = setInterval(() => {
      news += this.#send(stream);
      const { done, found } = findings.progress;
      if (found > 0) progress?.report(Math.floor((100 * done) / found));
    }, flushMs);
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([findings.settle(), cancelled]);
    clearInterval(timer);
    if (token.isCancellationRequested) return news;
    return news + this.#send(stream) + stream.sweep(this.#context.pulled());
  }

  /**
   * Documents that the client pulls itself are sent as well, since it drops answers to pulls that a closing tab has
   * overtaken; where it holds on to its own pull, it ignores this one. They are no reason to end the request.
   */
  #send(stream: ReportStream): number {
    return stream.send(this.#context.findings.reports(), this.#context.pulled());
  }

  #convert({ uri, resultId, version, findings }: FileReport): WorkspaceDocumentDiagnosticReport {
    const items = findings.map((finding) => this.#context.toDiagnostic(finding));
    return { kind: DocumentDiagnosticReportKind.Full, uri, resultId, version, items };
  }
}
