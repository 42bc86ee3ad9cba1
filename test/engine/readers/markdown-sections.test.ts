import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../../server/src/engine/readers/markdown.js';

const filler = 'word '.repeat(120);

/** Headings and text of each section. */
function cut(text: string): [readonly string[], string][] {
  return markdownReader.sections(text).map(({ start, end, headings }) => [headings, text.slice(start, end)]);
}

function texts(text: string): string[] {
  return cut(text).map(([, part]) => part);
}

describe('sections of Markdown', () => {
  it('follow one another and cover the document', () => {
    const lines = fc.constantFrom('# a', '## b', 'text', '', '- item', '```', '<!--', '-->', '<div hidden>', '</div>');
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), (parts, newline) => {
        const text = parts.join(newline);
        let at = 0;
        for (const { start, end } of markdownReader.sections(text)) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('are one, and empty, for an empty document', () => {
    expect(cut('')).toEqual([[[], '']]);
  });

  it('begin at headings and know the headings above', () => {
    const one = `# One\n${filler}\n`;
    const two = `## Two ##\n${filler}\n`;
    const three = `\nThree\n=====\n${filler}\n`;
    expect(cut(one + two + three)).toEqual([
      [[], one],
      [['One'], `${two}\n`],
      [[], three.slice(1)],
    ]);
  });

  it('join short stretches under headings', () => {
    expect(texts('# One\na\n## Two\nb\n## Three\nc\n')).toHaveLength(1);
  });

  it('do not let a short stretch stand under a heading that has ended', () => {
    const text = `### Deep\n${filler}\n#### Deeper\nx\n### Next\ny\n`;
    expect(cut(text).map(([headings]) => headings)).toEqual([[], ['Deep'], []]);
  });

  it('do not begin inside fences, comments and raw HTML', () => {
    const part = (open: string, close: string) => `# A\n${filler}\n${open}\n# no heading\n\n# nor this\n${close}\n`;
    for (const [open, close] of [
      ['```', '```'],
      ['~~~~', '~~~~'],
      ['<!--', '-->'],
      ['<script>', '</script>'],
      ['<pre>', '</pre>'],
    ] as const) {
      expect(texts(part(open, close) + part(open, close))).toHaveLength(2);
    }
  });

  it('keep an element that can hide its text in one piece', () => {
    const text = `# A\n${filler}\n<div style="display:none">\n\n# B\n${filler}\n\n</div>\n\n# C\n`;
    expect(texts(text)).toEqual([text.slice(0, text.indexOf('# C')), '# C\n']);
  });

  it('cut what is folded away, and know that it is', () => {
    const folds = `<details>\n<summary>More</summary>\n\n# B\n${filler}\n\n## C\n${filler}\n\n</details>\n\n# D\n${filler}\n`;
    const text = `# A\n${filler}\n\n${folds}`;
    const sections = markdownReader.sections(text);
    const states = sections.map(({ start, end, folded }) => [text.slice(start, end).match(/# \w/g)?.join(), folded]);
    expect(states).toEqual([
      ['# A', undefined],
      ['# B', true],
      ['# C', true],
      ['# D', undefined],
    ]);
  });

  it.each([
    ['hold further ones', '<details>\n\n<details>\n', '</details>\n\n</details>'],
    ['are hidden in another way', '<details hidden>\n', '</details>'],
    ['are never closed', '<details>\n', ''],
  ])('keep details in one piece that %s', (_, open, close) => {
    const text = `# A\n${filler}\n\n${open}\n# B\n${filler}\n\n${close}\n`;
    expect(texts(text)).toEqual([text]);
  });

  it('take a fence in a list item to end with the list', () => {
    const text = `- item\n\n  \`\`\`\n  code\n\n${filler}\n\n# Heading\n`;
    expect(texts(text)).toHaveLength(2);
  });

  it('end between blocks once they are long, but not between list items', () => {
    const paragraphs = `${filler}\n\n`.repeat(30);
    const items = `- ${filler}\n\n`.repeat(30);
    expect(texts(paragraphs).length).toBeGreaterThan(1);
    expect(texts(items)).toHaveLength(1);
  });

  it('are never longer than 64 KB and split no surrogate pair', () => {
    const bomb = String.fromCodePoint(0x1f4a3);
    for (const text of [`x${bomb.repeat(200_000)}`, 'a b c\n'.repeat(50_000), `\`\`\`\n${'code\n'.repeat(60_000)}`]) {
      for (const part of texts(text)) {
        expect(part.length).toBeLessThanOrEqual(65_536);
        expect(() => encodeURIComponent(part)).not.toThrow();
      }
    }
  });

  it('end a fence that was cut in two where it closes, so that prose behind it is not taken for code', () => {
    const text = `\`\`\`\n${'code\n'.repeat(20_000)}\`\`\`\n\nProse behind.\n`;
    expect(texts(text).at(-1)).toBe('Prose behind.\n');
  });

  it.each([
    ['---\na: 1\n---\nbody', '---\na: 1\n---\n'],
    ['---\r\na: 1\r\n---\r\nbody', '---\r\na: 1\r\n---\r\n'],
    ['+++\na = 1\n+++\nbody', '+++\na = 1\n+++\n'],
    ['---\na: 1\n...\nbody', '---\na: 1\n...\n'],
    [`${String.fromCodePoint(0xfeff)}---\na: 1\n---\nbody`, `${String.fromCodePoint(0xfeff)}---\na: 1\n---\n`],
  ])('set front matter apart: %j', (text, head) => {
    const [first] = markdownReader.sections(text);
    expect(first?.kind).toBe('front-matter');
    expect(text.slice(0, first?.end)).toBe(head);
  });

  it.each(['---\na: 1\n', ' ---\na: 1\n---\n', '----\na\n----\n', 'x\n---\na: 1\n---\n'])('see none in %j', (text) => {
    expect(markdownReader.sections(text).every(({ kind }) => kind === 'body')).toBe(true);
  });
});
