import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../../server/src/engine/readers/markdown.js';
import { outline, read } from './support/read.js';

const head = (text: string) => outline(markdownReader, text, 'rule.mdc');

describe('front matter', () => {
  it('reads every string with its pointer', () => {
    expect(head('---\nname: a skill\ntags:\n  - "two \\x41"\nnested: { key: value }\nnumber: 4\n---\n')).toEqual([
      ['front-matter', '/name', 'a skill'],
      ['front-matter', '/tags/0', 'two A'],
      ['front-matter', '/nested/key', 'value'],
    ]);
  });

  it('leads back to the document', () => {
    const text = '---\nname: "say \\u0068i"\n---\nbody\n';
    expect(read(markdownReader, text, 'a.md').found.map(({ source }) => source)).toEqual(['say \\u0068i', 'body']);
  });

  it('reads comments', () => {
    expect(head('---\n# a note\nname: x\n---\n')).toContainEqual(['comment', null, 'a note']);
  });

  it('reads what only looks like YAML line by line', () => {
    const text = "---\nglobs: *.ts,*.tsx\ndescription: Note: use @this\n  always\ntags:\n- one\n- 'two'\n# note\n---\n";
    expect(head(text)).toEqual([
      ['front-matter', '/globs', '*.ts,*.tsx'],
      ['front-matter', '/description', 'Note: use @this always'],
      ['front-matter', '/tags/0', 'one'],
      ['front-matter', '/tags/1', 'two'],
      ['comment', null, 'note'],
    ]);
  });

  it('reads TOML between plus signs', () => {
    expect(head('+++\ntitle = "a \\u0041"\n[x]\ny = ["z"]\n+++\n')).toEqual([
      ['front-matter', '/title', 'a A'],
      ['front-matter', '/x/y/0', 'z'],
    ]);
  });

  it('loses nothing of TOML that is none', () => {
    expect(head('+++\nthis is = not = toml\n+++\n').map(([, , text]) => text)).toEqual(['this is = not = toml']);
  });

  it('survives deep nesting and aliases by the thousand', () => {
    for (const inner of [`a: ${'['.repeat(60_000)}`, 'a: &a x\n'.repeat(2000) + 'b: *a\n'.repeat(2000)]) {
      const started = performance.now();
      read(markdownReader, `---\n${inner}\n---\n`, 'a.md');
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
