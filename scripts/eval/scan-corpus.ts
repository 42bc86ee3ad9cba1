import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Case } from './figures.js';
import type { Task } from './judge.js';
import { layOut, safePath } from './layout.js';
import { judgeAll } from './pool.js';
import type { CorpusRecord } from './record.js';

/** Runs `work` in a new folder that is removed afterwards, whatever happens. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'swab-eval-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lays the records out as files and scans them on `jobs` threads that run the module `entry`, in the order of the records.
 * Progress is shown on a terminal only.
 */
export async function scanCorpus(
  records: readonly CorpusRecord[],
  { entry, jobs }: { entry: URL; jobs: number },
): Promise<Case[]> {
  return inFolder(async (folder) => {
    const tasks = records.map((record, index): Task => {
      const relative = safePath(record.path);
      const file = layOut(path.join(folder, String(index)), relative, record.text);
      return { id: String(index), path: relative, file };
    });
    const onProgress = (done: number) => process.stderr.isTTY && process.stderr.write(`\r${done}/${tasks.length} `);
    const verdicts = await judgeAll(tasks, { entry, jobs, onProgress });
    if (process.stderr.isTTY) process.stderr.write('\r');
    const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
    return records.flatMap((record, index) => {
      const verdict = byId.get(String(index));
      return verdict ? [{ record, verdict }] : [];
    });
  });
}
