import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../server/src/cli/text/markdown.js';
import { counted, megabytes } from '../../server/src/cli/text/numbers.js';
import { paintDiff } from '../../server/src/cli/text/paint-diff.js';
import { printable } from '../../server/src/cli/text/printable.js';
import { table } from '../../server/src/cli/text/table.js';
import { clip, displayWidth, wrap } from '../../server/src/cli/text/width.js';

const plain = { width: 40, colors: pc.createColors(false) };
const colored = { width: 40, colors: pc.createColors(true) };

describe('printable', () => {
  it.each([
    ['plain text, \u4F60\u597D, caf\u00E9', 'plain text, \u4F60\u597D, caf\u00E9'],
    [`a${String.fromCodePoint(0x1b)}[31m`, 'a<U+001B>[31m'],
    [`a${String.fromCodePoint(0x202e, 0x2066)}b`, 'a<U+202E><U+2066>b'],
    [`a${String.fromCodePoint(0xe0041, 0xe0042, 0xe0043)}`, 'a<U+E0041 and 2 more>'],
    [`a\nb${String.fromCharCode(0xd800)}`, 'a<U+000A>b<U+D800>'],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('width', () => {
  it('counts columns, not units', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('\u4F60\u597D')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth(colored.colors.red('abc'))).toBe(3);
  });

  it('cuts at columns', () => {
    expect(clip('abcdef', 6)).toBe('abcdef');
    expect(clip('abcdefg', 6)).toBe('abcde\u2026');
    expect(clip('\u4F60\u597D\u4F60\u597D', 6)).toBe('\u4F60\u597D\u2026');
  });

  it('breaks at spaces', () => {
    expect(wrap('aa bb cc dd', 5)).toEqual(['aa bb', 'cc dd']);
    expect(wrap('a longest b', 4)).toEqual(['a', 'longest', 'b']);
    expect(wrap('  ', 4)).toEqual([]);
  });
});

describe('table', () => {
  it('lines columns up, and cuts the last one', () => {
    const rows = [
      ['a', 'x'.repeat(60)],
      ['long', 'y'],
    ];
    expect(table(['One', 'Two'], rows, plain)).toBe(`One   Two\na     ${'x'.repeat(33)}\u2026\nlong  y\n`);
  });
});

describe('numbers', () => {
  it('are grouped and counted', () => {
    expect([counted(1, 'file'), counted(1234, 'file')]).toEqual(['1 file', '1,234 files']);
    expect([megabytes(1), megabytes(2048), megabytes(3 * 1024 * 1024)]).toEqual(['1 byte', '2.0 KB', '3.0 MB']);
  });
});

describe('renderMarkdown', () => {
  it('sets a page in plain words', () => {
    const page = [
      '# Title',
      '<!-- head -->',
      '| | |',
      '| --- | --- |',
      '| Rule | `SC0101` |',
      '',
      'Some *very* **long** words with `code` that have to be broken.',
      '',
      '- one',
      '- two',
      '',
      '1. first',
      '',
      '> quoted',
      '',
      '```',
      'code  here',
      '```',
      '[a link](https://example.org)',
    ].join('\n');
    expect(renderMarkdown(page, plain)).toBe(
      [
        'Title',
        '=====',
        '',
        'Rule  SC0101',
        '',
        'Some very long words with `code` that',
        'have to be broken.',
        '',
        '- one',
        '- two',
        '',
        '1. first',
        '',
        '| quoted',
        '',
        '    code  here',
        '',
        'a link (https://example.org)',
        '',
      ].join('\n'),
    );
  });

  it('uses bold instead of lines where there are colours', () => {
    expect(renderMarkdown('## Title', colored)).toBe(`${colored.colors.bold('Title')}\n`);
  });

  it('prints nothing that a terminal acts on', () => {
    const evil = `${String.fromCodePoint(0x1b)}[2J`;
    expect(renderMarkdown(`# a${evil}\n\n\`${evil}\`\n\n    ${evil}\n\n<b>${evil}`, plain)).not.toContain(evil);
  });
});

describe('paintDiff', () => {
  it('names what cannot be seen', () => {
    expect(paintDiff(`-a${String.fromCodePoint(0x200b)}b\n+ab\n`, plain)).toBe('-a<U+200B>b\n+ab\n');
  });

  it('colours what goes and what comes', () => {
    const { red, green } = colored.colors;
    expect(paintDiff('-a\n+b', colored)).toBe(`${red('-a')}\n${green('+b')}`);
  });
});
