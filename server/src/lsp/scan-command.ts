import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { WorkspaceScan } from '../protocol.js';
import type { WorkspaceFindings } from './workspace-findings.js';

/** Milliseconds between two reports of progress. */
const reportMs = 100;

/**
 * Scans the workspace because a person asked, with progress that can be cancelled: on the token that the client gave,
 * else on one that the server asks for.
 */
export async function scanCommand(
  findings: WorkspaceFindings,
  window: Connection['window'],
  given: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<WorkspaceScan> {
  const source = new CancellationTokenSource();
  token.onCancellationRequested(() => source.cancel());
  let progress = given;
  if (WorkDoneProgressReporter.isNullInstance(given)) {
    const own = await window.createWorkDoneProgress();
    own.token.onCancellationRequested(() => source.cancel());
    progress = own;
  }
  progress.begin('Swab: scanning the workspace', 0, undefined, true);
  const timer = setInterval(() => {
    const { done, found } = findings.progress;
    if (found > 0) progress.report(Math.floor((100 * done) / found), `${done} of ${found} files`);
  }, reportMs);
  try {
    return await findings.rescan(source.token);
  } finally {
    clearInterval(timer);
    progress.done();
  }
}
