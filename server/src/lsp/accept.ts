import { applyEdits, modify } from 'jsonc-parser';
import type { TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/model/finding.js';
import type { AcceptedFinding } from '../workspace/config.js';
import { configFileName } from '../workspace/load-config.js';
import { createPolicy } from '../workspace/policy.js';
import type { Services } from './ports.js';
import { fileKey, fileUri, type Root } from './roots.js';
import { withNewFile } from './workspace-edits.js';

const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true, eol: '\n' };

/** What somebody says who accepts a finding. */
export interface Acceptance {
  readonly reason: string;
  readonly owner: string;
}

/** True when a config can accept the finding at all: hidden text and critical compounds stay whatever it says. */
export function isAcceptable(finding: Finding): boolean {
  const entry = entryFor(finding, { reason: 'trial', owner: 'trial' });
  const [judged] = createPolicy({ accept: [entry] }, new Date()).apply([finding]);
  return finding.suppressed === null && judged?.suppressed !== null;
}

/** Writes accepted findings into the configs of workspace folders. */
export class AcceptEdits {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #services: Pick<Services, 'readText'>;

  constructor(documents: TextDocuments<TextDocument>, services: Pick<Services, 'readText'>) {
    this.#documents = documents;
    this.#services = services;
  }

  /** The edit that adds the finding to the config of its folder; the editor's text of the config counts. */
  async edit(root: Root, finding: Finding, acceptance: Acceptance): Promise<WorkspaceEdit> {
    const uri = fileUri(root, configFileName);
    const open = this.#documents.all().find((document) => fileKey(document.uri) === fileKey(uri));
    const current = open?.getText() ?? (await this.#services.readText(`${root.path}/${configFileName}`));
    const entry = entryFor(finding, acceptance);
    if (current === null) return withNewFile(uri, withEntry('{}\n', entry), []);
    const range = { start: { line: 0, character: 0 }, end: { line: current.split('\n').length, character: 0 } };
    const textDocument = { uri: open?.uri ?? uri, version: open?.version ?? null };
    return { documentChanges: [{ textDocument, edits: [{ range, newText: withEntry(current, entry) }] }] };
  }
}

function entryFor({ fingerprint, rule, path }: Finding, { reason, owner }: Acceptance): AcceptedFinding {
  return { fingerprint, rule, path, reason, owner };
}

/** The config's text with one more accepted finding; comments and layout of the rest stay. */
function withEntry(config: string, entry: AcceptedFinding): string {
  const text = config.trim() === '' ? '{}\n' : config;
  return applyEdits(text, modify(text, ['accept', -1], entry, { formattingOptions, isArrayInsertion: true }));
}
