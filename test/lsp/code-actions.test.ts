import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import type { Fix } from '../../server/src/engine/fixes/fix.js';
import { Editor } from './editor.js';

const uri = 'file:///ws/AGENTS.md';
const line = { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } };
const clientCommands = { clientCommands: true, trusted: true };

const safe: Fix = { title: 'Remove 3 hidden characters', kind: 'safe', edits: [{ start: 0, end: 6, newText: '' }] };
const unsafe: Fix = { title: 'Remove the comment', kind: 'unsafe', edits: [{ start: 0, end: 8, newText: '' }] };

let editor: Editor;
afterEach(() => editor.stop());

async function start(initializationOptions: object, text = 'ATTACK and more', fixes = [unsafe, safe]): Promise<void> {
  editor = await Editor.start({ initializationOptions, fixes });
  await editor.open(uri, text);
}

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map((action) => action.title);
}

describe('code actions', () => {
  it('come as fixes, quarantine, acceptance, page', async () => {
    await start(clientCommands);
    expect(titles(await editor.codeActions(uri, line))).toEqual([
      'Remove the comment',
      'Remove 3 hidden characters',
      'Move the passage to quarantine',
      'Accept SC0101 here, with a reason\u2026',
      'Open the page of SC0101 (fake-rule)',
    ]);
  });

  it('keep that order over several findings', async () => {
    await start(clientCommands, 'ATTACK ATTACK', [safe]);
    const order = titles(await editor.codeActions(uri, line)).map((title) => title.split(' ')[0]);
    expect(order).toEqual(['Remove', 'Remove', 'Move', 'Move', 'Accept', 'Accept', 'Open', 'Open']);
  });

  it('prefer a safe fix and nothing else', async () => {
    await start(clientCommands);
    const preferred = (await editor.codeActions(uri, line)).filter((action) => action.isPreferred);
    expect(titles(preferred)).toEqual(['Remove 3 hidden characters']);
  });

  it('are for findings at the place that was asked about', async () => {
    await start(clientCommands, 'fine\nATTACK');
    expect(await editor.codeActions(uri, line)).toEqual([]);
  });

  it('edit the version of the document that was scanned', async () => {
    await start(clientCommands);
    const [fix] = await editor.codeActions(uri, line);
    expect(fix?.edit?.documentChanges?.[0]).toMatchObject({
      textDocument: { uri, version: 1 },
      edits: [{ newText: '' }],
    });
  });

  it('write the quarantine record and leave a neutral line, in one edit', async () => {
    await start({});
    const action = (await editor.codeActions(uri, line)).find(({ title }) => title.includes('quarantine'));
    const record = 'file:///ws/.swab/quarantine/0123456789abcdef.json';
    const neutral = expect.stringContaining('moved a passage to quarantine (SC0101, 2026-01-02, 0123456789abcdef)');
    const contents = expect.stringContaining('"text": "ATTACK and more"');
    expect(action?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: record },
      { textDocument: { uri: record }, edits: [{ newText: contents }] },
      { textDocument: { uri }, edits: [{ newText: neutral }] },
    ]);
    expect(action?.data).toEqual({ uri: record, contents });
  });

  it('do not offer to accept in an untrusted workspace, nor what no config can accept', async () => {
    await start({ clientCommands: true });
    expect(titles(await editor.codeActions(uri, line)).join()).not.toContain('Accept');
    await editor.stop();
    await start(clientCommands, 'ATTACK(critical)');
    expect(titles(await editor.codeActions(uri, line)).join()).not.toContain('Accept');
  });

  it('give clients without commands an entry to fill in', async () => {
    await start({ trusted: true });
    const [action] = await editor.codeActions(uri, line, { only: ['quickfix.swab.accept'] });
    expect(action).toMatchObject({ isPreferred: false, title: expect.stringContaining('fill in reason and owner') });
    expect(JSON.stringify(action?.edit)).toContain('\\"reason\\": \\"\\"');
  });

  it('leave out what the client cannot do', async () => {
    editor = await Editor.start({ capabilities: {}, fixes: [safe] });
    await editor.open(uri, 'ATTACK');
    const actions = await editor.codeActions(uri, line);
    expect(titles(actions)).toEqual(['Remove 3 hidden characters']);
    expect(actions[0]?.edit?.changes?.[uri]).toHaveLength(1);
  });

  it('carry the diagnostics that they are about', async () => {
    await start(clientCommands);
    const report = await editor.pull(uri);
    const diagnostics = report.kind === 'full' ? report.items : [];
    const [fix] = await editor.codeActions(uri, line, { diagnostics });
    expect(fix?.diagnostics).toEqual(diagnostics);
  });

  it('fix all takes safe fixes only, and none twice', async () => {
    await start({}, 'ATTACK ATTACK');
    const [all, ...rest] = await editor.codeActions(uri, line, { only: ['source.fixAll'] });
    expect(rest).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.swab');
    expect(all?.edit?.documentChanges).toMatchObject([{ edits: [{}] }]);
  });

  it('fix all is not offered among quick fixes', async () => {
    await start({});
    expect(titles(await editor.codeActions(uri, line, { only: ['quickfix'] }))).not.toContain(
      'Apply all safe fixes of Swab',
    );
    expect(await editor.codeActions(uri, line, { only: ['refactor'] })).toEqual([]);
  });
});
