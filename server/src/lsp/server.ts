import type { Connection, InitializeParams } from 'vscode-languageserver';
import { serverCapabilities } from './capabilities.js';
import { clientFeatures, initializationOptions } from './client-features.js';
import { createParts, type Parts } from './parts.js';
import type { Services } from './ports.js';
import { serveChanges } from './serve-changes.js';
import { serveCommands } from './serve-commands.js';
import { serveDiagnostics } from './serve-diagnostics.js';
import { serveReading } from './serve-reading.js';

/**
 * Serves one client over a connection, and begins to listen.
 *
 * Everything that is not protocol comes in by `services`, so that tests and other hosts bring their own.
 */
export function startServer(connection: Connection, services: Services): void {
  connection.onInitialize((params) => {
    const options = initializationOptions(params.initializationOptions);
    const features = clientFeatures(params, options);
    serve(createParts(connection, services, features, options), params);
    return serverCapabilities(features, services.product);
  });
  connection.listen();
}

function serve(parts: Parts, { workspaceFolders, rootUri }: InitializeParams): void {
  parts.roots.set(workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []));
  serveChanges(parts);
  serveDiagnostics(parts);
  serveReading(parts);
  serveCommands(parts);
  parts.connection.onShutdown(() => parts.findings.dispose());
}
