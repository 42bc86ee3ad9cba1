import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from './hosts.js';

const startLimitMs = 30_000;

/** A page that does not disturb: no welcome, no AI features, no telemetry, no updates, no motion. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
};

/** How a server is started. */
export interface ServerOptions {
  /** Settings of the user, on top of the quiet ones. */
  readonly settings?: Record<string, unknown>;
  /** Reaches the extension host. */
  readonly env?: Record<string, string>;
  /** Asks whether a folder is trusted, as a desktop does; by default every folder is trusted. */
  readonly workspaceTrust?: boolean;
}

/** A running VS Code server. */
export interface VsCodeServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  /** Ends the server and everything that it started. */
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** A home of its own, so that no run touches the person's files and runs do not see each other. */
function privateEnv(dataDir: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const xdg = path.join(dataDir, 'xdg');
  const env = { ...process.env, HOME: dataDir, XDG_CONFIG_HOME: xdg, XDG_DATA_HOME: xdg, XDG_RUNTIME_DIR: dataDir };
  const { NODE_OPTIONS: _, ...rest } = env as NodeJS.ProcessEnv;
  return { ...rest, ...extra };
}

function serverArguments(host: Host, dataDir: string): string[] {
  const main = path.join(host.root, 'out/server-main.js');
  return [main, '--accept-server-license-terms', '--server-data-dir', dataDir, '--telemetry-level', 'off'];
}

/** Installs an extension from a file. Throws with the output of VS Code when that fails. */
export function installVsix(host: Host, dataDir: string, vsix: string): void {
  const args = [...serverArguments(host, dataDir), '--install-extension', vsix, '--force'];
  const run = spawnSync(host.node, args, { encoding: 'utf8', env: privateEnv(dataDir) });
  if (run.status === 0 && run.stdout.includes('was successfully installed')) return;
  throw new Error(`VS Code ${host.version} did not install ${vsix}: ${run.stdout}${run.stderr}`);
}

/** Kills a process group; it may be gone already. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}

async function waitUntilUp(base: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + startLimitMs;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the VS Code server ended with ${child.exitCode}`);
    const answer = await fetch(`${base}/version`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`the VS Code server did not start in ${startLimitMs} ms`);
}

/**
 * Starts the server of a host on a free port of the loopback address. `dataDir` takes its settings, extensions and
 * logs. Whatever ends this process ends the server too.
 */
export async function startServer(host: Host, dataDir: string, options: ServerOptions = {}): Promise<VsCodeServer> {
  const userDir = path.join(dataDir, 'data/User');
  mkdirSync(userDir, { recursive: true });
  // The user's own file: application-scoped settings are not read from the remote one, data/Machine.
  writeFileSync(path.join(userDir, 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const port = await freePort();
  const args = [...serverArguments(host, dataDir), '--without-connection-token', '--host', '127.0.0.1'];
  // A built workbench honours the tests' payload in the address only with the smoke test driver.
  args.push('--port', String(port), '--enable-smoke-test-driver');
  if (!options.workspaceTrust) args.push('--disable-workspace-trust');
  const log = openSync(path.join(dataDir, 'server.log'), 'w');
  const env = privateEnv(dataDir, options.env);
  const child = spawn(host.node, args, { stdio: ['ignore', log, log], env, detached: true });
  const onExit = () => killGroup(child, 'SIGKILL');
  process.on('exit', onExit);
  const base = `http://127.0.0.1:${port}`;
  await waitUntilUp(base, child);
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => {
        killGroup(child, 'SIGKILL');
        process.off('exit', onExit);
        resolve();
      });
      killGroup(child, 'SIGTERM');
      setTimeout(() => killGroup(child, 'SIGKILL'), 5000).unref();
    });
  return { port, base, stop };
}
