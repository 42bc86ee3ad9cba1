import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layOut, safePath } from '../../scripts/eval/layout.js';

describe('a path hint of a corpus', () => {
  it.each([
    ['docs/a.md', 'docs/a.md'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Users\\a.md', 'C_/Users/a.md'],
    ['a/./b//c.md', 'a/b/c.md'],
    ['..', 'text.txt'],
    ['', 'text.txt'],
    ['a\u0000b.md', 'a_b.md'],
    ['slack/web/web_content/www.example.com', 'slack/web/web_content/www.example.com'],
  ])('%j becomes %j', (hint, expected) => {
    expect(safePath(hint)).toBe(expected);
  });

  it('is cut to what file systems take, and keeps its extension', () => {
    const safe = safePath(`${'a/'.repeat(100)}${'b'.repeat(500)}.md`);
    expect(safe.split('/').length).toBeLessThanOrEqual(20);
    expect(path.extname(safe)).toBe('.md');
    expect(path.basename(safe).length).toBeLessThanOrEqual(100);
  });
});

describe('laying out', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swab-layout-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes below the folder', () => {
    expect(existsSync(layOut(folder, 'a/b.md', 'text'))).toBe(true);
  });

  it('refuses to leave it', () => {
    expect(() => layOut(folder, '../b.md', 'text')).toThrow('leaves its folder');
  });
});
