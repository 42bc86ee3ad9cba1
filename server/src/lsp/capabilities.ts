import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { commands } from '../protocol.js';
import type { Product } from '../workspace/product.js';
import type { ClientFeatures } from './client-features.js';
import { fixAllKind } from './code-actions.js';
import { diagnosticSource } from './diagnostics.js';

/** What the server offers to this client. */
export function serverCapabilities(features: ClientFeatures, { version }: Product): InitializeResult {
  // A client with commands of its own would register ours a second time.
  const serverCommands = features.clientCommands ? [] : [commands.scanWorkspace, commands.openRulePage];
  return {
    serverInfo: { name: 'Swab', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: {
        identifier: diagnosticSource,
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      hoverProvider: true,
      executeCommandProvider: { commands: serverCommands, workDoneProgress: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
