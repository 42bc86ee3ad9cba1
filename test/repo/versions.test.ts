import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

describe('the version', () => {
  it('is the same in the manifest and the lock', () => {
    expect([lock.version, lock.packages[''].version]).toEqual([manifest.version, manifest.version]);
  });

  it('has a section in the changelog, the first one', () => {
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version);
  });
});

describe('the README', () => {
  it('names the package of this version', () => {
    expect(read('README.md').match(/swab-[\d.]+\.vsix/g)).toEqual([`swab-${manifest.version}.vsix`]);
  });

  it('names the two commands of a fresh clone, as the manifest has them', () => {
    expect(read('README.md')).toMatch(/^ {4}npm run swab -- scan <folder>$/m);
    expect(read('README.md')).toMatch(/^ {4}npm test$/m);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['swab', 'test']));
  });
});

describe('the lock', () => {
  it('names no address, so that it holds for every registry', () => {
    const addresses = Object.values<{ resolved?: string }>(lock.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses).toEqual([]);
  });
});

describe('the manifest', () => {
  it('pins every dependency exactly', () => {
    const ranges = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it('asks for the VS Code whose types it is checked with', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });
});
