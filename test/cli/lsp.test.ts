import { spawn } from 'node:child_process';
import process from 'node:process';
import { beforeAll, expect, it } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { buildOnce, bundle } from './run-swab.js';

beforeAll(buildOnce, 120_000);

it('swab lsp --stdio serves the language server protocol', async () => {
  const child = spawn(process.execPath, [bundle, 'lsp', '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const answer = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(answer).toMatchObject({ serverInfo: { name: 'Swab' }, capabilities: { diagnosticProvider: {} } });
  await connection.sendRequest('shutdown');
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
});
