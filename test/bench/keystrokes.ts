import { performance } from 'node:perf_hooks';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { nodeServices } from '../../server/src/lsp/node-services.js';
import { startServer } from '../../server/src/lsp/server.js';
import type { Result } from './result.js';
import { quantile } from './run-process.js';
import { sampleMarkdown } from './sample-text.js';

/** Lengths of the documents in UTF-16 units, with the keystrokes that are timed and the target for the 95th percentile. */
const documents = [
  { name: '10 KB', length: 10_000, keys: 300, target: null },
  { name: '100 KB', length: 100_000, keys: 300, target: 5 },
  { name: '1 MB', length: 1_000_000, keys: 100, target: null },
];

/** A client and the real server in this process, over streams. */
async function connect(): Promise<ProtocolConnection> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), nodeServices());
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.listen();
  await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification(InitializedNotification.type, {});
  return client;
}

/**
 * Types a letter somewhere or takes the last one back, asks for the diagnostics, and times both, `keys` times; ms. A
 * letter at the start of each blank line, fence and heading would make one paragraph of the document in the end.
 */
async function type(client: ProtocolConnection, uri: string, text: string, keys: number): Promise<number[]> {
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const lines = text.split('\n').length;
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    // A step that visits lines all over the document, each time the same ones.
    const line = ((key >> 1) * 7919) % lines;
    const isTyped = key % 2 === 0;
    const range = { start: { line, character: 0 }, end: { line, character: isTyped ? 0 : 1 } };
    const start = performance.now();
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range, text: isTyped ? 'x' : '' }],
    });
    await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    times.push(performance.now() - start);
  }
  return times;
}

/** Times keystrokes in documents of three lengths. */
export async function keystrokes(): Promise<Result[]> {
  const client = await connect();
  const results: Result[] = [];
  for (const { name, length, keys, target } of documents) {
    const text = sampleMarkdown(length);
    // The compiler of the machine has its say first.
    await type(client, `file:///bench/warm-up-${length}/AGENTS.md`, text, 200);
    const times = await type(client, `file:///bench/${length}/AGENTS.md`, text, keys);
    const letters = times.filter((_, key) => key % 2 === 0);
    const detail = [
      `median ${quantile(times, 0.5).toFixed(2)} ms`,
      `worst ${Math.max(...times).toFixed(2)} ms`,
      `letters alone ${quantile(letters, 0.95).toFixed(2)} ms`,
      `${keys} keys`,
    ].join(', ');
    results.push({
      name: `keystroke in ${name}, 95th percentile`,
      value: quantile(times, 0.95),
      unit: 'ms',
      target,
      detail,
    });
  }
  await client.sendRequest(ShutdownRequest.type);
  client.dispose();
  return results;
}
