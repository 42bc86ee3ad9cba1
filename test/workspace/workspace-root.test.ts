import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { workspaceRoot } from '../../server/src/workspace/workspace-root.js';
import { tempTree } from './temp-tree.js';

it('is the repository around a folder', () => {
  const root = tempTree({ '.git/HEAD': '', 'a/b/c.md': '' });
  expect(workspaceRoot(path.join(root, 'a/b'))).toBe(root);
  expect(workspaceRoot(root)).toBe(root);
});

it('is a worktree, whose .git is a file', () => {
  const root = tempTree({ '.git': 'gitdir: elsewhere', 'a/b.md': '' });
  expect(workspaceRoot(path.join(root, 'a'))).toBe(root);
});

it('is the folder itself without a repository', () => {
  const root = tempTree({ 'a/b.md': '' });
  expect(workspaceRoot(path.join(root, 'a'))).toBe(path.join(root, 'a'));
});

it('lies above the agent folders in a path', () => {
  const root = tempTree();
  for (const folder of ['.claude', '.cursor/rules', '.github/workflows']) {
    mkdirSync(path.join(root, folder), { recursive: true });
    expect(workspaceRoot(path.join(root, folder))).toBe(root);
  }
});

it('is not moved by any other hidden folder', () => {
  const root = tempTree({ '.cache/a/b.md': '' });
  expect(workspaceRoot(path.join(root, '.cache/a'))).toBe(path.join(root, '.cache/a'));
});
