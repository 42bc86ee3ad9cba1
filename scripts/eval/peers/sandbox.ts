import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Ways to start a program without a network, the plain one first; it needs rights that not every user has. */
const withoutNetwork: readonly (readonly string[])[] = [
  ['unshare', '-n'],
  ['unshare', '-r', '-n'],
];

/** The words to put before a command so that it has no network; null where the system offers none. */
export function networkOff(): readonly string[] | null {
  return withoutNetwork.find(([program = '', ...rest]) => spawnSync(program, [...rest, 'true']).status === 0) ?? null;
}

/** How an untrusted program is run. */
export interface SandboxOptions {
  /** Its working directory. */
  readonly cwd: string;
  /** A folder of its own for its home, its temporary files and its output. */
  readonly scratch: string;
  /** From `networkOff`. */
  readonly prefix: readonly string[];
  /** Milliseconds until it and all that it started are ended. */
  readonly timeoutMs: number;
  /** Standard input. */
  readonly input?: string | undefined;
}

/**
 * Runs Node on untrusted code: without the environment of this process, without a network where `prefix` takes it away,
 * with a time limit. Returns standard output whatever the exit code is, and null when it ran out of time or did not start.
 */
export async function runNode(args: readonly string[], options: SandboxOptions): Promise<string | null> {
  const file = path.join(options.scratch, 'output');
  // To a file: programs that end themselves at once may lose what they wrote to a pipe.
  const output = openSync(file, 'w');
  const [program = process.execPath, ...rest] = [...options.prefix, process.execPath, ...args];
  const child = spawn(program, rest, {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, HOME: options.scratch, TMPDIR: options.scratch, NO_COLOR: '1', CI: 'true' },
    stdio: ['pipe', output, 'ignore'],
    detached: true,
  });
  closeSync(output);
  // A program that does not read its input closes the pipe; its output tells whether that matters.
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  const inTime = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(endGroup(child.pid)), options.timeoutMs);
    child.on('error', () => resolve(false));
    child.on('close', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  return inTime ? readFileSync(file, 'utf8') : null;
}

/** Ends a program with all that it started. */
function endGroup(pid: number | undefined): false {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  return false;
}
