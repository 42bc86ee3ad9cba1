import { describe, expect, it } from 'vitest';
import type { ConfigNode } from '../../../server/src/engine/model/rule.js';
import type { Format } from '../../../server/src/engine/model/surface.js';
import { parseConfig } from '../../../server/src/engine/readers/config-tree.js';

/** Pointer, kind, value and source of every node. */
function dump(text: string, format: Format): [string, ConfigNode['kind'], ConfigNode['value'], string][] {
  const visit = (node: ConfigNode): [string, ConfigNode['kind'], ConfigNode['value'], string][] => [
    [node.pointer, node.kind, node.value, text.slice(node.start, node.end)],
    ...node.children.flatMap(visit),
  ];
  const root = parseConfig(text, format);
  return root ? visit(root) : [];
}

describe('parseConfig', () => {
  it('reads JSON with comments', () => {
    const text = '{ "a": "x", /* c */ "b": [1, true, null], "a": "y\\n", }';
    expect(dump(text, 'json')).toEqual([
      ['', 'object', undefined, text],
      ['/a', 'scalar', 'x', '"x"'],
      ['/b', 'array', undefined, '[1, true, null]'],
      ['/b/0', 'scalar', 1, '1'],
      ['/b/1', 'scalar', true, 'true'],
      ['/b/2', 'scalar', null, 'null'],
      ['/a', 'scalar', 'y\n', '"y\\n"'],
    ]);
  });

  it('keeps keys of YAML that have no value', () => {
    expect(dump('on:\n  issues:\n  push:\n', 'yaml').map(([pointer, , value]) => [pointer, value])).toEqual([
      ['', undefined],
      ['/on', undefined],
      ['/on/issues', null],
      ['/on/push', null],
    ]);
  });

  it('reads YAML', () => {
    const text = "on: push\njobs:\n  a:\n    - run: |\n        one\n        two\n    - {n: 1.5, t: true, s: 'x'}\n";
    expect(dump(text, 'yaml').filter(([, kind]) => kind === 'scalar')).toEqual([
      ['/on', 'scalar', 'push', 'push'],
      ['/jobs/a/0/run', 'scalar', 'one\ntwo\n', '|\n        one\n        two\n'],
      ['/jobs/a/1/n', 'scalar', 1.5, '1.5'],
      ['/jobs/a/1/t', 'scalar', true, 'true'],
      ['/jobs/a/1/s', 'scalar', 'x', "'x'"],
    ]);
    const jobs = parseConfig(text, 'yaml')?.children.find((node) => node.key === 'jobs');
    expect(text.slice(jobs?.start, jobs?.end)).toBe(text.slice(text.indexOf('a:'), -1));
  });

  it('reads TOML, joining tables that are named again', () => {
    const text = 'a.b = 1\na.c = "x"\n[t.u]\nd = 2020-01-01\n[[l]]\nn = 1\n[[l]]\nn = 2\n[t.v]\ne = [true]\n';
    expect(dump(text, 'toml').map(([pointer, kind, value]) => [pointer, kind, value])).toEqual([
      ['', 'object', undefined],
      ['/a', 'object', undefined],
      ['/a/b', 'scalar', 1],
      ['/a/c', 'scalar', 'x'],
      ['/t', 'object', undefined],
      ['/t/u', 'object', undefined],
      ['/t/u/d', 'scalar', '2020-01-01'],
      ['/t/v', 'object', undefined],
      ['/t/v/e', 'array', undefined],
      ['/t/v/e/0', 'scalar', true],
      ['/l', 'array', undefined],
      ['/l/0', 'object', undefined],
      ['/l/0/n', 'scalar', 1],
      ['/l/1', 'object', undefined],
      ['/l/1/n', 'scalar', 2],
    ]);
  });

  it('keeps names that mean something to JavaScript', () => {
    expect(dump('{"__proto__": {"constructor": 1}}', 'json').map(([pointer]) => pointer)).toEqual([
      '',
      '/__proto__',
      '/__proto__/constructor',
    ]);
    expect(dump('__proto__.x = 1', 'toml').map(([pointer]) => pointer)).toEqual(['', '/__proto__', '/__proto__/x']);
  });

  it('reads the broken as far as it goes', () => {
    expect(dump('{"hooks": {"a": "x"', 'json').map(([pointer]) => pointer)).toEqual(['', '/hooks', '/hooks/a']);
    expect(parseConfig('', 'json')).toBeNull();
    expect(parseConfig('a = ', 'toml')).toBeNull();
    expect(parseConfig('# nothing', 'yaml')).toBeNull();
    expect(parseConfig('{}', 'markdown')).toBeNull();
  });

  it('is at ease with deep nesting', () => {
    expect(parseConfig('[{"a":'.repeat(50_000), 'json')).not.toBeNull();
    expect(parseConfig('['.repeat(5000), 'yaml')).toBeNull();
    expect(parseConfig(`a = ${'['.repeat(5000)}`, 'toml')).toBeNull();
    expect(parseConfig('- '.repeat(300_000), 'yaml')).toBeNull();
  });
});
