import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { serverFlags } from '../../client/src/server-flags.js';
import { growth } from './growth.js';
import { keystrokes } from './keystrokes.js';
import { line, missed, type Result } from './result.js';
import { startUp } from './start-up.js';
import { makeTree } from './tree.js';
import { workspaceScan } from './workspace-scan.js';

const minimumFiles = 50_000;
const hasServerFlags = serverFlags.every((flag) => process.execArgv.includes(flag));

/** The benchmarks by the name that `npm run bench -- NAME` takes. */
const benchmarks: Record<string, () => Promise<Result[]>> = {
  keystrokes: async () => (hasServerFlags ? keystrokes() : asServer('keystrokes')),
  growth: async () => growth(),
  start: startUp,
  workspace: async () => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'swab-bench-'));
    const folder = path.join(scratch, 'tree');
    mkdirSync(folder);
    try {
      return await workspaceScan(makeTree(folder, minimumFiles), scratch);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};

/** Runs a benchmark in a process of its own, with the flags that the extension gives its server. */
function asServer(name: string): Result[] {
  const bundle = process.argv[1] as string;
  const { status } = spawnSync(process.execPath, [...serverFlags, bundle, name], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  return [];
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benchmarks);
let misses = 0;
for (const name of names) {
  const benchmark = benchmarks[name];
  if (!benchmark) throw new Error(`no benchmark ${name}; there are ${Object.keys(benchmarks).join(', ')}`);
  for (const result of await benchmark()) {
    console.log(line(result));
    if (missed(result)) misses++;
  }
}
if (misses > 0) console.log(`${misses} missed their target`);
process.exit(misses > 0 ? 1 : process.exitCode);
