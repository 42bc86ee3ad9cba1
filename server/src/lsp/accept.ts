import { applyEdits, modify } from 'jsonc-parser';
import type { TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AcceptParams } from '../protocol.js';
import type { AcceptedFinding } from '../workspace/config.js';
import { configFileName } from '../workspace/load-config.js';
import type { DocumentReport } from './document-scans.js';
import type { Services } from './ports.js';
import { fileKey, fileUri } from './roots.js';
import { withNewFile } from './workspace-edits.js';

const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true, eol: '\n' };

/** The edit that writes an accepted finding, with its reason and owner, into the config of the workspace folder. */
export async function acceptEdit(
  params: AcceptParams,
  report: DocumentReport,
  documents: TextDocuments<TextDocument>,
  services: Pick<Services, 'readText'>,
): Promise<WorkspaceEdit | null> {
  const { root, path } = report.place;
  const finding = report.findings.find(({ fingerprint }) => fingerprint === params.fingerprint);
  if (root === null || finding === undefined) return null;
  const { fingerprint, rule } = finding;
  const entry = { fingerprint, rule, path, reason: params.reason, owner: params.owner };
  const uri = fileUri(root, configFileName);
  const open = documents.all().find((document) => fileKey(document.uri) === fileKey(uri));
  const current = open?.getText() ?? (await services.readText(`${root.path}/${configFileName}`));
  if (current === null) return withNewFile(uri, withEntry('{}\n', entry), []);
  const range = { start: { line: 0, character: 0 }, end: { line: current.split('\n').length, character: 0 } };
  const textDocument = { uri: open?.uri ?? uri, version: open?.version ?? null };
  return { documentChanges: [{ textDocument, edits: [{ range, newText: withEntry(current, entry) }] }] };
}

/** The config's text with one more accepted finding; comments and layout of the rest stay. */
function withEntry(config: string, entry: AcceptedFinding): string {
  const text = config.trim() === '' ? '{}\n' : config;
  return applyEdits(text, modify(text, ['accept', -1], entry, { formattingOptions, isArrayInsertion: true }));
}
