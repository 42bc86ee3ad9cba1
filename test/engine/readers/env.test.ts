import { describe, expect, it } from 'vitest';
import { envReader } from '../../../server/src/engine/readers/env.js';
import { outline, read } from './support/read.js';

const env = (text: string) => outline(envReader, text, '.env');

describe('env', () => {
  it('reads names, values and comments', () => {
    const text = [
      '# first',
      '# second',
      'NAME=plain value # why',
      'export QUOTED="in \\"quotes\\"" # because',
      "SINGLE='as \\n it is'",
      'URL=http://x/#fragment',
      'EMPTY=',
      'property.name: colon',
      '[section]',
      'free words',
    ].join('\n');
    expect(env(text)).toEqual([
      ['comment', null, 'first\nsecond'],
      ['value', '/NAME', 'plain value'],
      ['comment', null, 'why'],
      ['value', '/QUOTED', 'in "quotes"'],
      ['comment', null, 'because'],
      ['value', '/SINGLE', 'as \\n it is'],
      ['value', '/URL', 'http://x/#fragment'],
      ['value', '/property.name', 'colon'],
      ['text', null, '[section]'],
      ['text', null, 'free words'],
    ]);
  });

  it('reads values of several lines', () => {
    expect(env('A="one\ntwo"\nB=x\n')).toEqual([
      ['value', '/A', 'one\ntwo'],
      ['value', '/B', 'x'],
    ]);
  });

  it('does not lose what stands behind a quote', () => {
    expect(env('A="one" two\nB="open\nC="x"\n').map(([, , text]) => text)).toEqual(['"one" two', '"open', 'x']);
  });

  it('maps escapes back to the source', () => {
    const text = 'A="one\\ntwo"';
    const [found] = read(envReader, text, '.env').found;
    expect(text.slice(...(found?.segment.map.range(4, 7) ?? []))).toBe('two');
    expect(text.slice(...(found?.segment.map.range(3, 4) ?? []))).toBe('\\n');
  });

  it.each([
    ['open quotes', 'A="x\n'.repeat(20_000)],
    ['escaped quotes', 'A="\\"\n'.repeat(20_000)],
    ['one line', `A=${'x #'.repeat(50_000)}`],
    ['equal signs', '='.repeat(100_000)],
    ['a long name', `${'A'.repeat(100_000)}=1`],
    ['spaces', ' '.repeat(100_000)],
  ])('is linear on %s', (_, text) => {
    expect(() => env(text)).not.toThrow();
  });
});
