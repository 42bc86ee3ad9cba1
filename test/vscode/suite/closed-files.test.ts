import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { activated, at, closeAll, findings, order, show, until, untilClean, untilFound, write } from './support.js';

describe('files that are not open', () => {
  before(activated);
  afterEach(closeAll);

  it('are scanned when the workspace opens', async () => {
    await untilFound(at('CLAUDE.md'));
    assert.ok(vscode.workspace.textDocuments.every(({ uri }) => uri.path !== at('CLAUDE.md').path));
  });

  it('are followed by file watchers', async () => {
    const uri = write('watched/notes.md', `${order}\n`);
    await untilFound(uri);
    write('watched/notes.md', '# Notes\n');
    await untilClean(uri);
    write('watched/notes.md', `# Notes\n\n${order}\n`);
    await untilFound(uri);
    rmSync(uri.fsPath);
    await untilClean(uri);
  });

  it('go back to what is on disk when an editor is closed', async () => {
    const uri = write('reverted.md', '# Notes\n');
    const editor = await show(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `${order}\n`));
    await untilFound(uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilClean(uri);
    write('reverted.md', `${order}\n`);
    await untilFound(uri);
    await show(uri);
    await untilFound(uri);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await until('the finding to stay', () => findings(uri).length > 0);
  });
});
