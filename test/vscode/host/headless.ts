/**
 * Stands where the executable of a desktop VS Code would: takes the command line that @vscode/test-electron gives,
 * runs it in a VS Code server with a headless browser, prints what the extension host prints, and ends with the exit
 * code of the tests. The environment reaches the extension host.
 *
 *   vscode-headless --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [FOLDER]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { format, parseArgs } from 'node:util';
import { startBrowser, workbenchUrl } from './browser.js';
import { installedHosts } from './hosts.js';
import { startServer, type VsCodeServer } from './server.js';

const limitMs = Number(process.env.SWAB_TEST_LIMIT_MS ?? 180_000);

/** Lines that the workbench itself logs through the same function as the tests. */
const noise =
  /^\[(reconnection|AgentHost|AccountPolicy|Service Worker)|^(Resolv|Creating a socket|Updating additional)|getaddrinfo|open-vsx|^Activating extension 'vscode\./;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string', multiple: true }, extensionTestsPath: { type: 'string' } },
});

function paths(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string');
}

/** Runs the tests in a page; resolves with the exit code that the extension host reports. */
async function run(server: VsCodeServer, folder: string): Promise<number> {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].flatMap((name) =>
    paths(values[name]).map((file): [string, string] => [name, remote(file)]),
  );
  const browser = await startBrowser();
  try {
    const exit = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`no exit from the extension host in ${limitMs} ms`)), limitMs).unref();
      void browser.page.exposeFunction('codeAutomationExit', resolve);
    });
    await browser.page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = format(...args);
      if (!noise.test(line)) console.log(line);
    });
    await browser.page.goto(workbenchUrl(server.base, folder, payload));
    return await exit;
  } finally {
    await browser.close();
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
const [host] = installedHosts();
if (!host) throw new Error('VSCODE_SERVER_ROOT does not name a VS Code server');
const data = mkdtempSync(path.join(tmpdir(), 'swab-vscode-'));
const server = await startServer(host, data);
try {
  process.exitCode = await run(server, path.resolve(positionals[0] ?? mkdtempSync(path.join(data, 'empty-'))));
} finally {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
process.exit();
