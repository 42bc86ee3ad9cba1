import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasonFor } from '../../scripts/package/contents.js';
import { packagedFiles } from '../../scripts/package/vsix.js';

// `npm test` builds first; without the bundles there is nothing to package.
const built = existsSync('client/dist/.meta.json') && existsSync('server/dist/.meta.json');

describe.skipIf(!built)('the package', () => {
  it('holds no file without a reason', async () => {
    const strays = (await packagedFiles()).filter((file) => !reasonFor(file));
    expect(strays).toEqual([]);
  });

  it('holds the extension, the server and what they need', async () => {
    const files = await packagedFiles();
    const wanted = [
      'client/dist/extension.cjs',
      'server/dist/server.js',
      'server/dist/worker.js',
      'server/dist/cli.js',
    ];
    expect(files).toEqual(expect.arrayContaining([...wanted, 'LICENSE', 'CHANGELOG.md', 'dist/README.md']));
  });
});

describe('a file of the package', () => {
  it('needs a reason of its own', () => {
    expect(reasonFor('server/dist/chunks/chunk-ABC123.js')).toContain('share');
    expect(reasonFor('server/src/cli/main.ts')).toBeNull();
    expect(reasonFor('server/dist/chunks/../../.env')).toBeNull();
  });
});
