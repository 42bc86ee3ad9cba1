import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  ExecuteCommandRequest,
  WorkDoneProgress,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileScan, HiddenCharacters, WorkspaceScan } from '../../server/src/protocol.js';
import { Editor, quiet, until } from './editor.js';

const uri = 'file:///ws/AGENTS.md';
const files = { '/ws/AGENTS.md': 'ATTACK', '/ws/b.md': 'ATTACK(low)', '/ws/c.md': 'ATTACK(medium)' };
let editor: Editor;
afterEach(() => editor.stop());

function scan(token = new CancellationTokenSource().token): Promise<WorkspaceScan> {
  const params = { command: 'swab.scanWorkspace', workDoneToken: 'scan' };
  return editor.connection.sendRequest(ExecuteCommandRequest.type, params, token);
}

describe('the scan command', () => {
  it('is offered to clients without commands of their own', async () => {
    editor = await Editor.start();
    expect(editor.initialized.capabilities.executeCommandProvider?.commands).toContain('swab.scanWorkspace');
  });

  it('is not announced to a client that has its own', async () => {
    editor = await Editor.start({ initializationOptions: { clientCommands: true } });
    expect(editor.initialized.capabilities.executeCommandProvider?.commands).toEqual([]);
  });

  it('sums up what it found, open documents among it', async () => {
    editor = await Editor.start({ files });
    await editor.open(uri, 'ATTACK ATTACK');
    await editor.pull(uri);
    expect(await scan()).toMatchObject({
      counts: { critical: 0, high: 2, medium: 1, low: 1, info: 0, accepted: 0 },
      files: 3,
      notScanned: 0,
      cancelled: false,
    });
  });

  it('lists in the log what it did not read', async () => {
    editor = await Editor.start({ files });
    editor.settings.set('', { exclude: ['b.md'] });
    expect(await scan()).toMatchObject({ files: 3, notScanned: 1 });
    await until(() => editor.log.includes('not scanned: b.md: excluded by the setting swab.exclude'));
  });

  it('reports progress that begins and ends, on the token of the client', async () => {
    editor = await Editor.start({ files });
    const kinds: string[] = [];
    editor.connection.onProgress(WorkDoneProgress.type, 'scan', (value) => {
      kinds.push(value.kind);
    });
    await scan();
    await until(() => kinds.includes('end'));
    expect(kinds[0]).toBe('begin');
  });

  it('asks for a token of its own when the client gives none', async () => {
    editor = await Editor.start({ files });
    await editor.connection.sendRequest(ExecuteCommandRequest.type, { command: 'swab.scanWorkspace' });
    expect(editor.progresses).toBe(1);
  });

  it('stops when it is cancelled, and keeps what it had found', async () => {
    editor = await Editor.start({ files });
    editor.settings.set('', { workspaceScan: 'onDemand' });
    let release = () => {};
    editor.disk.gates.set('b.md', new Promise((resolve) => (release = resolve)));
    const source = new CancellationTokenSource();
    const running = scan(source.token);
    await until(() => editor.engine.scanned.includes('AGENTS.md'));
    source.cancel();
    await quiet(50);
    release();
    expect(await running).toMatchObject({ cancelled: true, counts: { high: 1, low: 0 } });
  });

  it('begins again when settings change meanwhile', async () => {
    editor = await Editor.start({ files });
    editor.settings.set('', { workspaceScan: 'onDemand' });
    let release = () => {};
    editor.disk.gates.set('b.md', new Promise((resolve) => (release = resolve)));
    const running = scan();
    await until(() => editor.engine.scanned.includes('AGENTS.md'));
    editor.settings.set('', { workspaceScan: 'onDemand', minimumLevel: 'medium' });
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: {} });
    await quiet(50);
    release();
    expect(await running).toMatchObject({ cancelled: false, files: 3, counts: { high: 1, medium: 1, low: 0 } });
  });

  it('does not begin once it is cancelled', async () => {
    editor = await Editor.start({ files });
    let release = () => {};
    editor.disk.gates.set('b.md', new Promise((resolve) => (release = resolve)));
    editor.pullWorkspace();
    await until(() => editor.engine.scanned.includes('AGENTS.md'));
    const source = new CancellationTokenSource();
    const waiting = scan(source.token);
    await quiet(20);
    source.cancel();
    await quiet(20);
    release();
    expect(await waiting).toMatchObject({ cancelled: true });
    expect(editor.disk.scans).toEqual(['all']);
  });

  it('tells the client when it is busy', async () => {
    editor = await Editor.start({ files });
    await scan();
    expect(editor.statuses.map(({ busy }) => busy)).toEqual([true, false]);
  });

  it('refuses commands that it does not know', async () => {
    editor = await Editor.start();
    await expect(
      editor.connection.sendRequest(ExecuteCommandRequest.type, { command: 'swab.nothing' }),
    ).rejects.toThrow('no command');
  });
});

describe('the other requests', () => {
  it('scan one document afresh', async () => {
    editor = await Editor.start();
    await editor.open(uri, 'ATTACK');
    const scanned: FileScan = await editor.connection.sendRequest('swab/scanFile', { uri });
    expect(scanned).toMatchObject({ counts: { high: 1 }, gaps: [] });
    expect(await editor.connection.sendRequest('swab/scanFile', { uri: 'file:///ws/none.md' })).toBeNull();
  });

  it('clear findings until the text changes or a scan is asked for', async () => {
    editor = await Editor.start();
    await editor.open(uri, 'ATTACK');
    const { resultId } = await editor.pull(uri);
    await editor.connection.sendRequest('swab/clear', {});
    expect(await editor.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
    await editor.change(uri, 'ATTACK!');
    expect(await editor.pull(uri)).toMatchObject({ items: [{}] });
    await editor.connection.sendRequest('swab/clear', {});
    await editor.connection.sendRequest('swab/scanFile', { uri });
    expect(await editor.pull(uri)).toMatchObject({ items: [{}] });
  });

  it('clear findings of closed files as well', async () => {
    editor = await Editor.start({ files });
    const pull = editor.pullWorkspace();
    await until(() => pull.parts.flatMap((part) => part.items).length === 3);
    await editor.connection.sendRequest('swab/clear', {});
    await pull.answer;
    expect(pull.parts.flatMap((part) => part.items).slice(3)).toMatchObject([
      { items: [] },
      { items: [] },
      { items: [] },
    ]);
  });

  it('name hidden characters and what they say', async () => {
    editor = await Editor.start();
    const hidden = [...'hi there'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');
    await editor.open(uri, `see${hidden} this`);
    const marks: HiddenCharacters[] = await editor.connection.sendRequest('swab/hiddenCharacters', { uri });
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({
      range: { start: { line: 0, character: 3 } },
      label: '8 tag characters',
      decoded: 'hi there',
    });
  });
});

describe('accepting a finding', () => {
  const params = { uri, fingerprint: 'ATTACK-0', reason: 'a sample', owner: 'docs' };
  const entry = { fingerprint: 'ATTACK-0', rule: 'SC0101', path: 'AGENTS.md', reason: 'a sample', owner: 'docs' };

  async function accept(config?: string): Promise<WorkspaceEdit> {
    editor = await Editor.start({ files: config === undefined ? {} : { '/ws/swab.config.json': config } });
    await editor.open(uri, 'ATTACK');
    return editor.connection.sendRequest('swab/accept', params);
  }

  function textOf({ documentChanges }: WorkspaceEdit): string {
    const change = documentChanges?.at(-1);
    const edit = change && 'edits' in change ? change.edits[0] : undefined;
    return edit && 'newText' in edit ? edit.newText : '';
  }

  it('makes a config where there is none', async () => {
    const edit = await accept();
    expect(edit.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: 'file:///ws/swab.config.json' });
    expect(JSON.parse(textOf(edit))).toEqual({ accept: [entry] });
  });

  it('keeps comments and other entries of the config', async () => {
    const text = textOf(await accept('{\n  // ours\n  "exclude": ["a/**"],\n  "accept": []\n}\n'));
    expect(text).toContain('// ours');
    expect(JSON.parse(text.replace('// ours', ''))).toEqual({ exclude: ['a/**'], accept: [entry] });
  });

  it('comes to nothing when the finding is gone', async () => {
    editor = await Editor.start();
    await editor.open(uri, 'fine');
    expect(await editor.connection.sendRequest('swab/accept', params)).toBeNull();
  });
});
