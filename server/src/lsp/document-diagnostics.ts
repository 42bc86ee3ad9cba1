import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configDiagnostics } from './config-diagnostics.js';
import type { DiagnosticContext } from './diagnostics.js';
import { toDiagnostic } from './diagnostics.js';
import type { DocumentScans } from './document-scans.js';

/** Answers `textDocument/diagnostic`: nothing is computed before somebody asks, and an unchanged text costs a hash. */
export class DocumentDiagnostics {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #scans: DocumentScans;
  readonly #context: DiagnosticContext;

  constructor(documents: TextDocuments<TextDocument>, scans: DocumentScans, context: DiagnosticContext) {
    this.#documents = documents;
    this.#scans = scans;
    this.#context = context;
  }

  async answer(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const document = this.#documents.get(params.textDocument.uri);
    if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    this.#scans.markPulled(document);
    const resultId = this.#scans.resultId(document);
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const report = await this.#scans.report(document, token);
    if (report === null) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The scan was cancelled.');
    const findings = report.findings.map((finding) => toDiagnostic(finding, this.#context));
    const items = [...findings, ...configDiagnostics(report)];
    return { kind: DocumentDiagnosticReportKind.Full, resultId: report.resultId, items };
  }
}
