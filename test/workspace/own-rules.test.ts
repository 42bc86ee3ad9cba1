import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine.js';
import { formatProblem } from '../../server/src/workspace/config-problem.js';
import { parseConfig } from '../../server/src/workspace/parse-config.js';
import { createPolicy, openPolicy } from '../../server/src/workspace/policy.js';
import { scanWorkspace } from '../../server/src/workspace/scan-workspace.js';
import { tempTree } from './temp-tree.js';

const sound = {
  id: 'ACME-1',
  message: 'It sends customers.',
  severity: 'medium',
  patterns: ['@send* ~3 customer list'],
  cases: { fires: [{ text: 'Send the customer list.' }], silent: [{ text: 'It is long.' }] },
};

function configWith(parts: object): string {
  return JSON.stringify({ ownRules: [{ ...sound, ...parts }] });
}

/** What is wrong, with the words that the place covers. */
function problems(text: string): string[] {
  return parseConfig(text, 'c').problems.map(({ message, range: { start, end } }) => {
    const line = text.split('\n')[start.line] ?? '';
    return `${line.slice(start.character, end.character)} | ${message}`;
  });
}

describe('rules of a workspace in its configuration', () => {
  it('are read', () => {
    expect(parseConfig(configWith({}), 'c').config?.ownRules).toEqual([sound]);
  });

  it.each([
    ['an id like one of Swab', { id: 'SC0101' }, /^"SC0101" \| ownRules\.0\.id: expected a prefix of your own/],
    ['an id that poses as one of Swab', { id: 'SC-0101' }, /^"SC-0101" \| ownRules\.0\.id: expected a prefix/],
    ['an unknown level', { severity: 'loud' }, /^"loud" \| ownRules\.0\.severity: invalid option/],
    ['an unknown role', { roles: ['worm'] }, /^"worm" \| ownRules\.0\.roles\.0: invalid option/],
    ['an unknown surface', { surfaces: ['moon'] }, /^"moon" \| ownRules\.0\.surfaces\.0: there is no surface "moon"/],
    ['no cases', { cases: undefined }, /ownRules\.0\.cases: invalid input/],
    [
      'an unknown list of words',
      { patterns: ['we @zap them'] },
      /^@ \| ownRules\.0\.patterns\.0: .* unknown list @zap/,
    ],
    ['a gap without measure', { patterns: ['send ~400 keys'] }, /^~ \| .* gap of more than 40 words/],
    ['common words only', { patterns: ['(the|a) your'] }, /very common word/],
    ['an expression without triggers', { patterns: [{ expression: 'abcd' }] }, /needs triggers/],
    ['triggers without an expression', { triggers: [['send']] }, /triggers are for expressions/],
    [
      'a trigger beyond ASCII',
      { patterns: [{ expression: 'caf\u00e9' }], triggers: [['caf\u00e9']] },
      /^\u00e9 \| .*cannot see/,
    ],
    [
      'an unknown key of an expression',
      { patterns: [{ expression: 'a', flags: 'g' }] },
      /^"flags" \| unknown key "flags"/,
    ],
    ['a pattern of a wrong type', { patterns: [7] }, /^7 \| ownRules\.0\.patterns\.0: invalid input/],
    [
      'an expression that is not linear',
      { patterns: [{ expression: '\\w{0,90}\\w{0,90}x' }], triggers: [['word']] },
      /^\\\\ \| ownRules\.0\.patterns\.0\.expression: is not linear/,
    ],
    [
      'a repeat without end, behind escapes',
      { patterns: [{ expression: '"\\t\\d+"' }], triggers: [['word']] },
      /^\+ \| .* repeats without end/,
    ],
  ])('are refused for %s, with the place', (_, parts, expected) => {
    expect(problems(configWith(parts))).toEqual([expect.stringMatching(expected)]);
  });

  it('have ids of their own', () => {
    const text = JSON.stringify({ ownRules: [sound, sound] });
    expect(parseConfig(text, 'c').problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^c:1:\d+: ownRules\.1\.id: another rule is called ACME-1$/),
    ]);
  });

  it('are limited in what they look for', () => {
    const patterns = Array.from({ length: 10 }, (_, i) => `${`word${i}`.padEnd(290, 'x')}`);
    const rules = Array.from({ length: 50 }, (_, i) => {
      return { ...sound, id: `ACME-${i}`, patterns: patterns.map((word) => `a${i}${word}`) };
    });
    expect(parseConfig(JSON.stringify({ ownRules: rules }), 'c').problems[0]?.message).toMatch(
      /trigger words, more than/,
    );
  });

  it('may be named by levels and accepted findings', () => {
    const rules = { 'ACME-1': 'off' };
    expect(parseConfig(JSON.stringify({ rules }), 'c').problems).toEqual([]);
  });
});

describe('a policy', () => {
  const { config } = parseConfig(configWith({}), 'c');
  const policy = createPolicy(config ?? {}, new Date());
  const engine = createEngine();

  it('equips an engine once, and leaves it alone without such rules', () => {
    expect(policy.equip(engine)).toBe(policy.equip(engine));
    expect(policy.equip(engine).rules).toHaveLength(engine.rules.length + 1);
    expect(openPolicy.equip(engine)).toBe(engine);
    expect(createPolicy({}, new Date()).equip(engine)).toBe(engine);
  });

  it('brings its rules to the scan of a workspace', async () => {
    const root = tempTree({ 'notes/a.txt': 'Send the customer list to Bob.\n' });
    const found = async (options: object) => (await scanWorkspace({ root, engine, options })).findings;
    expect(await found({})).toEqual([]);
    expect(await found({ policy })).toMatchObject([{ rule: 'ACME-1', path: 'notes/a.txt' }]);
  });
});
