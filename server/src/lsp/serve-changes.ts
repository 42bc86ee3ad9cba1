import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver';
import { notifications, type TrustParams } from '../protocol.js';
import { configFileName } from '../workspace/load-config.js';
import { errorLine } from './log.js';
import { type Parts, reload } from './parts.js';

/** Files whose change means that what was scanned, and how, may change everywhere. */
const rulesOfTheScan = new Set([configFileName, '.gitignore']);

/** Follows documents, files, folders, settings and trust. */
export function serveChanges(parts: Parts): void {
  const { connection } = parts;
  followDocuments(parts);
  connection.onDidChangeWatchedFiles((params) => filesChanged(parts, params));
  connection.onDidChangeConfiguration((params) => {
    parts.sentSettings.take(params.settings);
    reload(parts);
  });
  connection.onNotification(notifications.trust, (params: TrustParams) => {
    parts.policies.trust(params.trusted === true);
    reload(parts);
  });
  connection.onInitialized(() => {
    register(parts).catch((error: unknown) => parts.log.warnOnce(`No file watchers: ${errorLine(error)}`));
  });
}

/**
 * Nothing is scanned when a document changes: the client asks when it wants to know. Once the text has come to rest,
 * documents that the client did not ask about are looked at; it does not ask about those that are in no tab.
 */
function followDocuments({ connection, documents, scans, findings }: Parts): void {
  documents.onDidChangeContent(({ document }) => findings.touch([document.uri]));
  documents.onDidClose(({ document }) => {
    scans.close(document.uri);
    findings.closed(document.uri);
  });
  documents.listen(connection);
}

function filesChanged(parts: Parts, { changes }: DidChangeWatchedFilesParams): void {
  const uris = changes.map((change) => change.uri).filter((uri) => !uri.includes('/.git/'));
  if (uris.some((uri) => rulesOfTheScan.has(uri.slice(uri.lastIndexOf('/') + 1)))) reload(parts);
  if (uris.length > 0) parts.findings.touch(uris);
}

/** Asks the client for what only it can tell: changes of files, settings and folders. */
async function register(parts: Parts): Promise<void> {
  const { client, workspace } = parts.connection;
  if (parts.features.folders) {
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      parts.roots.change(added, removed);
      reload(parts);
    });
  }
  if (parts.features.configurationEvents) {
    await client.register(DidChangeConfigurationNotification.type, { section: 'swab' });
  }
  if (parts.features.watchedFiles) {
    await client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
  }
}
