import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { growth } from './growth.js';
import { keystrokes } from './keystrokes.js';
import { line, missed, type Result } from './result.js';
import { startUp } from './start-up.js';
import { makeTree } from './tree.js';
import { workspaceScan } from './workspace-scan.js';

const minimumFiles = 50_000;

/** The benchmarks by the name that `npm run bench -- NAME` takes. */
const benchmarks: Record<string, () => Promise<Result[]>> = {
  keystrokes,
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
process.exit(misses > 0 ? 1 : 0);
