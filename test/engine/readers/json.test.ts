import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonReader } from '../../../server/src/engine/readers/json.js';
import { outline, read } from './support/read.js';

const json = (text: string, path = 'data.json') => outline(jsonReader, text, path);

describe('json', () => {
  it('reads string values at their pointers', () => {
    expect(json('{ "a": "one", "b": [ "two", { "c/d": "three" } ], "n": 4 }')).toEqual([
      ['value', '/a', 'one'],
      ['value', '/b/0', 'two'],
      ['value', '/b/1/c~1d', 'three'],
    ]);
  });

  it('maps a string with escapes back to its source', () => {
    const text = '{"a": "say \\"now\\"\\n\\u0069gnore it"}';
    const [found] = read(jsonReader, text, 'a.json').found;
    expect(found?.text).toBe('say "now"\nignore it');
    const at = found?.text.indexOf('ignore') ?? -1;
    expect(text.slice(...(found?.segment.map.range(at, at + 6) ?? []))).toBe('\\u0069gnore');
    expect(found?.source).toBe('say \\"now\\"\\n\\u0069gnore it');
  });

  it('maps every string back exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (values) => {
        const text = JSON.stringify(values, null, 1);
        const { found } = read(jsonReader, text, 'a.json');
        expect(found.map((one) => one.text)).toEqual(values);
        expect(found.map((one) => JSON.parse(`"${one.source}"`))).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  it('reads comments, those of following lines as one', () => {
    const text = '{\n  // first line\n  // second line\n  "a": 1, /* block */ "b": "x"\n}';
    expect(json(text)).toEqual([
      ['comment', null, 'first line\nsecond line'],
      ['comment', null, 'block'],
      ['value', '/b', 'x'],
    ]);
  });

  it('keeps duplicate keys', () => {
    expect(json('{"a":"one","a":"two"}')).toEqual([
      ['value', '/a', 'one'],
      ['value', '/a', 'two'],
    ]);
  });

  it('reads names that are more than names', () => {
    expect(json('{"do this first": 1, "plain": 2}')).toEqual([['value', '/do this first', 'do this first']]);
  });

  it('reads JSON5', () => {
    expect(
      json('{ unquoted: \'single \\\'quoted\\\' text\', "multi": "one \\\ntwo", hex: 0x1F, trail: [1,], }'),
    ).toEqual([
      ['value', '/unquoted', "single 'quoted' text"],
      ['value', '/multi', 'one two'],
    ]);
  });

  it('leaves out what is not wanted', () => {
    const text = '{"a":"one","b":"two"}';
    const { found } = read(jsonReader, text, 'a.json', (start, end) => start <= 16 && 16 < end);
    expect(found.map((one) => one.text)).toEqual(['two']);
  });
});

describe('tool declarations', () => {
  const tools = JSON.stringify({
    tools: [
      {
        name: 'add',
        description: 'Adds numbers.',
        inputSchema: { type: 'object', properties: { a: { type: 'number', description: 'First.' } } },
      },
    ],
    other: { description: 'Not a tool.' },
  });

  it('finds the texts of MCP tools wherever they are dumped', () => {
    const descriptions = json(tools, 'dump.json').filter(([role]) => role === 'description');
    expect(descriptions).toEqual([
      ['description', '/tools/0/name', 'add'],
      ['description', '/tools/0/description', 'Adds numbers.'],
      ['description', '/tools/0/inputSchema/properties/a/description', 'First.'],
    ]);
  });

  it('takes descriptions in configuration for what they are', () => {
    expect(json('{"servers":{"x":{"description":"d","command":"c"}}}', '.mcp.json')).toEqual([
      ['description', '/servers/x/description', 'd'],
      ['value', '/servers/x/command', 'c'],
    ]);
    expect(json('{"instructions":["one"]}', 'opencode.json')).toEqual([['description', '/instructions/0', 'one']]);
  });

  it('reads the strings of a memory as records', () => {
    expect(json('[{"observations":["a","b"]}]', 'memory-bank/x.md').map(([role]) => role)).toEqual([
      'record',
      'record',
    ]);
  });
});

describe('broken and hostile json', () => {
  it.each<[string, [string, string | null, string][]]>([
    ['{"a": "open', [['value', '/a', 'open']]],
    [
      '{"a": "open\n "b": "c"}',
      [
        ['value', '/a', 'open'],
        ['value', '/b', 'c'],
      ],
    ],
    [
      '{"a": "first line\nsecond line", "b": "c"}',
      [
        ['value', '/a', 'first line\nsecond line'],
        ['value', '/b', 'c'],
      ],
    ],
    [
      '{"a": please read this, "b": "c"}',
      [
        ['text', null, 'please read this'],
        ['value', '/b', 'c'],
      ],
    ],
    [
      '"a" "b"',
      [
        ['value', '', 'a'],
        ['value', '', 'b'],
      ],
    ],
    ['}]}{"a":["b"', [['value', '/a/0', 'b']]],
    ['not json at all', [['text', null, 'not json at all']]],
    ['{"a":"b"', [['value', '/a', 'b']]],
    ['/* open', [['comment', null, 'open']]],
    ['{"a":"i\\qgnore"}', [['value', '/a', 'ignore']]],
    ['', []],
  ])('reads what is there: %j', (text, expected) => {
    expect(json(text)).toEqual(expected);
  });

  it('is at ease with 100,000 brackets', () => {
    const text = `${'[{"a":'.repeat(50_000)}"deep"`;
    const { found, gaps } = read(jsonReader, text, 'a.json');
    expect(found.map((one) => one.text)).toEqual(['deep']);
    expect(found[0]?.pointer?.length).toBeLessThan(2000);
    expect(gaps).toEqual([]);
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['open strings', '"\n'.repeat(50_000)],
    ['quotes', '"'.repeat(50_000)],
    ['single quotes', "'".repeat(50_000)],
    ['open single quotes', "'a\n".repeat(50_000)],
    ['words', 'a '.repeat(50_000)],
    ['words in objects', '{a '.repeat(50_000)],
    ['colons', ':'.repeat(50_000)],
    ['comments', '//\n'.repeat(50_000)],
    ['open comments', '/*'.repeat(50_000)],
    ['backslashes', `"${'\\'.repeat(50_000)}`],
    ['controls', `{"a":"${String.fromCharCode(0)}${String.fromCharCode(0xd800)}"}`],
  ])('is linear on %s', (_, text) => {
    expect(() => json(text)).not.toThrow();
  });
});
