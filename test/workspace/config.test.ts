import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../server/src/workspace/config-problem.js';
import { loadConfig } from '../../server/src/workspace/load-config.js';
import { parseConfig } from '../../server/src/workspace/parse-config.js';
import { tempTree } from './temp-tree.js';

function problems(text: string): string[] {
  return parseConfig(text, 'swab.config.json').problems.map(formatProblem);
}

const entry = { fingerprint: 'f1', rule: 'SC0101', path: 'a.md', reason: 'quoted in the docs', owner: 'docs team' };

describe('parseConfig', () => {
  it('reads JSON with comments and trailing commas', () => {
    const text = '{\n  // why\n  "exclude": ["fixtures/**"],\n  "rules": { "SC0101": "off", "SC0102": "low" },\n}';
    expect(parseConfig(text, 'c').config).toEqual({
      exclude: ['fixtures/**'],
      rules: { SC0101: 'off', SC0102: 'low' },
    });
  });

  it('reads accepted findings', () => {
    const accept = [{ ...entry, until: '2027-01-31' }];
    expect(parseConfig(JSON.stringify({ accept }), 'c').config).toEqual({ accept });
  });

  it.each([
    ['a syntax error', '{ "exclude": [ }', 'swab.config.json:1:16: not valid JSON: value expected'],
    ['an empty file', '', 'swab.config.json:1:1: not valid JSON: value expected'],
    ['an unknown key', '{\n  "exclud": []\n}', 'swab.config.json:2:3: unknown key "exclud"'],
    ['a wrong level', '{ "rules": { "SC0101": "loud" } }', 'swab.config.json:1:24: rules.SC0101: invalid option'],
    [
      'a wrong rule id',
      '{ "rules": { "X1": "off" } }',
      'swab.config.json:1:14: rules.X1: expected a rule id such as SC0101',
    ],
    [
      'a wrong type',
      '{ "exclude": "a" }',
      'swab.config.json:1:14: exclude: invalid input: expected array, received string',
    ],
    ['no object', '[]', 'swab.config.json:1:1: invalid input: expected object, received array'],
    ['an empty owner', '{ "accept": [ { "owner": " " } ] }', 'swab.config.json:1:26: accept.0.owner: too small'],
    ['an unknown key deeper', '{ "accept": [ { "why": 1 } ] }', 'swab.config.json:1:17: unknown key "why"'],
    ['a bad date', '{ "accept": [ { "until": "soon" } ] }', 'swab.config.json:1:26: accept.0.until: invalid ISO date'],
    ['a tiny limit', '{ "maxFileSize": 1 }', 'swab.config.json:1:18: maxFileSize: too small'],
  ])('marks the place of %s', (_, text, start) => {
    expect(problems(text).some((line) => line.startsWith(start))).toBe(true);
  });

  it('marks the entry that lacks a key', () => {
    const { reason: _, ...rest } = entry;
    expect(problems(JSON.stringify({ accept: [rest] }))[0]).toMatch(/^swab\.config\.json:1:12: accept\.0\.reason: /);
  });

  it('limits how many globs there are and how long they are', () => {
    expect(problems(JSON.stringify({ exclude: Array(101).fill('a') }))).toHaveLength(1);
    expect(problems(JSON.stringify({ exclude: ['a'.repeat(201)] }))).toHaveLength(1);
  });

  it('survives hostile JSON', () => {
    expect(problems('['.repeat(100_000))).toEqual(['swab.config.json:1:1: nested too deeply']);
    expect(parseConfig('{ "__proto__": { "exclude": ["**"] } }', 'c').config?.exclude).toBeUndefined();
  });
});

describe('loadConfig', () => {
  it('is null where there is no file', async () => {
    expect(await loadConfig(tempTree())).toEqual({ config: null, problems: [] });
  });

  it('reads the file of the workspace', async () => {
    const root = tempTree({ 'swab.config.json': '{ "exclude": ["a"] }' });
    expect(await loadConfig(root)).toMatchObject({ config: { exclude: ['a'] }, problems: [] });
  });

  it('does not follow a link', async () => {
    const root = tempTree({ 'other.json': '{}' });
    symlinkSync('other.json', path.join(root, 'swab.config.json'));
    const { config, problems: found } = await loadConfig(root);
    expect(config).toBeNull();
    expect(found.map(({ message }) => message)).toEqual(['is a symbolic link']);
  });
});
