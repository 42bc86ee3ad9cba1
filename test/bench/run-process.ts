import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** Runs a command with its output thrown away and returns the wall time in ms. Rejects when it cannot be started. */
export async function wallTime(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  await once(child, 'exit');
  return performance.now() - start;
}

/** Largest resident memory of a Node process, in megabytes. */
export async function peakMemory(args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'swab-peak-'));
  const report = path.join(folder, 'peak');
  try {
    const hook = path.resolve('test/bench/peak.mjs');
    await wallTime(process.execPath, ['--import', hook, ...args], { SWAB_BENCH_PEAK: report });
    return Number(readFileSync(report, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
