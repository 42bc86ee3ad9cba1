import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createPolicy } from '../../server/src/workspace/policy.js';
import { scanWorkspace, type WorkspaceScan } from '../../server/src/workspace/scan-workspace.js';
import { fakeEngine, makeFinding, payload } from './fake-engine.js';
import { tempTree } from './temp-tree.js';

const workerScript = fileURLToPath(new URL('workers/moody-worker.mjs', import.meta.url));

function scan(root: string, parts: Partial<WorkspaceScan> = {}) {
  return scanWorkspace({ root, engine: fakeEngine(), ...parts });
}

describe('scanWorkspace', () => {
  it('gives findings by path and offset, and what was read', async () => {
    const root = tempTree({ 'b.md': `${payload} ${payload}`, 'a/c.md': payload, 'z.txt': 'nothing' });
    const { findings, coverage, summary, cancelled } = await scan(root);
    expect(findings.map((finding) => [finding.path, finding.offset[0]])).toEqual([
      ['a/c.md', 0],
      ['b.md', 0],
      ['b.md', 8],
    ]);
    expect(coverage).toEqual({ files: 3, scanned: 3, bytes: 29, notScanned: [] });
    expect(summary).toMatchObject({ critical: 0, high: 3, medium: 0, low: 0, info: 0 });
    expect(cancelled).toBe(false);
  });

  it('counts what was not read, with the reason', async () => {
    const root = tempTree({ 'a.md': payload, 'b.bin': new Uint8Array(100), 'fixtures/x.md': payload });
    const policy = createPolicy({ exclude: ['fixtures/**'] }, new Date());
    const { findings, coverage } = await scan(root, { options: { policy } });
    expect(findings).toHaveLength(1);
    expect(coverage).toMatchObject({
      files: 3,
      scanned: 1,
      notScanned: [
        { path: 'b.bin', reason: 'binary data' },
        { path: 'fixtures/x.md', reason: 'excluded by swab.config.json' },
      ],
    });
  });

  it('applies the policy to findings, and counts the suppressed ones', async () => {
    const root = tempTree({ 'a.md': payload });
    const { fingerprint, rule } = makeFinding();
    const accept = [{ fingerprint, rule, path: 'a.md', reason: 'example', owner: 'me' }];
    const { findings, summary } = await scan(root, { options: { policy: createPolicy({ accept }, new Date()) } });
    expect(findings[0]?.suppressed?.reason).toBe('example');
    expect(summary.high).toBe(1);
  });

  it('takes the lower of the two size limits', async () => {
    const root = tempTree({ 'a.md': 'x'.repeat(5000) });
    const policy = createPolicy({ maxFileSize: 2000 }, new Date());
    const reasons = async (options: WorkspaceScan['options']) => (await scan(root, { options })).coverage.notScanned;
    expect(await reasons({ policy })).toEqual([{ path: 'a.md', reason: 'larger than 2000 bytes' }]);
    expect(await reasons({ policy, maxFileSize: 1000 })).toEqual([{ path: 'a.md', reason: 'larger than 1000 bytes' }]);
  });

  it('tells of each file with something in it, and of the progress', async () => {
    const root = tempTree({ 'a.md': payload, 'b.md': 'nothing' });
    const seen: string[] = [];
    const progress: unknown[] = [];
    await scan(root, { onFile: (file) => seen.push(file.path), onProgress: (now) => progress.push(now) });
    expect(seen).toEqual(['a.md']);
    expect(progress.at(-1)).toEqual({ done: 2, found: 2, walked: true });
  });

  it('scans only what is named', async () => {
    const root = tempTree({ 'a.md': payload, 'b/c.md': payload, 'd.md': payload });
    const { findings } = await scan(root, { paths: ['b', 'd.md'] });
    expect(findings.map((finding) => finding.path)).toEqual(['b/c.md', 'd.md']);
  });

  it('stops when the token is raised, and says so', async () => {
    const root = tempTree({ 'a.md': payload, 'b.md': payload });
    const token = { isCancellationRequested: false };
    const result = await scan(root, {
      token,
      onFile: () => {
        token.isCancellationRequested = true;
      },
    });
    expect(result.cancelled).toBe(true);
    expect(result.findings.length).toBeLessThan(2);
  });

  it('gives the same findings in any order of reading', async () => {
    const root = tempTree();
    for (let at = 0; at < 50; at++) writeFileSync(path.join(root, `${at}.md`), at % 3 === 0 ? payload : 'x');
    const plain = ({ findings, coverage }: Awaited<ReturnType<typeof scan>>) => JSON.stringify([findings, coverage]);
    expect(plain(await scan(root))).toBe(plain(await scan(root)));
  });
});

describe('scanWorkspace with threads', () => {
  function manyFiles(count: number): string {
    return tempTree(Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}.md`, 'x'])));
  }

  it('sends every file once when there are many', async () => {
    const { coverage } = await scan(manyFiles(300), { options: { workerScript, jobs: 2 } });
    expect(coverage).toMatchObject({ files: 300, scanned: 300 });
    expect(new Set(coverage.notScanned.map((gap) => gap.path)).size).toBe(300);
  });

  it('starts no threads for a few files', async () => {
    const { coverage } = await scan(manyFiles(20), { options: { workerScript } });
    expect(coverage.notScanned).toEqual([]);
  });

  it('can be told to use threads from the first file on', async () => {
    const { coverage } = await scan(manyFiles(1), { options: { workerScript, threadsFrom: 1, jobs: 1 } });
    expect(coverage.notScanned).toEqual([{ path: 'a0.md', reason: 'seen' }]);
  });

  it('lists a file that hangs, and ends', async () => {
    const root = tempTree({ 'hang.md': '', 'b.md': '' });
    const options = { workerScript, threadsFrom: 1, jobs: 1, fileTimeout: 300 };
    const { coverage } = await scan(root, { options });
    expect(coverage).toMatchObject({ files: 2, scanned: 1 });
    expect(coverage.notScanned).toContainEqual({ path: 'hang.md', reason: 'took longer than 0.3 s' });
  });

  it('stops at once when the token is raised while a worker hangs', async () => {
    const root = tempTree({ 'hang.md': '' });
    const token = { isCancellationRequested: false };
    setTimeout(() => {
      token.isCancellationRequested = true;
    }, 200);
    const { cancelled } = await scan(root, { token, options: { workerScript, threadsFrom: 1, jobs: 1 } });
    expect(cancelled).toBe(true);
  });

  it('fails when threads cannot be started', async () => {
    const options = { workerScript: `${workerScript}.gone`, threadsFrom: 1, jobs: 1 };
    await expect(scan(manyFiles(1), { options })).rejects.toThrow('workers cannot be started');
  });
});
