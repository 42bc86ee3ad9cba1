import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support.js';

const limitMs = 20;

describe('activation', () => {
  it('takes less than 20 ms and starts the server', async () => {
    const { activationMs } = await activated();
    assert.ok(activationMs < limitMs, `activate took ${activationMs.toFixed(1)} ms`);
  });

  it('registers every command of the manifest', async () => {
    await activated();
    const manifest = vscode.extensions.getExtension('swab.swab')?.packageJSON;
    const declared: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter((command) => !registered.has(command)),
      [],
    );
  });
});
