import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { requests, commands as shared } from '../../server/src/protocol.js';
import { acceptFinding } from './accept.js';
import type { LanguageServer } from './language-server.js';
import { goToFinding } from './navigation.js';
import { openRulePage } from './rule-pages.js';
import { scanFile, scanWorkspace } from './scans.js';

/** Registers every command of the manifest. */
export function registerCommands(
  context: ExtensionContext,
  server: LanguageServer,
  log: LogOutputChannel,
): Disposable[] {
  const handlers = {
    [shared.scanWorkspace]: () => scanWorkspace(server),
    [shared.acceptFinding]: (uri: string, fingerprint: string) =>
      acceptFinding(server, context.globalState, uri, fingerprint),
    [shared.openRulePage]: (rule?: string) => openRulePage(context.extensionUri, rule),
    'swab.scanFile': () => scanFile(server),
    'swab.nextFinding': () => goToFinding('next'),
    'swab.previousFinding': () => goToFinding('previous'),
    'swab.clear': () => server.request(requests.clear, {}),
    'swab.restartServer': () => server.restart(),
    'swab.showOutput': () => log.show(),
  };
  return Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler));
}
