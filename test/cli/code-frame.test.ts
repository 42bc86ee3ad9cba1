import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../server/src/cli/reporters/code-frame.js';
import { LineIndex } from '../../server/src/engine/text/line-index.js';

/** The frame of the range between the marks `[[` and `]]`, as it would be printed. */
function frame(marked: string, columns = 60): string[] {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const lines = new LineIndex(text);
  return codeFrame({ text, lines }, lines.range(start, end), columns).map(
    ({ number, text: shown }) => `${number ?? ' '}|${shown}`,
  );
}

const escapeCharacter = String.fromCodePoint(0x1b);
const zeroWidth = String.fromCodePoint(0x200b);
const tags = String.fromCodePoint(...Array.from({ length: 40 }, (_, at) => 0xe0041 + at));

describe('codeFrame', () => {
  it('underlines the passage between the lines around it', () => {
    expect(frame('one\ntwo [[three]] four\nfive\nsix')).toEqual(['1|one', '2|two three four', ' |    ^^^^^', '3|five']);
  });

  it('leaves out empty lines around', () => {
    expect(frame('\n[[one]]\n\n')).toEqual(['2|one', ' |^^^']);
  });

  it('underlines each line of a passage of several', () => {
    expect(frame('a [[b\n  c\nd]] e')).toEqual(['1|a b', ' |  ^', '2|  c', ' |  ^', '3|d e', ' |^']);
  });

  it('shows the first lines and the last one of a long passage', () => {
    const shown = frame(`[[${Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n')}]]`);
    expect(shown.filter((line) => !line.includes('^'))).toEqual([
      '1|line 0',
      '2|line 1',
      '3|line 2',
      '4|line 3',
      ' |...',
      '30|line 29',
    ]);
  });

  it('cuts a long line to a window around the passage', () => {
    const [line = '', underline = ''] = frame(`${'x'.repeat(500_000)}[[here]]${'y'.repeat(500_000)}`, 40);
    expect(line.length).toBeLessThanOrEqual(45);
    expect(line.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('here');
  });

  it('underlines to the end of the window when the passage is longer', () => {
    const [line = '', underline = ''] = frame(`[[${'x'.repeat(1000)}]]`, 40);
    expect(underline.length).toBeLessThanOrEqual(line.length);
    expect(underline).toMatch(/^ \|\^+$/);
  });

  it('names what cannot be seen, and prints nothing that a terminal acts on', () => {
    expect(frame(`a[[${zeroWidth}]]b`)).toEqual(['1|a<U+200B>b', ' | ^^^^^^^^']);
    expect(frame(`[[${escapeCharacter}[31mred]]`)[0]).toBe('1|<U+001B>[31mred');
    expect(frame(`say [[hi${tags}]]`)[0]).toBe('1|say hi<U+E0041 and 39 more>');
  });

  it('makes no address that a terminal would open', () => {
    expect(frame('[[see]] https://a.example')[0]).toBe('1|see hxxps://a.example');
  });

  it('underlines only the unseen characters that are meant', () => {
    expect(frame(`a${zeroWidth}[[${zeroWidth}]]b`)).toEqual(['1|a<U+200B><U+200B>b', ' |         ^^^^^^^^']);
  });

  it('counts wide characters as two columns, tabs as two spaces', () => {
    expect(frame('\u4F60\u597D [[abc]]')).toEqual(['1|\u4F60\u597D abc', ' |     ^^^']);
    expect(frame('\t[[abc]]')).toEqual(['1|  abc', ' |  ^^^']);
  });

  it('marks an empty range with one caret', () => {
    expect(frame('ab[[]]c')).toEqual(['1|abc', ' |  ^']);
  });

  it('does not underline a line that the range only touches', () => {
    expect(frame('[[one\n]]two')).toEqual(['1|one', ' |^^^', '2|two']);
  });
});
