import { type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/protocol.js';
import { withFileContents } from './new-file-actions.js';
import { serverFlags } from './server-flags.js';

/**
 * Which documents the server sees: all text, whatever its language id. Agents read any file, and VS Code gives agent
 * files ids of their own (`prompt`, `instructions`, `chatagent`, `skill`) that change between versions; the server
 * tells from the path what a file is, and its sieve leaves most files after one pass.
 */
const documentSelector = [{ scheme: 'file' }, { scheme: 'untitled' }, { scheme: 'vscode-vfs' }];

/** A client for the bundled server, not yet started. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('server/dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: [...serverFlags] } },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: [...serverFlags, '--nolazy', '--inspect=6019'] },
    },
  };
  return new LanguageClient('swab', 'Swab', server, {
    documentSelector,
    outputChannel: log,
    traceOutputChannel: log,
    // Findings and failures show in Problems and in the status item; nothing pops up.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({ trusted: workspace.isTrusted, clientCommands: true }),
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true, onFocus: true },
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      provideCodeActions: async (document, range, actionContext, token, next) =>
        (await next(document, range, actionContext, token))?.map(withFileContents),
    },
  });
}
