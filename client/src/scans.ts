import { commands, ProgressLocation, window } from 'vscode';
import { type FileScan, requests, commands as shared, type WorkspaceScan } from '../../server/src/protocol.js';
import { counted, inWords } from './findings.js';
import type { LanguageServer } from './language-server.js';

/** Scans the workspace with progress that can be cancelled, then says what came of it: somebody asked. */
export async function scanWorkspace(server: LanguageServer): Promise<WorkspaceScan | null> {
  const { client } = server;
  if (client === null) return null;
  const { ExecuteCommandRequest, WorkDoneProgress } = await import('vscode-languageclient/node');
  const options = { location: ProgressLocation.Notification, title: 'Swab: scanning the workspace', cancellable: true };
  const scan = await window.withProgress(options, async (progress, token): Promise<WorkspaceScan> => {
    const workDoneToken = `swab-scan-${Date.now()}`;
    let shown = 0;
    const subscription = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return;
      const percentage = value.percentage ?? shown;
      progress.report({ message: value.message, increment: percentage - shown });
      shown = percentage;
    });
    const params = { command: shared.scanWorkspace, workDoneToken };
    return client.sendRequest(ExecuteCommandRequest.type, params, token).finally(() => subscription.dispose());
  });
  if (scan) void tellScan(scan);
  return scan;
}

async function tellScan({ counts, files, notScanned, elapsedMs, cancelled }: WorkspaceScan): Promise<void> {
  const { critical, high, medium, low, info, accepted } = counts;
  const found = inWords({ errors: critical + high, warnings: medium, infos: low, hints: info }) ?? 'no findings';
  const extras = [
    notScanned > 0 ? `${counted(notScanned, 'file')} not scanned, see the output` : null,
    accepted > 0 ? `${accepted.toLocaleString('en')} accepted` : null,
  ].filter((extra) => extra !== null);
  const lead = cancelled ? 'Scan stopped after' : 'Scanned';
  const message = `Swab: ${lead} ${counted(files, 'file') ?? 'no files'} in ${duration(elapsedMs)}: ${found}${extras.map((e) => ` (${e})`).join('')}.`;
  const show = 'Show Problems';
  const buttons = found === 'no findings' ? [] : [show];
  if ((await window.showInformationMessage(message, ...buttons)) === show) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
}

function duration(ms: number): string {
  return ms < 100 ? `${ms} ms` : `${(ms / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`;
}

/** Scans the file in the active editor afresh and says in the status bar what came of it. */
export async function scanFile(server: LanguageServer): Promise<FileScan | null> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return null;
  const scan = await server.request<FileScan>(requests.scanFile, { uri: document.uri.toString() });
  const gap = scan?.gaps[0];
  const found = scan && inWords(tallyOf(scan));
  const message = scan === null ? 'this document is not scanned' : (gap ?? found ?? 'no findings in this file');
  window.setStatusBarMessage(`Swab: ${message}`, 5000);
  return scan;
}

function tallyOf({ counts }: FileScan): Parameters<typeof inWords>[0] {
  const { critical, high, medium, low, info, accepted } = counts;
  return { errors: critical + high, warnings: medium, infos: low, hints: info + accepted };
}
