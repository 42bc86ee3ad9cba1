import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Gap } from '../../server/src/engine/model/finding.js';
import { createClassifier } from '../../server/src/engine/surfaces/classify.js';
import { type WalkOptions, walk } from '../../server/src/workspace/walk.js';
import { tempTree } from './temp-tree.js';

const classify = createClassifier();

function list(root: string, options: Partial<WalkOptions> = {}): { files: string[]; gaps: Gap[] } {
  const found = [
    ...walk({ root, from: [''], namedAnyway: true, gitignore: true, classify, exclusion: () => null, ...options }),
  ];
  const files = found.filter((item) => typeof item === 'string').sort();
  return { files, gaps: found.filter((item) => typeof item !== 'string') };
}

describe('walk', () => {
  it('lists files of all folders, hidden ones too, but nothing of .git', () => {
    const root = tempTree({ 'a.md': '', 'b/c/d.ts': '', '.cursor/rules/x.mdc': '', '.git/HEAD': '', 'sub/.git/x': '' });
    expect(list(root).files).toEqual(['.cursor/rules/x.mdc', 'a.md', 'b/c/d.ts']);
  });

  it('leaves out what git ignores', () => {
    const root = tempTree({
      '.gitignore': '*.log\ndist/\n',
      'a.log': '',
      'dist/a.js': '',
      'src/b.log': '',
      'src/c.ts': '',
    });
    expect(list(root).files).toEqual(['.gitignore', 'src/c.ts']);
  });

  it('lets a deeper .gitignore take a file back', () => {
    const root = tempTree({
      '.gitignore': '*.log\n',
      'keep/.gitignore': '!a.log\n',
      'keep/a.log': '',
      'keep/b.log': '',
    });
    expect(list(root).files).toEqual(['.gitignore', 'keep/.gitignore', 'keep/a.log']);
  });

  it('reads .git/info/exclude', () => {
    const root = tempTree({ '.git/info/exclude': 'private.txt\n', 'private.txt': '', 'a.txt': '' });
    expect(list(root).files).toEqual(['a.txt']);
  });

  it('agrees with git', () => {
    const files = {
      '.gitignore': 'build\n/top.txt\ndocs/**/draft-*\n*.tmp\n!important.tmp\nspace\\ name\n[ab].txt\n',
      'build/x.ts': '',
      'src/build/y.ts': '',
      'top.txt': '',
      'src/top.txt': '',
      'docs/x/y/draft-1.txt': '',
      'docs/final.txt': '',
      'a.tmp': '',
      'important.tmp': '',
      'space name': '',
      'a.txt': '',
      'c.txt': '',
      'src/.gitignore': '*.gen.ts\n!b.txt\n',
      'src/a.gen.ts': '',
      'src/b.txt': '',
    };
    const root = tempTree(files);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    git('init', '--quiet');
    const expected = git('ls-files', '--cached', '--others', '--exclude-standard', '-z')
      .split('\0')
      .filter(Boolean)
      .sort();
    expect(list(root).files).toEqual(expected);
  });

  it('lists agent and memory files that git ignores', () => {
    const root = tempTree({
      '.gitignore': '.claude/\nCLAUDE.local.md\nsecret/\n.serena\n',
      '.claude/settings.local.json': '{}',
      '.claude/notes.bin': '',
      'CLAUDE.local.md': '',
      'secret/deep/memory-bank/progress.md': '',
      'secret/plain.md': '',
      '.serena/memories/a.md': '',
    });
    expect(list(root).files).toEqual([
      '.claude/settings.local.json',
      '.gitignore',
      '.serena/memories/a.md',
      'CLAUDE.local.md',
      'secret/deep/memory-bank/progress.md',
    ]);
  });

  it('lists only the agent files of vendored code, ignored or not', () => {
    const root = tempTree({
      'node_modules/p/index.js': '',
      'node_modules/p/README.md': '',
      'node_modules/p/AGENTS.md': '',
      'vendor/q/.cursorrules': '',
      'vendor/q/main.go': '',
    });
    expect(list(root).files).toEqual(['node_modules/p/AGENTS.md', 'vendor/q/.cursorrules']);
  });

  it('scans everything without git ignore', () => {
    const root = tempTree({ '.gitignore': '*.log\n', 'a.log': '' });
    expect(list(root, { gitignore: false }).files).toEqual(['.gitignore', 'a.log']);
  });

  it('lists what is excluded as a gap', () => {
    const root = tempTree({ 'a.md': '', 'b.md': '' });
    const { files, gaps } = list(root, { exclusion: (file) => (file === 'b.md' ? 'excluded' : null) });
    expect(files).toEqual(['a.md']);
    expect(gaps).toEqual([{ path: 'b.md', reason: 'excluded' }]);
  });

  it('does not list its own quarantine', () => {
    const root = tempTree({ '.swab/quarantine/2026-01-01-abc.json': '{}' });
    expect(list(root)).toEqual({
      files: [],
      gaps: [{ path: '.swab/quarantine/2026-01-01-abc.json', reason: 'in quarantine' }],
    });
  });

  it('ignores patterns that would cost too much', () => {
    const root = tempTree({
      '.gitignore': `${'**/a/'.repeat(8)}*.md\n${'x'.repeat(500)}\n*.txt\n`,
      'a.md': '',
      'b.txt': '',
    });
    expect(list(root).files).toEqual(['.gitignore', 'a.md']);
  });
});

describe('walk from named places', () => {
  it('lists a named folder and file once', () => {
    const root = tempTree({ 'a/b.md': '', 'a/c.md': '', 'd.md': '' });
    expect(list(root, { from: ['a', 'a/b.md'] }).files).toEqual(['a/b.md', 'a/c.md']);
  });

  it('lists what is named though it be ignored or vendored', () => {
    const root = tempTree({ '.gitignore': 'out/\n', 'out/a.txt': '', 'node_modules/p/x.js': '' });
    expect(list(root, { from: ['out', 'node_modules/p'] }).files).toEqual(['node_modules/p/x.js', 'out/a.txt']);
  });

  it('lists only what a whole walk would, when asked to', () => {
    const root = tempTree({ '.gitignore': 'out/\n', 'out/a.txt': '', 'out/AGENTS.md': '', 'b.txt': '' });
    const options = { namedAnyway: false, from: ['out/a.txt', 'out/AGENTS.md', 'b.txt'] };
    expect(list(root, options).files).toEqual(['b.txt', 'out/AGENTS.md']);
  });

  it('knows the ignore rules of the folders above', () => {
    const root = tempTree({
      '.gitignore': '*.log\n',
      'a/.gitignore': '*.tmp\n',
      'a/b/x.log': '',
      'a/b/x.tmp': '',
      'a/b/x.md': '',
    });
    expect(list(root, { from: ['a/b'] }).files).toEqual(['a/b/x.md']);
  });

  it('gives a gap for what is not there', () => {
    const root = tempTree();
    expect(list(root, { from: ['gone.md'] }).gaps).toEqual([
      { path: 'gone.md', reason: 'gone when it was to be read' },
    ]);
  });
});

describe('walk and special files', () => {
  it('reads through a link only where its name says more than that of its target', () => {
    const root = tempTree({ 'AGENTS.md': '', 'notes.txt': '', 'docs/a.md': '' });
    symlinkSync('AGENTS.md', path.join(root, 'CLAUDE.md'));
    symlinkSync('notes.txt', path.join(root, 'GEMINI.md'));
    symlinkSync('a.md', path.join(root, 'docs/b.md'));
    expect(list(root)).toEqual({ files: ['AGENTS.md', 'GEMINI.md', 'docs/a.md', 'notes.txt'], gaps: [] });
  });

  it('reads through a link to a file that is not scanned itself', () => {
    const root = tempTree({ '.gitignore': 'hidden/\n', 'hidden/a.md': '' });
    symlinkSync('hidden/a.md', path.join(root, 'a.md'));
    expect(list(root).files).toEqual(['.gitignore', 'a.md']);
  });

  it('tells of a link to a folder whose files are not scanned as what the link makes of them', () => {
    const root = tempTree({
      '.gitignore': 'private/\n',
      'private/a.md': '',
      'docs/b.md': '',
      '.agents/skills/c/SKILL.md': '',
    });
    mkdirSync(path.join(root, '.cursor'));
    mkdirSync(path.join(root, '.claude'));
    symlinkSync('private', path.join(root, 'public'));
    symlinkSync('../docs', path.join(root, '.cursor/rules'));
    symlinkSync('../.agents/skills', path.join(root, '.claude/skills'));
    symlinkSync('docs', path.join(root, 'more-docs'));
    expect(list(root).gaps).toEqual([
      { path: 'public', reason: 'symbolic link to a folder that is not scanned' },
      { path: '.cursor/rules', reason: 'symbolic link to a folder whose files were scanned as plain documents' },
    ]);
  });

  it('never leaves the workspace', () => {
    const outside = tempTree({ 'secret.md': '' });
    const root = tempTree({ 'a.md': '' });
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'CLAUDE.md'));
    symlinkSync(outside, path.join(root, 'folder'));
    const { files, gaps } = list(root);
    expect(files).toEqual(['a.md']);
    expect(gaps.map(({ path: file }) => file).sort()).toEqual(['CLAUDE.md', 'folder']);
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(
      new Set(['symbolic link that leads out of the workspace']),
    );
  });

  it('ends on links in circles', () => {
    const root = tempTree({ 'a/b.md': '' });
    symlinkSync('.', path.join(root, 'self'));
    symlinkSync('..', path.join(root, 'a/up'));
    symlinkSync('y', path.join(root, 'x'));
    symlinkSync('x', path.join(root, 'y'));
    const { files, gaps } = list(root);
    expect(files).toEqual(['a/b.md']);
    expect(gaps.map(({ path: file, reason }) => `${file}: ${reason}`).sort()).toEqual([
      'x: symbolic link that leads in a circle',
      'y: symbolic link that leads in a circle',
    ]);
  });

  it('tells of a link that leads nowhere', () => {
    const root = tempTree();
    symlinkSync('nowhere', path.join(root, 'a.md'));
    expect(list(root).gaps).toEqual([{ path: 'a.md', reason: 'symbolic link to a file that does not exist' }]);
  });

  it('never opens a pipe', () => {
    const root = tempTree();
    execFileSync('mkfifo', [path.join(root, 'CLAUDE.md')]);
    expect(list(root)).toEqual({ files: [], gaps: [{ path: 'CLAUDE.md', reason: 'a pipe or socket, not a file' }] });
  });

  it('stops at a depth that no honest tree has', () => {
    const root = tempTree();
    const deep = path.join(root, 'd/'.repeat(110));
    mkdirSync(deep, { recursive: true });
    writeFileSync(path.join(deep, 'a.md'), '');
    const { files, gaps } = list(root);
    expect(files).toEqual([]);
    expect(gaps.map(({ reason }) => reason)).toEqual(['folders nested deeper than 100']);
  });
});
