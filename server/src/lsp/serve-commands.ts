import {
  type CancellationToken,
  type ExecuteCommandParams,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isOwnRuleId } from '../engine/model/rule.js';
import { type AcceptParams, commands, type DocumentParams, type FileScan, requests } from '../protocol.js';
import { countFindings } from './filter.js';
import type { Parts } from './parts.js';
import { scanCommand } from './scan-command.js';

/** Does what a person asks for: scans, clearing, accepting a finding, opening a page. */
export function serveCommands(parts: Parts): void {
  const { connection } = parts;
  connection.onExecuteCommand((params, token, progress) => execute(parts, params, token, progress));
  connection.onRequest(requests.scanFile, (params: DocumentParams, token) => scanFile(parts, params, token));
  connection.onRequest(requests.lookAtFile, (params: DocumentParams, token) => lookAtFile(parts, params, token));
  connection.onRequest(requests.accept, (params: AcceptParams, token) => accept(parts, params, token));
  connection.onRequest(requests.clear, () => clear(parts));
}

async function execute(
  { connection, findings, services }: Parts,
  params: ExecuteCommandParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<unknown> {
  const [rule]: unknown[] = params.arguments ?? [];
  if (params.command === commands.scanWorkspace) return scanCommand(findings, connection.window, progress, token);
  if (params.command === commands.openRulePage && typeof rule === 'string' && hasPage(rule, services)) {
    const uri = services.pageOf(rule);
    return connection.window.showDocument({ uri, external: uri.startsWith('https:') });
  }
  throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command ${params.command}.`);
}

/** The rules of workspaces' own share a page. */
function hasPage(rule: string, { engine }: Parts['services']): boolean {
  return isOwnRuleId(rule) || engine.rules.some(({ id }) => id === rule);
}

async function scanFile(parts: Parts, { uri }: DocumentParams, token: CancellationToken): Promise<FileScan | null> {
  if (parts.documents.get(uri) === undefined) return null;
  parts.scans.renew(uri);
  refreshDiagnostics(parts);
  return lookAtFile(parts, { uri }, token);
}

async function lookAtFile(parts: Parts, { uri }: DocumentParams, token: CancellationToken): Promise<FileScan | null> {
  const document = parts.documents.get(uri);
  const report = document && (await parts.scans.report(document, token));
  return report ? { counts: countFindings(report.findings), gaps: report.gaps } : null;
}

async function accept(parts: Parts, params: AcceptParams, token: CancellationToken): Promise<WorkspaceEdit | null> {
  const document = parts.documents.get(params.uri);
  const report = document && (await parts.scans.report(document, token));
  const finding = report?.findings.find(({ fingerprint }) => fingerprint === params.fingerprint);
  const root = report?.place.root;
  return root && finding ? parts.accepts.edit(root, finding, params) : null;
}

function clear(parts: Parts): void {
  parts.scans.clear();
  parts.findings.clear();
  refreshDiagnostics(parts);
}

function refreshDiagnostics({ features, connection }: Parts): void {
  if (features.refresh) void connection.languages.diagnostics.refresh();
}
