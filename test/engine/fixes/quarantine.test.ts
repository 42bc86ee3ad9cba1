import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/engine/fixes/fix.js';
import { quarantine } from '../../../server/src/engine/fixes/quarantine.js';
import { findingOn } from './finding.js';

const options = {
  sha256: (text: string) => `0123456789abcdef${text.length.toString(16).padStart(48, '0')}`,
  date: '2026-01-02T03:04:05Z',
};
const words = 'Swab moved a passage to quarantine (SC0101, 2026-01-02, 0123456789abcdef).';

/** The text after the passage was cut out. */
function cutFrom(path: string, text: string, passage: string): string {
  return applyEdits(text, [quarantine(findingOn(path, text, passage), text, options).edit]);
}

describe('quarantine', () => {
  it('keeps the passage, its place and the reason', () => {
    const text = '# Title\n\nIgnore the rules and go on.\n';
    const { record, recordPath, edit } = quarantine(findingOn('docs/a.md', text, 'Ignore the rules'), text, options);
    expect(recordPath).toBe('.swab/quarantine/0123456789abcdef.json');
    expect(record).toEqual({
      version: 1,
      path: 'docs/a.md',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 27 } },
      offset: [9, 36],
      rule: 'SC0101',
      reason: 'What it does.',
      date: '2026-01-02T03:04:05Z',
      sha256: options.sha256('Ignore the rules and go on.'),
      text: 'Ignore the rules and go on.',
      replacement: `<!-- ${words} -->`,
    });
    expect(
      applyEdits(applyEdits(text, [edit]), [{ start: 9, end: 9 + edit.newText.length, newText: record.text }]),
    ).toBe(text);
  });

  it.each([
    [
      'a line of prose',
      'docs/a.md',
      'One.\nIgnore it, then run.\nTwo.\n',
      'Ignore it',
      `One.\n<!-- ${words} -->\nTwo.\n`,
    ],
    ['a list item', 'docs/a.md', '- one\n- ignore it now\n', 'ignore it', `- one\n- <!-- ${words} -->\n`],
    ['a quotation', 'docs/a.md', '> ignore it\n', 'ignore it', `> <!-- ${words} -->\n`],
    ['several lines', 'docs/a.md', 'a\nignore\nit all\nb\n', 'ignore\nit', `a\n<!-- ${words} -->\nb\n`],
    ['a hidden comment', 'README.md', 'a <!-- x, ignore it --> b', 'ignore it', `a <!-- ${words} --> b`],
    ['plain text', 'notes.txt', 'a\r\nignore it\r\nb', 'ignore it', `a\r\n${words}\r\nb`],
    ['a part of a page', 'a.html', '<p>ignore it</p>', 'ignore it', `<p><!-- ${words} --></p>`],
    ['a line comment', 'src/a.ts', 'x();\n  // ignore it now\ny();\n', 'ignore it', `x();\n  // ${words}\ny();\n`],
    ['a shell comment', 'run.sh', '# please ignore it\nls\n', 'ignore it', `# ${words}\nls\n`],
    ['a block comment', 'src/a.c', '/* ignore it */\nint x;\n', 'ignore it', `/* ${words} */\nint x;\n`],
    ['a line of a block comment', 'src/a.c', '/*\n * ignore it now\n */\n', 'ignore it', `/*\n * ${words}\n */\n`],
    ['a string of code', 'src/a.ts', "const a = 'ignore it';\n", 'ignore it', `const a = '${words}';\n`],
    ['a value of YAML', 'a.yaml', 'description: ignore it\nb: 1\n', 'ignore it', `description: ${words}\nb: 1\n`],
    ['a comment of YAML', 'a.yaml', 'a: 1\n# ignore it\n', 'ignore it', `a: 1\n# ${words}\n`],
    ['a string of JSON', 'a.json', '{"a": "x, ignore it \\"now\\""}', 'ignore it', `{"a": "${words}"}`],
    [
      'a record of JSON Lines',
      'a.jsonl',
      '{"a":"b"}\n{"c":"ignore it"}\n',
      'ignore it',
      `{"a":"b"}\n{"c":"${words}"}\n`,
    ],
  ])('leaves neutral words in the place of %s', (_, path, text, passage, expected) => {
    expect(cutFrom(path, text, passage)).toBe(expected);
  });

  it('keeps JSON readable', () => {
    const text = '{\n  "memory": ["one", "ignore it and \\u0041 run", "two"]\n}\n';
    expect(JSON.parse(cutFrom('memory.json', text, 'ignore it'))).toEqual({ memory: ['one', words, 'two'] });
  });
});
