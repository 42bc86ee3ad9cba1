import { type ExtensionContext, window } from 'vscode';
import { registerCommands } from './commands.js';
import { HiddenCharacterMarks } from './hidden-character-marks.js';
import { LanguageServer } from './language-server.js';
import { StatusItem } from './status-item.js';

/** What `activate` gives to other extensions, and to the tests. */
export interface SwabApi {
  /** How long `activate` took, ms. */
  readonly activationMs: number;
  /** Resolves when the language server answers; rejects when it cannot be started. */
  readonly ready: Promise<void>;
}

/** Starts the language server without waiting for it: the editor must not be held up. */
export function activate(context: ExtensionContext): SwabApi {
  const started = performance.now();
  const log = window.createOutputChannel('Swab', { log: true });
  const server = new LanguageServer(context, log);
  context.subscriptions.push(
    log,
    server,
    new StatusItem(server),
    new HiddenCharacterMarks(server),
    ...registerCommands(context, server, log),
  );
  const ready = server.start();
  ready.catch((error: unknown) => log.error('The language server did not start.', error));
  return { activationMs: performance.now() - started, ready };
}
