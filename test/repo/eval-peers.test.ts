import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { antiTrojanSource } from '../../scripts/eval/peers/anti-trojan-source.js';
import { eccAgentshield } from '../../scripts/eval/peers/ecc-agentshield.js';
import { ferretScan } from '../../scripts/eval/peers/ferret-scan.js';
import { runNode } from '../../scripts/eval/peers/sandbox.js';
import { shipSafe } from '../../scripts/eval/peers/ship-safe.js';
import { vard } from '../../scripts/eval/peers/vard.js';
import { pack } from '../../scripts/eval/peers/workspaces.js';

describe('files of a corpus in workspaces', () => {
  it('keep their own paths, two of one path in two workspaces', () => {
    expect(pack(['CLAUDE.md', 'docs/a.md', 'CLAUDE.md', 'b.md'])).toEqual([[0, 1, 3], [2]]);
  });

  it('are kept apart where one path is a folder of another, or differs in letter case only', () => {
    expect(pack(['a', 'a/b'])).toEqual([[0], [1]]);
    expect(pack(['a/b', 'a'])).toEqual([[0], [1]]);
    expect(pack(['README.md', 'readme.md'])).toEqual([[0], [1]]);
  });
});

describe('the output of a peer', () => {
  it.each([
    [ferretScan, { findings: [{ relativePath: 'a.md', severity: 'CRITICAL', ruleId: 'X-1' }] }],
    [eccAgentshield, { findings: [{ file: 'a.md', severity: 'critical', id: 'X-1' }] }],
    [shipSafe, { findings: [{ file: 'a.md', severity: 'critical', rule: 'X-1' }] }],
  ])('$name is read in the levels of Swab', (peer, output) => {
    expect(peer.read(JSON.stringify(output))).toEqual([{ file: 'a.md', severity: 'critical', rule: 'X-1' }]);
  });

  it('counts no finding on what a file lacks', () => {
    const findings = [{ file: 'a.md', severity: 'critical', id: 'prompt-defense-missing-role-escape-a.md' }];
    expect(eccAgentshield.read(JSON.stringify({ findings }))).toEqual([]);
  });

  it('may be a plain word that nothing was found', () => {
    expect(antiTrojanSource.read(JSON.stringify({ success: true, message: 'none' }))).toEqual([]);
  });

  it('with a number for a level is high from 0.9', () => {
    const threats = [
      { type: 'encoding', severity: 0.8 },
      { type: 'instructionOverride', severity: 0.9 },
    ];
    const levels = vard.read(JSON.stringify([{ file: 'a.md', threats }])).map(({ severity }) => severity);
    expect(levels).toEqual(['medium', 'high']);
  });

  it('of another version is refused', () => {
    expect(() => ferretScan.read('{"results":[]}')).toThrow();
  });
});

describe('an untrusted program', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'swab-sandbox-'));
  afterAll(() => rmSync(scratch, { recursive: true }));
  const options = { cwd: scratch, scratch, prefix: [], timeoutMs: 20_000 };
  const run = (program: string, more = {}) => runNode(['-e', program], { ...options, ...more });

  it('gets its input and returns its output, whatever its exit code', async () => {
    expect(await run('process.stdin.pipe(process.stdout); process.exitCode = 1', { input: 'hello' })).toBe('hello');
  });

  it('sees nothing of the environment but a path and a home of its own', async () => {
    const names: string[] = JSON.parse((await run('console.log(JSON.stringify(Object.keys(process.env)))')) ?? '[]');
    expect(names.filter((name) => !['PATH', 'HOME', 'TMPDIR', 'NO_COLOR', 'CI'].includes(name))).toEqual([]);
    expect(await run('console.log(process.env.HOME)')).toBe(`${scratch}\n`);
  });

  it('is ended when its time is over', async () => {
    expect(await run('setInterval(() => {}, 1000)', { timeoutMs: 300 })).toBeNull();
  });
});
