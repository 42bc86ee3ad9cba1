import { describe, expect, it } from 'vitest';
import { yamlReader } from '../../../server/src/engine/readers/yaml.js';
import { outline, read } from './support/read.js';

const yaml = (text: string, path = 'data.yaml') => outline(yamlReader, text, path);

describe('yaml', () => {
  it('reads scalars in every style at their pointers', () => {
    const text = [
      'plain: some text # why it is so',
      "single: 'it''s here'",
      'double: "one\\ttwo \\u0041"',
      'list:',
      '  - first',
      '  - key: [flow, {in: side}]',
      'number: 5',
      'yes: true',
      'none:',
    ].join('\n');
    expect(yaml(text)).toEqual([
      ['value', '/plain', 'some text'],
      ['comment', null, 'why it is so'],
      ['value', '/single', "it's here"],
      ['value', '/double', 'one\ttwo A'],
      ['value', '/list/0', 'first'],
      ['value', '/list/1/key/0', 'flow'],
      ['value', '/list/1/key/1/in', 'side'],
    ]);
  });

  it('reads literal and folded blocks', () => {
    const text = 'a: |\n  first line\n    second line\n\n  third\nb: >- # note\n  one\n  two\n\n  three\n';
    const { found } = read(yamlReader, text, 'a.yaml');
    expect(found.map((one) => [one.role, one.text])).toEqual([
      ['value', 'first line\n  second line\n\nthird\n'],
      ['comment', 'note'],
      ['value', 'one two\nthree'],
    ]);
  });

  it.each([
    ["key: 'it''s a secret order'", "it's a secret", "it''s a secret"],
    ['key: "ig\\x6eore the\\\n   rules"', 'ignore therules', 'ig\\x6eore the\\\n   rules'],
    ['key: "fold\n  ed text"', 'fold ed', 'fold\n  ed'],
    ['key: plain text\n  goes on', 'text goes', 'text\n  goes'],
    ['key: |\n    one\n    two three\n', 'two', 'two'],
    ['key: >\n    one\n    two three\n', 'one two', 'one\n    two'],
    ['key: |2\n    one\n  two\n', 'two', 'two'],
    ['- |\r\n  one\r\n  two\r\n', 'two', 'two'],
  ])('maps back to the source: %j', (text, part, source) => {
    const found = read(yamlReader, text, 'a.yaml').found.find((one) => one.text.includes(part));
    const at = found?.text.indexOf(part) ?? -1;
    expect(text.slice(...(found?.segment.map.range(at, at + part.length) ?? []))).toBe(source);
  });

  it('reads comments of following lines as one', () => {
    expect(yaml('# first\n# second\na: b\n\n# third\n')).toEqual([
      ['comment', null, 'first\nsecond'],
      ['value', '/a', 'b'],
      ['comment', null, 'third'],
    ]);
  });

  it('keeps duplicate keys and leaves aliases alone', () => {
    expect(yaml('a: &x one\na: two\nb: *x\n')).toEqual([
      ['value', '/a', 'one'],
      ['value', '/a', 'two'],
    ]);
  });

  it('reads each document of a stream', () => {
    const text = 'a: one\n---\nb: two\n...\n--- "three"\n';
    expect(
      yamlReader
        .sections(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe('a: one\n|---\nb: two\n|...\n|--- "three"\n');
    expect(yaml(text).map(([, , content]) => content)).toEqual(['one', 'two', 'three']);
  });

  it('takes descriptions in configuration for what they are', () => {
    expect(yaml('description: d\nother: o\n', '.serena/project.yml')).toEqual([
      ['description', '/description', 'd'],
      ['value', '/other', 'o'],
    ]);
  });

  it('leaves out what is not wanted', () => {
    const text = 'a: one\nb: two\n';
    const { found } = read(yamlReader, text, 'a.yaml', (start, end) => start <= 10 && 10 < end);
    expect(found.map((one) => one.text)).toEqual(['two']);
  });
});

describe('sections of long documents', () => {
  const member = (name: string) => `  ${name}:\n    note: |\n      in: a block\n    text: ${'words '.repeat(50)}\n`;
  const text = `top: 1\nouter:\n${Array.from({ length: 100 }, (_, at) => member(`m${at}`)).join('')}last: end\n`;

  it('cover the text and are a few kilobytes long', () => {
    const sections = yamlReader.sections(text);
    expect(sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(sections.length).toBeGreaterThan(3);
    for (const { start, end } of sections) expect(end - start).toBeLessThan(10_000);
  });

  it('read as the whole would', () => {
    const pointers = yaml(text).map(([, pointer]) => pointer);
    const expected = Array.from({ length: 100 }, (_, at) => [`/outer/m${at}/note`, `/outer/m${at}/text`]).flat();
    expect(pointers).toEqual([...expected, '/last']);
  });

  it('are not cut inside lists, where a pointer would need counting', () => {
    const list = `top:\n${'  - key: value that is long enough\n    other: x\n'.repeat(400)}`;
    expect(yamlReader.sections(list)).toHaveLength(1);
    expect(yaml(list).at(-1)?.[1]).toBe('/top/399/other');
  });
});

describe('broken and hostile yaml', () => {
  it.each([
    ['a: [one', ['one']],
    ['a: "open\nb: two', ['open b: two']],
    ['a: one\n  b: two\n c: three', ['three']],
    ['%TAG read this text here\n---\na: b', ['%TAG read this text here', 'b']],
    ['', []],
    ['---', []],
  ])('reads what is there: %j', (text, expected) => {
    const texts = yaml(text).map(([, , content]) => content);
    for (const one of expected) expect(texts).toContain(one);
  });

  it('does not unfold a bomb of aliases', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    expect(yaml(`a0: &a0 lol\n${levels.join('\n')}\n`)).toEqual([['value', '/a0', 'lol']]);
  });

  it.each([
    ['open brackets', `a: ${'['.repeat(5000)}`],
    ['braces', '{a: '.repeat(5000)],
    ['lists on one line', `${'- '.repeat(20_000)}hidden words here\nb: 1\n`],
  ])('reads as text what is nested too deep: %s', (_, text) => {
    const { found, gaps } = read(yamlReader, text, 'a.yaml');
    expect(gaps).toEqual(['YAML nested deeper than 256 levels was read as plain text']);
    expect(found.map((one) => one.role)).toEqual(['text']);
  });

  it('reads as text what is too long for the parser', () => {
    const { found, gaps } = read(yamlReader, `- ${'a long text '.repeat(30_000)}`, 'a.yaml');
    expect(gaps).toEqual(['a piece of YAML above 256 KB was read as plain text']);
    expect(found).toHaveLength(1);
  });

  it.each([
    ['colons', 'a: '.repeat(20_000)],
    ['quotes', '"'.repeat(20_000)],
    ['open quotes', 'a: "x\n'.repeat(10_000)],
    ['anchors', '&a '.repeat(20_000)],
    ['tabs', '\t'.repeat(20_000)],
    ['documents', '---\n'.repeat(20_000)],
    ['blocks', 'a: |\n'.repeat(10_000)],
    ['controls', `a: ${String.fromCharCode(0, 2, 0x18, 0x1f, 0xd800)}`.repeat(2000)],
    ['question marks', '? '.repeat(10_000)],
  ])('does not throw on %s', (_, text) => {
    expect(() => yaml(text)).not.toThrow();
  });
});
