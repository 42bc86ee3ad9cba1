import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeServices } from './node-services.js';
import { startServer } from './server.js';

/** Serves the client that the process arguments name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function runLanguageServer(): void {
  startServer(createConnection(ProposedFeatures.all), nodeServices());
}
