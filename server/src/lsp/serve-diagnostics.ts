import { toDiagnostic } from './diagnostics.js';
import { DocumentDiagnostics } from './document-diagnostics.js';
import { diagnosticContext, type Parts, pulledKeys } from './parts.js';
import { WorkspaceDiagnostics } from './workspace-diagnostics.js';

/** Answers pulls for documents and for the workspace; nothing is ever pushed. */
export function serveDiagnostics(parts: Parts): void {
  const { connection, documents, scans, findings } = parts;
  const context = diagnosticContext(parts);
  const ofDocument = new DocumentDiagnostics(documents, scans, context);
  const ofWorkspace = new WorkspaceDiagnostics({
    findings,
    pulled: () => pulledKeys(parts),
    toDiagnostic: (finding) => toDiagnostic(finding, context),
  });
  const { diagnostics } = connection.languages;
  diagnostics.on((params, token) => ofDocument.answer(params, token));
  diagnostics.onWorkspace((params, token, progress, partial) => ofWorkspace.answer(params, token, progress, partial));
}
