import { describe, expect, it } from 'vitest';
import { tomlReader } from '../../../server/src/engine/readers/toml.js';
import { outline, read } from './support/read.js';

const toml = (text: string, path = 'data.toml') => outline(tomlReader, text, path);

describe('toml', () => {
  it('reads values and comments at their pointers', () => {
    const text = [
      '# about this',
      'title = "one" # why',
      "path = 'C:\\dir'",
      'dotted.key = "two"',
      '[table]',
      'list = ["a", { in = "b" }]',
      '[[items]]',
      'name = "first"',
      '[[items]]',
      'name = "second"',
      '[items.sub]',
      'x = "third"',
    ].join('\n');
    expect(toml(text)).toEqual([
      ['comment', null, 'about this'],
      ['value', '/title', 'one'],
      ['comment', null, 'why'],
      ['value', '/path', 'C:\\dir'],
      ['value', '/dotted/key', 'two'],
      ['value', '/table/list/0', 'a'],
      ['value', '/table/list/1/in', 'b'],
      ['value', '/items/0/name', 'first'],
      ['value', '/items/1/name', 'second'],
      ['value', '/items/1/sub/x', 'third'],
    ]);
  });

  it.each([
    ['a = "ig\\u006eore it"', 'ignore', 'ig\\u006eore'],
    ['a = """\none \\\n    two\nthree"""', 'one two', 'one \\\n    two'],
    ['a = """\none\ntwo"""', 'two', 'two'],
    ["a = '''\n  one\n  two'''", 'two', 'two'],
    ["a = 'as \\n is'", '\\n is', '\\n is'],
  ])('maps back to the source: %j', (text, part, source) => {
    const found = read(tomlReader, text, 'a.toml').found.find((one) => one.text.includes(part));
    const at = found?.text.indexOf(part) ?? -1;
    expect(text.slice(...(found?.segment.map.range(at, at + part.length) ?? []))).toBe(source);
  });

  it('takes the prompts of commands for values and those of settings for descriptions', () => {
    expect(toml('prompt = "p"', '.gemini/commands/a.toml')).toEqual([['value', '/prompt', 'p']]);
    expect(toml('instructions = "p"', '.codex/config.toml')).toEqual([['description', '/instructions', 'p']]);
  });

  it('cuts long files before tables, not inside of strings', () => {
    const table = (name: string) => `[${name}]\nnote = """\n[not.a.table]\n${'words '.repeat(100)}\n"""\n`;
    const text = Array.from({ length: 60 }, (_, at) => table(`t${at}`)).join('');
    const sections = tomlReader.sections(text);
    expect(sections.length).toBeGreaterThan(2);
    for (const { start, end } of sections) expect(text.slice(start, end)).toMatch(/^\[t\d+\]/);
    expect(toml(text).map(([, pointer]) => pointer)).toEqual(Array.from({ length: 60 }, (_, at) => `/t${at}/note`));
  });
});

describe('broken and hostile toml', () => {
  it('reads as text what the parser refuses', () => {
    const { found, gaps } = read(tomlReader, '# note\na = "one\nb = please read this\n', 'a.toml');
    expect(found.map((one) => [one.role, one.text])).toEqual([['text', '# note\na = "one\nb = please read this']]);
    expect(gaps).toEqual([]);
  });

  it.each([
    ['brackets', `a = ${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['inline tables', `a = ${'{b='.repeat(3000)}1${'}'.repeat(3000)}`],
    ['dotted keys', `${'a.'.repeat(3000)}b = "x"`],
    ['a long string', `a = "${'x \\n'.repeat(100_000)}"`],
  ])('reads as text what is too much for the parser: %s', (_, text) => {
    const { found, gaps } = read(tomlReader, text, 'a.toml');
    expect(gaps).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each([
    ['open strings', 'a = """\n'.repeat(5000)],
    ['quotes', '"'.repeat(20_000)],
    ['tables', '[a]\n'.repeat(5000)],
    ['nothing', ''],
    ['controls', `a = "${String.fromCharCode(0, 0xd800)}"`],
  ])('does not throw on %s', (_, text) => {
    expect(() => toml(text)).not.toThrow();
  });
});
