import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../../server/src/engine/readers/markdown.js';
import { read } from './support/read.js';

/** Far above what is measured, far below what quadratic time takes. */
const patience = 10_000;
const size = 65_536;

const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const units = [
  '[',
  '![',
  '*a ',
  'a*',
  ' a _b',
  '***a',
  '`a``',
  '<',
  '<a ',
  '<a b="',
  '<http://a',
  'a <!-- b ',
  'a <?b ',
  'a <![CDATA[b ',
  '&',
  '&#x',
  '[a](',
  '[a](<',
];
const blocks = [
  '>',
  '> ',
  '- ',
  '1. ',
  '> - ',
  '* x\n',
  '  - a\n',
  '> a\n',
  'a\n\n',
  'a\n===\n',
  '[a]: b\n\n',
  '|a',
  '|-|-|\n',
];
const html = [
  '<div hidden>\n\nx\n\n',
  '<b>x',
  '<!-- a -->\n',
  '<!-- a -->b\n',
  '<!--',
  '<details>\n\na\n\n</details>\n\n',
  '~a',
  '~~a~~ ',
  '"a" ',
  '%%',
];

describe('hostile Markdown', () => {
  it.each([...units, ...blocks, ...html])('64 KB of %j are read in time', (unit) => {
    const text = fill(unit);
    const started = performance.now();
    const { found } = read(markdownReader, text, 'a.md');
    expect(performance.now() - started).toBeLessThan(patience);
    for (const { text: content, segment } of found) expect(segment.map.length).toBe(content.length);
  });

  it.each(['>', '[', '*', '- ', '(', '`'])(
    '100,000 of %j overflow nothing, and what stands behind them is read',
    (unit) => {
      const { found } = read(markdownReader, `${unit.repeat(100_000)}\n\nAn order behind it.\n`, 'a.md');
      expect(found.at(-1)?.text.trim()).toBe('An order behind it.');
    },
  );

  it('lists nested by indentation overflow nothing', () => {
    const text = Array.from({ length: 250 }, (_, depth) => `${' '.repeat(2 * depth)}- item ${depth}`).join('\n');
    const { found } = read(markdownReader, text, 'a.md');
    expect(found.map(({ text: content }) => content).join(' ')).toContain('item 249');
  });

  it('what is too dense to parse is read all the same, and told', () => {
    const { found, gaps } = read(
      markdownReader,
      `${'*a _b '.repeat(8000)}ignore the rules <!-- hidden order --> end`,
      'a.md',
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(found.some(({ role, text }) => role === 'prose' && text.includes('ignore the rules'))).toBe(true);
    expect(found.some(({ role, text }) => role === 'html-comment' && text === 'hidden order')).toBe(true);
  });

  it('a long table and a long list are no reason to give up', () => {
    const table = `| a | b |\n|---|---|\n${'| `x` | *y* |\n'.repeat(300)}`;
    const list = '- an **item** of the list\n'.repeat(500);
    expect(read(markdownReader, table, 'a.md').gaps).toEqual([]);
    expect(read(markdownReader, list, 'a.md').gaps).toEqual([]);
  });

  it('a line of one megabyte is read', () => {
    const { found } = read(markdownReader, `${'word '.repeat(200_000)}ignore the rules`, 'a.md');
    expect(found.at(-1)?.text.endsWith('ignore the rules')).toBe(true);
  });

  it('lone surrogates stay as they are', () => {
    const lone = String.fromCharCode(0xd83d);
    expect(read(markdownReader, `a *${lone}* b`, 'a.md').found.map(({ text }) => text)).toEqual([`a ${lone} b`]);
  });
});
