import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.js';

/** What the client can do, as far as it matters here. */
export interface ClientFeatures {
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly folders: boolean;
  readonly watchedFiles: boolean;
  readonly refresh: boolean;
  readonly codeLinks: boolean;
  readonly markdownHover: boolean;
  readonly versionedEdits: boolean;
  readonly newFiles: boolean;
  readonly showDocument: boolean;
  readonly clientCommands: boolean;
}

/** Reads the capabilities that a client states in `initialize`. */
export function clientFeatures({ capabilities }: InitializeParams, options: InitializationOptions): ClientFeatures {
  const { workspace, textDocument, window } = capabilities;
  return {
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    codeLinks: textDocument?.diagnostic?.codeDescriptionSupport ?? pushesCodeLinks(capabilities),
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    newFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    showDocument: window?.showDocument?.support === true,
    clientCommands: options.clientCommands === true,
  };
}

/** Before 3.18 clients said so for pushed diagnostics only. */
function pushesCodeLinks({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.publishDiagnostics?.codeDescriptionSupport === true;
}

/** The options of `initialize`, as far as they have the shape that they should have. */
export function initializationOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const given: Partial<Record<keyof InitializationOptions, unknown>> = value;
  return {
    trusted: given.trusted === true,
    clientCommands: given.clientCommands === true,
    settings: given.settings,
  };
}
