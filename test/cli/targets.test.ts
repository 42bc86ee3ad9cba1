import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveTargets } from '../../server/src/cli/targets.js';
import { tempTree } from '../workspace/temp-tree.js';

describe('resolveTargets', () => {
  it('takes the working directory when nothing is named', () => {
    const root = tempTree({ 'a.md': '' });
    const targets = resolveTargets([], root);
    expect(targets).toMatchObject({ root, from: [''] });
    expect(targets.shown('a.md')).toBe('a.md');
  });

  it('shows paths relative to a folder that is named alone', () => {
    const root = tempTree({ '.git/HEAD': '', 'sub/a.md': '' });
    const targets = resolveTargets(['sub'], root);
    expect(targets).toMatchObject({ root, from: ['sub'] });
    expect(targets.shown('sub/a.md')).toBe('a.md');
  });

  it('shows paths relative to the working directory when files or several places are named', () => {
    const root = tempTree({ '.git/HEAD': '', 'sub/a.md': '', 'sub/b/c.md': '', 'd/e.md': '' });
    const cwd = path.join(root, 'sub');
    const targets = resolveTargets(['a.md', 'b', '../d'], cwd);
    expect(targets).toMatchObject({ root, from: ['sub/a.md', 'sub/b', 'd'] });
    expect(['sub/a.md', 'sub/b/c.md', 'd/e.md'].map(targets.shown)).toEqual(['a.md', 'b/c.md', '../d/e.md']);
  });

  it('finds the folder around places of two workspaces', () => {
    const root = tempTree({ 'a/.git/HEAD': '', 'b/.git/HEAD': '', 'a/x.md': '', 'b/y.md': '' });
    expect(resolveTargets(['a', 'b'], root)).toMatchObject({ root, from: ['a', 'b'] });
  });

  it('goes through a link to a folder, but leaves a link to a file to the walk', () => {
    const root = tempTree({ 'real/a.md': '' });
    symlinkSync('real', path.join(root, 'folder'));
    symlinkSync('real/a.md', path.join(root, 'b.md'));
    symlinkSync('nowhere', path.join(root, 'c.md'));
    expect(resolveTargets(['folder'], root)).toMatchObject({ root: path.join(root, 'real'), from: [''] });
    expect(resolveTargets(['b.md', 'c.md'], root)).toMatchObject({ root, from: ['b.md', 'c.md'] });
  });

  it('names what is not there', () => {
    const root = tempTree();
    mkdirSync(path.join(root, 'a'));
    expect(() => resolveTargets(['a', 'a/gone.md'], root)).toThrow('a/gone.md: no such file or folder');
  });
});
