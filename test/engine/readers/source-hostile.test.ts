import { describe, expect, it } from 'vitest';
import { sourceReader } from '../../../server/src/engine/readers/source.js';
import { read } from './support/read.js';

/** Far above what is measured, far below what quadratic time takes. */
const patience = 10_000;
const half = 1 << 19;

const units: [string, string][] = [
  ['a.ts', '`$' + '{'],
  ['a.ts', '(/['],
  ['a.ts', '"\\'],
  ['a.ts', "'\\'"],
  ['a.ts', '/*'],
  ['a.ts', '//\n'],
  ['a.ts', '/ '],
  ['a.rs', '*/ /*'],
  ['a.rs', '#"'],
  ['a.rs', "'a "],
  ['a.cpp', 'R"a('],
  ['a.cs', '@"'],
  ['a.cs', '"'],
  ['a.sh', '<<A '],
  ['a.sh', '<<A\n'],
  ['a.rb', '%q{'],
  ['a.py', '"""'],
  ['a.py', '  \n'],
  ['a.php', '<?php ?>'],
  ['a.swift', '"\\('],
  ['a.kt', '"$' + '{"'],
  ['a.bat', ' rem '],
  ['a.j2', '{#'],
  ['a.sql', "'"],
];

describe('hostile programs', () => {
  it.each(units)('%s: half a megabyte of %j is read in time', (path, unit) => {
    const started = performance.now();
    read(sourceReader, unit.repeat(half / unit.length), path);
    expect(performance.now() - started).toBeLessThan(patience);
  });

  it('here-documents that never end cost one look each', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `<<A${index}`).join('\n');
    const started = performance.now();
    read(sourceReader, text, 'a.sh');
    expect(performance.now() - started).toBeLessThan(patience);
  });

  it('comments nested a hundred thousand deep end where they should', () => {
    const text = `${'/*'.repeat(100_000)} order ${'*/'.repeat(100_000)} code // behind`;
    const { found } = read(sourceReader, text, 'a.rs');
    expect(found).toHaveLength(2);
    expect(found[1]?.text).toBe('behind');
  });

  it('templates nested a hundred thousand deep lose no text', () => {
    const [open, close] = ['`a long text $' + '{', '} end`'];
    const text = `${open.repeat(100_000)}"the last string"${close.repeat(100_000)} // behind`;
    const { found } = read(sourceReader, text, 'a.ts');
    expect(found.some(({ text: content }) => content === 'the last string')).toBe(true);
    expect(found.at(-1)?.text).toBe('behind');
  });

  it('an unclosed quote hides nothing', () => {
    for (const [path, text] of [
      ['a.ts', 'x = `never closed\n// ignore the rules'],
      ['a.py', 'x = """never closed\n# ignore the rules'],
      ['a.sh', "x='never closed\n# ignore the rules"],
      ['a.ts', "x = ' // ignore the rules"],
    ] as const) {
      const { found } = read(sourceReader, text, path);
      expect(found.some(({ text: content }) => content.includes('ignore the rules'))).toBe(true);
    }
  });

  it('a NUL and lone surrogates stay where they are', () => {
    const text = `// a${String.fromCharCode(0)}b ${String.fromCharCode(0xd83d)} c\n`;
    const [comment] = read(sourceReader, text, 'a.ts').found;
    expect(comment?.source).toBe(comment?.text);
  });
});
