import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../server/src/cli/text/unified-diff.js';
import { applyEdits, type Edit } from '../../server/src/engine/fixes/fix.js';
import { tempTree } from '../workspace/temp-tree.js';

/** Random edits of a text, sorted and apart. */
function editsOf(length: number, cuts: readonly number[], texts: readonly string[]): Edit[] {
  const places = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    edits.push({ start: places[at] as number, end: places[at + 1] as number, newText: texts[at % texts.length] ?? '' });
  }
  return edits;
}

describe('unifiedDiff', () => {
  it('shows a change with three lines around it', () => {
    const text = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    expect(unifiedDiff('a.md', text, [{ start: 8, end: 9, newText: 'five' }])).toBe(
      '--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
  });

  it('counts the lines that earlier hunks added', () => {
    const text = Array.from({ length: 40 }, (_, at) => `${at}\n`).join('');
    const diff = unifiedDiff('a.md', text, [
      { start: 0, end: 0, newText: 'new\n' },
      { start: text.indexOf('30'), end: text.indexOf('30') + 2, newText: 'thirty' },
    ]);
    expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -1,4 +1,5 @@', '@@ -28,7 +29,7 @@']);
  });

  it('is understood by git', () => {
    const line = fc.constantFrom('a', 'bb', 'ccc', '', 'dd d');
    const lines = fc.array(line, { minLength: 1, maxLength: 60 });
    const cuts = fc.array(fc.nat(1000), { maxLength: 8 });
    const texts = fc.array(fc.constantFrom('', 'x', 'y\nz\n', '\n'), { minLength: 1, maxLength: 4 });
    const root = tempTree({ 'a.txt': '' });
    fc.assert(
      fc.property(lines, cuts, texts, (before, places, inserted) => {
        const text = `${before.join('\n')}\nend\n`;
        const edits = editsOf(text.length - 1, places, inserted);
        if (edits.length === 0) return;
        writeFileSync(path.join(root, 'a.txt'), text);
        execFileSync('git', ['apply', '-p0', '--whitespace=nowarn', '-'], {
          cwd: root,
          input: unifiedDiff('a.txt', text, edits),
        });
        expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe(applyEdits(text, edits));
      }),
      { numRuns: 60 },
    );
  });
});
