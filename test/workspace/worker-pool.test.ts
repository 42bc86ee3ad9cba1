import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WorkerPool } from '../../server/src/workspace/worker-pool.js';

const script = fileURLToPath(new URL('workers/moody-worker.mjs', import.meta.url));

function makePool({ jobs = 2, fileTimeout = 10_000 } = {}): WorkerPool {
  const pool = new WorkerPool({ jobs, fileTimeout, script });
  onTestFinished(() => pool.close());
  return pool;
}

async function outcome(pool: WorkerPool, paths: readonly string[]): Promise<Record<string, string>> {
  const { files } = await pool.scan({ root: '/', maxFileSize: 1, ownRules: [], paths });
  return Object.fromEntries(files.map((file) => [file.path, file.gaps.join()]));
}

describe('WorkerPool', () => {
  it('scans batches side by side', async () => {
    const pool = makePool();
    const batches = Array.from({ length: 10 }, (_, at) => [`a${at}.md`, `b${at}.md`]);
    const results = await Promise.all(batches.map((paths) => outcome(pool, paths)));
    expect(results.map((result) => Object.keys(result))).toEqual(batches);
  });

  it('loses only the file that crashes its worker', async () => {
    const result = await outcome(makePool(), ['a.md', 'b.md', 'crash.md', 'c.md']);
    expect(result).toEqual({
      'a.md': 'seen',
      'b.md': 'seen',
      'crash.md': 'stopped the worker that read it',
      'c.md': 'seen',
    });
  });

  it('loses only the file that needs too much memory', async () => {
    const result = await outcome(makePool(), ['a.md', 'hoard.md', 'b.md']);
    expect(result).toEqual({ 'a.md': 'seen', 'hoard.md': 'needs too much memory', 'b.md': 'seen' });
  });

  it('gives a file up that takes too long', async () => {
    const result = await outcome(makePool({ fileTimeout: 300 }), ['a.md', 'hang.md', 'b.md']);
    expect(result).toEqual({ 'a.md': 'seen', 'hang.md': 'took longer than 0.3 s', 'b.md': 'seen' });
  });

  it('survives many bad files in many batches', async () => {
    const pool = makePool({ fileTimeout: 2000 });
    const paths = ['crash.md', 'a.md', 'hang.md', 'b.md', 'crash2.md'];
    const results = await Promise.all([outcome(pool, paths), outcome(pool, paths), outcome(pool, ['c.md'])]);
    for (const result of results.slice(0, 2)) expect(result).toMatchObject({ 'a.md': 'seen', 'b.md': 'seen' });
    expect(results[2]).toEqual({ 'c.md': 'seen' });
  });

  it('says so when workers cannot be started', async () => {
    const pool = new WorkerPool({ jobs: 1, fileTimeout: 1000, script: `${script}.gone` });
    onTestFinished(() => pool.close());
    await expect(pool.scan({ root: '/', maxFileSize: 1, ownRules: [], paths: ['a.md'] })).rejects.toThrow(
      'workers cannot be started',
    );
  });
});
