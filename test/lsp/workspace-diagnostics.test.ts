import { afterEach, describe, expect, it } from 'vitest';
import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { Editor, quiet, until, type WorkspacePull } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

const files = { '/ws/AGENTS.md': 'ATTACK', '/ws/docs/a.md': 'fine', '/ws/docs/b.md': 'ATTACK(low)' };

function received({ parts }: WorkspacePull): WorkspaceDocumentDiagnosticReport[] {
  return parts.flatMap((part) => part.items);
}

function uris(pull: WorkspacePull): string[] {
  return received(pull)
    .map((item) => item.uri)
    .sort();
}

function ids(pull: WorkspacePull): Record<string, string> {
  return Object.fromEntries(received(pull).map((item) => [item.uri, item.resultId ?? '']));
}

describe('workspace/diagnostic', () => {
  it('streams files with findings, then parks', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    await quiet();
    expect(uris(pull)).toEqual(['file:///ws/AGENTS.md', 'file:///ws/docs/b.md']);
    expect(received(pull)[0]).toMatchObject({ kind: 'full', version: null });
    expect(pull.answered()).toBe(false);
    expect(editor.disk.scans).toEqual(['all']);
  });

  it('sends the first findings before the last file is read', async () => {
    editor = await Editor.start({ files });
    let release = () => {};
    editor.disk.gates.set('docs/b.md', new Promise((resolve) => (release = resolve)));
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 1);
    release();
    await until(() => received(pull).length === 2);
  });

  it('ends when a file changes, with its new report, and knows the rest', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    editor.disk.files.set('/ws/docs/a.md', 'ATTACK ATTACK');
    await editor.changed('file:///ws/docs/a.md');
    await pull.answer;
    expect(received(pull).at(-1)).toMatchObject({ uri: 'file:///ws/docs/a.md', items: [{}, {}] });
    expect(editor.disk.scans).toEqual(['all', 'docs/a.md']);
    const again = editor.pullWorkspace(ids(pull));
    await until(() => received(again).length === 3);
    expect(received(again).map((item) => item.kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    await quiet();
    expect(again.answered()).toBe(false);
  });

  it('empties the report of a file that was cleaned or deleted, and of all below a deleted folder', async () => {
    editor = await Editor.start({ files: { ...files, '/ws/docs/deep/c.md': 'ATTACK' } });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 3);
    for (const path of [...editor.disk.files.keys()]) if (path.startsWith('/ws/docs/')) editor.disk.files.delete(path);
    await editor.changed('file:///ws/docs');
    await pull.answer;
    const last = received(pull).slice(3);
    expect(last.map((item) => [item.uri, item.kind === 'full' && item.items])).toEqual(
      expect.arrayContaining([
        ['file:///ws/docs/b.md', []],
        ['file:///ws/docs/deep/c.md', []],
      ]),
    );
  });

  it('looks at a burst of changes once', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    editor.disk.files.set('/ws/AGENTS.md', 'fine');
    for (let i = 0; i < 20; i++) await editor.changed('file:///ws/AGENTS.md');
    await pull.answer;
    expect(editor.disk.scans).toEqual(['all', 'AGENTS.md']);
  });

  it('stays parked while changes change nothing', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    await editor.changed('file:///ws/docs/a.md', 'file:///ws/.git/index');
    await quiet(400);
    expect(pull.answered()).toBe(false);
    expect(editor.disk.scans).toEqual(['all', 'docs/a.md']);
  });

  it('stays parked while a document changes that the client pulls itself, and tells of it all the same', async () => {
    editor = await Editor.start({ files });
    await editor.open('file:///ws/AGENTS.md', 'fine now');
    await editor.pull('file:///ws/AGENTS.md');
    const pull = editor.pullWorkspace();
    await until(() => uris(pull).includes('file:///ws/docs/b.md'));
    await editor.change('file:///ws/AGENTS.md', 'ATTACK');
    await editor.pull('file:///ws/AGENTS.md');
    await until(() => received(pull).at(-1)?.version === 2);
    await quiet();
    expect(pull.answered()).toBe(false);
  });

  it('reports a document that the client showed once and does not ask about any more', async () => {
    editor = await Editor.start({ files });
    await editor.open('file:///ws/docs/a.md', 'ATTACK');
    await editor.pull('file:///ws/docs/a.md');
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 3);
    await editor.change('file:///ws/docs/a.md', 'reverted in the background');
    await pull.answer;
    expect(received(pull).at(-1)).toMatchObject({ uri: 'file:///ws/docs/a.md', version: 2, items: [] });
  });

  it('reports documents that are open but not pulled, with their version and the text of the editor', async () => {
    editor = await Editor.start({ files });
    await editor.open('file:///ws/docs/a.md', 'ATTACK in the editor');
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 3);
    expect(received(pull).find((item) => item.uri.endsWith('a.md'))).toMatchObject({ version: 1, items: [{}] });
  });

  it('goes back to the disk when a document is closed, even if the client held the same report before', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    await editor.open('file:///ws/AGENTS.md', 'being cleaned');
    await editor.pull('file:///ws/AGENTS.md');
    await editor.close('file:///ws/AGENTS.md');
    await pull.answer;
    expect(received(pull).at(-1)).toMatchObject({ uri: 'file:///ws/AGENTS.md', items: [{ code: 'SC0101' }] });
  });

  it('empties files that a client remembers and that are gone', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace({ 'file:///ws/gone.md': 'old' });
    await until(() => received(pull).length === 3);
    expect(received(pull).find((item) => item.uri.endsWith('gone.md'))).toMatchObject({ kind: 'full', items: [] });
  });

  it('answers a client that takes no parts at once, and parks when there is nothing new', async () => {
    editor = await Editor.start({ files });
    const { items } = await editor.pullWorkspace({}, false).answer;
    expect(items).toHaveLength(2);
    const held = Object.fromEntries(items.map((item) => [item.uri, item.resultId ?? '']));
    const again = editor.pullWorkspace(held, false);
    await quiet();
    expect(again.answered()).toBe(false);
    editor.disk.files.set('/ws/AGENTS.md', 'fine');
    await editor.changed('file:///ws/AGENTS.md');
    expect((await again.answer).items.filter((item) => item.kind === 'full')).toMatchObject([{ items: [] }]);
  });

  it('ends when it is cancelled', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    pull.cancel();
    await pull.answer.catch(() => undefined);
    expect(pull.answered()).toBe(true);
  });

  it('ends when the server is shut down', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    await editor.connection.sendRequest('shutdown');
    await pull.answer;
  });

  it('scans everything anew when settings change', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    editor.settings.set('', { minimumLevel: 'high' });
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await pull.answer;
    expect(received(pull).at(-1)).toMatchObject({ uri: 'file:///ws/docs/b.md', items: [] });
  });

  it('waits for the command when the workspace is scanned on demand', async () => {
    editor = await Editor.start({ files });
    editor.settings.set('', { workspaceScan: 'onDemand' });
    const pull = editor.pullWorkspace();
    await quiet();
    expect(editor.disk.scans).toEqual([]);
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'swab.scanWorkspace' });
    await pull.answer;
    expect(uris(pull)).toEqual(['file:///ws/AGENTS.md', 'file:///ws/docs/b.md']);
  });

  it('scans each file once where folders lie in one another, under the inner one', async () => {
    editor = await Editor.start({ files, folders: ['/ws', '/ws/docs'] });
    editor.settings.set('file:///ws/docs', { rules: { SC0101: 'critical' } });
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    await quiet();
    expect(uris(pull)).toEqual(['file:///ws/AGENTS.md', 'file:///ws/docs/b.md']);
    expect(received(pull).find((item) => item.uri.endsWith('b.md'))).toMatchObject({ items: [{ severity: 1 }] });
  });

  it('follows folders that are added and removed', async () => {
    editor = await Editor.start({ files: { ...files, '/new/x.md': 'ATTACK' } });
    await until(() => editor.registrations.length === 2);
    const pull = editor.pullWorkspace();
    await until(() => received(pull).length === 2);
    const event = { added: [{ uri: 'file:///new', name: 'new' }], removed: [{ uri: 'file:///ws', name: '/ws' }] };
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await pull.answer;
    const last = received(pull).slice(2);
    expect(last).toHaveLength(3);
    expect(last.find((item) => item.uri.endsWith('x.md'))).toMatchObject({ items: [{}] });
  });

  it('asks the client to watch files and settings', async () => {
    editor = await Editor.start();
    await until(() => editor.registrations.length === 2);
    expect(editor.registrations).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
  });
});
