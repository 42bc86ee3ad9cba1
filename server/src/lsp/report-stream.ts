import {
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { fileKey } from './roots.js';
import type { FileReport } from './workspace-findings.js';

/** Most file reports in one partial result. */
const batchSize = 100;

/** Sends file reports that the client does not hold yet: in parts where it takes parts, else all in the answer. */
export class ReportStream {
  /** Result ids that the client holds, by file. */
  readonly #held = new Map<string, string>();
  readonly #unconfirmed: Map<string, string>;
  readonly #partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
  readonly #convert: (report: FileReport) => WorkspaceDocumentDiagnosticReport;
  #waiting: WorkspaceDocumentDiagnosticReport[] = [];

  constructor(
    previous: readonly PreviousResultId[],
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
    convert: (report: FileReport) => WorkspaceDocumentDiagnosticReport,
  ) {
    for (const { uri, value } of previous) this.#held.set(fileKey(uri), value);
    this.#unconfirmed = new Map(previous.map(({ uri }) => [fileKey(uri), uri]));
    this.#partial = partial;
    this.#convert = convert;
  }

  /** Sends what is news to the client; returns how many reports that were, those of `pulled` documents aside. */
  send(reports: Iterable<FileReport>, pulled: ReadonlySet<string> = new Set()): number {
    let news = 0;
    for (const report of reports) {
      const key = fileKey(report.uri);
      const unconfirmed = this.#unconfirmed.delete(key);
      if (this.#held.get(key) !== report.resultId) {
        this.#held.set(key, report.resultId);
        this.#push(this.#convert(report));
        if (!pulled.has(key)) news++;
      } else if (unconfirmed) {
        this.#push(unchanged(report));
      }
    }
    this.#flush();
    return news;
  }

  /** Empties the files that the client holds a report of and that nothing is known of here; `except` are left alone. */
  sweep(except: ReadonlySet<string>): number {
    const gone = [...this.#unconfirmed].filter(([key]) => !except.has(key));
    return this.send(gone.map(([, uri]) => ({ uri, resultId: 'gone', version: null, findings: [] })));
  }

  /** The answer to the request: what was not sent in parts. */
  rest(): WorkspaceDiagnosticReport {
    return { items: this.#waiting };
  }

  #push(item: WorkspaceDocumentDiagnosticReport): void {
    this.#waiting.push(item);
    if (this.#waiting.length >= batchSize) this.#flush();
  }

  #flush(): void {
    if (this.#partial === undefined || this.#waiting.length === 0) return;
    this.#partial.report({ items: this.#waiting });
    this.#waiting = [];
  }
}

function unchanged({ uri, version, resultId }: FileReport): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
}
