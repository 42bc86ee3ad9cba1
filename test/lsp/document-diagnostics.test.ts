import { afterEach, describe, expect, it } from 'vitest';
import { DiagnosticSeverity, type FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { Editor, quiet, until } from './editor.js';

const uri = 'file:///ws/AGENTS.md';
let editor: Editor;
afterEach(() => editor.stop());

async function items(of = uri, previous?: string) {
  return ((await editor.pull(of, previous)) as FullDocumentDiagnosticReport).items;
}

describe('textDocument/diagnostic', () => {
  it('offers pull diagnostics for documents and the workspace', async () => {
    editor = await Editor.start();
    expect(editor.initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'swab',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
  });

  it('tells range, level, rule and page of a finding', async () => {
    editor = await Editor.start();
    await editor.open(uri, 'fine\nan ATTACK here');
    expect(await items()).toEqual([
      {
        range: { start: { line: 1, character: 3 }, end: { line: 1, character: 9 } },
        severity: DiagnosticSeverity.Error,
        code: 'SC0101',
        codeDescription: { href: 'https://example.com/rules/SC0101.md' },
        source: 'swab',
        message: 'Found a fake attack.',
        data: { fingerprint: 'ATTACK-0', rule: 'SC0101' },
      },
    ]);
  });

  it.each([
    ['critical', DiagnosticSeverity.Error],
    ['high', DiagnosticSeverity.Error],
    ['medium', DiagnosticSeverity.Warning],
    ['low', DiagnosticSeverity.Information],
    ['info', DiagnosticSeverity.Hint],
  ])('shows %s at editor level %i', async (level, severity) => {
    editor = await Editor.start();
    await editor.open(uri, `ATTACK(${level})`);
    expect((await items())[0]?.severity).toBe(severity);
  });

  it('answers unchanged while the text stays the same, across reopening too', async () => {
    editor = await Editor.start();
    await editor.open(uri, 'ATTACK');
    const { resultId } = await editor.pull(uri);
    await editor.close(uri);
    await editor.open(uri, 'ATTACK');
    expect(await editor.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  it('scans nothing when a document changes, only when it is asked', async () => {
    editor = await Editor.start();
    editor.settings.set('', { workspaceScan: 'onDemand' });
    await editor.open(uri, 'ATTACK');
    await editor.pull(uri);
    const before = editor.engine.scanned.length;
    for (let i = 0; i < 5; i++)
      await editor.change(uri, 'x', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    await quiet();
    expect(editor.engine.scanned.length).toBe(before);
    expect((await items())[0]?.range.start.character).toBe(5);
  });

  it('reads what the editor holds, not the disk', async () => {
    editor = await Editor.start({ files: { '/ws/AGENTS.md': 'ATTACK' } });
    await editor.open(uri, 'cleaned up');
    expect(await items()).toEqual([]);
  });

  it('scans unsaved documents and files outside of all folders', async () => {
    editor = await Editor.start();
    for (const other of ['untitled:Untitled-1', 'file:///home/me/.claude/CLAUDE.md']) {
      await editor.open(other, 'ATTACK');
      expect(await items(other)).toHaveLength(1);
    }
    expect(editor.engine.scanned).toEqual(expect.arrayContaining(['Untitled-1', 'home/me/.claude/CLAUDE.md']));
  });

  it('takes the settings of the folder that the document lies in', async () => {
    editor = await Editor.start({ folders: ['/ws', '/other'] });
    editor.settings.set('file:///ws', { rules: { SC0101: 'low' } });
    editor.settings.set('file:///other', { enable: false });
    await editor.open(uri, 'ATTACK');
    await editor.open('file:///other/a.md', 'ATTACK');
    expect((await items())[0]?.severity).toBe(DiagnosticSeverity.Information);
    expect(await items('file:///other/a.md')).toEqual([]);
  });

  it('asks for settings again when they change, and the client to pull again', async () => {
    editor = await Editor.start();
    await editor.open(uri, 'ATTACK(low)');
    const { resultId } = await editor.pull(uri);
    editor.settings.set('', { minimumLevel: 'medium' });
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => editor.refreshes > 0);
    expect(await items(uri, resultId)).toEqual([]);
  });

  it('falls back to the default of a setting that makes no sense, and says so', async () => {
    editor = await Editor.start();
    editor.settings.set('', { minimumLevel: 'loud', rules: { SC0101: 'low' } });
    await editor.open(uri, 'ATTACK');
    expect((await items())[0]?.severity).toBe(DiagnosticSeverity.Information);
    await until(() => editor.log.some((line) => line.includes('swab.minimumLevel')));
  });

  it('leaves out what the settings exclude', async () => {
    editor = await Editor.start();
    editor.settings.set('', { exclude: ['docs/**'] });
    await editor.open('file:///ws/docs/a.md', 'ATTACK');
    expect(await items('file:///ws/docs/a.md')).toEqual([]);
  });

  it('writes one line for a rule that throws, and goes on', async () => {
    editor = await Editor.start();
    editor.engine.failing = 'SC0999';
    for (const name of ['a', 'b', 'c']) {
      await editor.open(`file:///ws/${name}.md`, 'ATTACK');
      expect(await items(`file:///ws/${name}.md`)).toHaveLength(1);
    }
    await until(() => editor.log.length > 0);
    expect(editor.log.filter((line) => line.includes('SC0999'))).toEqual(['SC0999 failed and was left out: it broke']);
  });

  it('marks mistakes in the config where they stand', async () => {
    editor = await Editor.start();
    await editor.open('file:///ws/swab.config.json', '{ "exclud": [] }');
    expect(await items('file:///ws/swab.config.json')).toMatchObject([
      { code: 'config', message: expect.stringContaining('exclud'), range: { start: { line: 0, character: 2 } } },
    ]);
  });

  it('reads settings from clients that cannot be asked for them', async () => {
    editor = await Editor.start({
      capabilities: {},
      initializationOptions: { settings: { rules: { SC0101: 'info' } } },
    });
    await editor.open(uri, 'ATTACK');
    const [first] = await items();
    expect(first?.severity).toBe(DiagnosticSeverity.Hint);
    expect(first?.codeDescription).toBeUndefined();
  });
});
