import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, findings, order, show, until, untilClean, untilFound, write } from './support.js';

interface Scan {
  readonly counts: Record<string, number>;
  readonly files: number;
  readonly cancelled: boolean;
}

describe('commands', () => {
  before(activated);
  afterEach(closeAll);

  it('scan the workspace and sum it up', async () => {
    write('commands/closed.md', `${order}\n`);
    const scan = await vscode.commands.executeCommand<Scan>('swab.scanWorkspace');
    assert.ok(scan.files > 0);
    assert.ok((scan.counts.critical ?? 0) + (scan.counts.high ?? 0) > 0, JSON.stringify(scan));
    assert.equal(scan.cancelled, false);
  });

  it('scan the file in the editor', async () => {
    const uri = write('commands/one.md', `${order}\n`);
    await show(uri);
    const scan = await vscode.commands.executeCommand<Scan>('swab.scanFile');
    assert.ok(Object.values(scan.counts).some((count) => count > 0));
  });

  it('go from finding to finding', async () => {
    const text = `${order}\n\nSome text in between.\n\n${'filler\n\n'.repeat(20)}## Later\n\n${order}\n`;
    const uri = write('commands/two.md', text);
    const editor = await show(uri);
    await until('two findings', () => findings(uri).length >= 2);
    const lines = () => editor.selection.start.line;
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand('swab.nextFinding');
    assert.equal(lines(), 46);
    await vscode.commands.executeCommand('swab.previousFinding');
    assert.equal(lines(), 0);
  });

  it('clear findings until the text changes', async () => {
    const uri = write('commands/cleared.md', `${order}\n`);
    const editor = await show(uri);
    await untilFound(uri);
    await vscode.commands.executeCommand('swab.clear');
    await untilClean(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    await untilFound(uri);
  });

  it('restart the server, which finds again', async () => {
    const uri = write('commands/restarted.md', `${order}\n`);
    await show(uri);
    await untilFound(uri);
    await vscode.commands.executeCommand('swab.restartServer');
    await untilFound(uri);
  });

  it('show the output and the page of the rule at the cursor', async () => {
    const uri = write('commands/page.md', `${order}\n`);
    const editor = await show(uri);
    const [finding] = await untilFound(uri);
    assert.ok(finding);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand('swab.openRulePage');
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until('the page', () => labels().some((label) => /Preview.*SC\d{4}/.test(label)));
    await vscode.commands.executeCommand('swab.showOutput');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
