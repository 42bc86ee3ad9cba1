import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** The command line as it is shipped. */
export const bundle = path.resolve('server/dist/cli.js');

/** Builds the command line when it was never built; `npm test` has built it anew already. */
export function buildOnce(): void {
  if (!existsSync(bundle)) execFileSync(process.execPath, ['scripts/run.mjs', 'build'], { stdio: 'inherit' });
}

/** How to run it. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Written to standard input, which is closed then. */
  readonly input?: string | Uint8Array;
  /** User to run as; for the superuser only. */
  readonly uid?: number;
  /** Called once it runs. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

/** What came of a run. */
export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Wall time, ms. */
  readonly elapsedMs: number;
  /** Processor time of all threads, ms; unlike wall time it means something while other suites run. */
  readonly cpuMs: number;
  /** Largest resident memory, MB. */
  readonly megabytes: number;
}

/** Runs the command line as a process. */
export async function runSwab(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'swab-run-'));
  const report = path.join(scratch, 'usage');
  if (options.uid !== undefined) chmodSync(scratch, 0o777);
  const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, SWAB_TEST_USAGE: report, ...options.env };
  const hook = path.resolve('test/cli/usage-hook.mjs');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', hook, bundle, ...args], {
    cwd: options.cwd,
    env,
    uid: options.uid,
  });
  options.onStart?.(child);
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  const elapsedMs = performance.now() - started;
  const usage = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { cpuMs: Number.NaN, megabytes: Number.NaN };
  rmSync(scratch, { recursive: true, force: true });
  return {
    code,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
    elapsedMs,
    ...usage,
  };
}

/** Runs `swab scan --format json` and reads what it says. */
export async function scanJson(folder: string, options: RunOptions & { readonly flags?: readonly string[] } = {}) {
  const run = await runSwab(['scan', folder, '--format', 'json', ...(options.flags ?? [])], options);
  return { ...run, report: run.stdout === '' ? null : JSON.parse(run.stdout) };
}
