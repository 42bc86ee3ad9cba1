import { type Memento, Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient/node';
import { type AcceptParams, requests } from '../../server/src/protocol.js';
import type { LanguageServer } from './language-server.js';

const ownerKey = 'owner';
const configName = 'swab.config.json';

/** Asks for a reason and an owner, and writes both into the config of the workspace. Nothing is accepted without. */
export async function acceptFinding(
  server: LanguageServer,
  memory: Memento,
  uri: string,
  fingerprint: string,
): Promise<void> {
  const reason = await window.showInputBox({
    title: 'Swab: Accept This Finding',
    prompt: 'Why is this passage fine here? The reason is kept in swab.config.json, for reviewers to read.',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'A reason is needed.' : undefined),
  });
  if (reason === undefined) return;
  const owner = await window.showInputBox({
    title: 'Swab: Accept This Finding',
    prompt: 'Who answers for that? A name, a team or an address.',
    value: memory.get<string>(ownerKey),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'An owner is needed.' : undefined),
  });
  if (owner === undefined) return;
  await memory.update(ownerKey, owner.trim());
  await writeAccepted(server, { uri, fingerprint, reason: reason.trim(), owner: owner.trim() });
}

async function writeAccepted(server: LanguageServer, params: AcceptParams): Promise<void> {
  const edit = await server.request<ProtocolEdit>(requests.accept, params);
  const { client } = server;
  if (edit === null || client === null) {
    window.setStatusBarMessage('Swab: the finding is not there any more', 5000);
    return;
  }
  if (await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)))
    await saveConfig(params.uri);
}

/** The server reads the config from disk. */
async function saveConfig(uri: string): Promise<void> {
  const folder = workspace.getWorkspaceFolder(Uri.parse(uri));
  if (folder === undefined) return;
  const config = Uri.joinPath(folder.uri, configName).toString();
  await workspace.textDocuments.find((document) => document.uri.toString() === config)?.save();
}
