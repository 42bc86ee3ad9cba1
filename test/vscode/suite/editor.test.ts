import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the editor', () => {
  it('opened a workspace', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });

  it('knows the extension', () => {
    assert.ok(vscode.extensions.getExtension('swab.swab'));
  });

  it('finds files by ripgrep', async () => {
    const found = await vscode.workspace.findFiles('**/CLAUDE.md');
    assert.equal(found.length, 1);
  });
});
