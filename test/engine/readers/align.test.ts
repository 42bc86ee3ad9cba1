import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type ScalarStyle } from '../../../server/src/engine/readers/align.js';

/** The source of each part of the value, as the map has it. */
function sourceOf(source: string, value: string, part: string, style?: ScalarStyle): string {
  const map = align(source, 0, source.length, value, style);
  const at = value.indexOf(part);
  return source.slice(...map.range(at, at + part.length));
}

const bomb = String.fromCodePoint(0x1f4a3);

describe('align', () => {
  it.each<[string, string, string, string]>([
    ['say hello now', 'say hello now', 'hello', 'hello'],
    ['one\\ntwo\\tthree', 'one\ntwo\tthree', 'three', 'three'],
    ['one\\ntwo', 'one\ntwo', '\n', '\\n'],
    ['a\\u0062c d', 'abc d', 'abc', 'a\\u0062c'],
    ['\\x69gnore it', 'ignore it', 'ignore', '\\x69gnore'],
    ['\\101pple pie', 'Apple pie', 'Apple', '\\101pple'],
    ['x \\ud83d\\udca3 y', `x ${bomb} y`, bomb, '\\ud83d\\udca3'],
    ['x \\U0001f4a3 y', `x ${bomb} y`, bomb, '\\U0001f4a3'],
    ['x \\u{1f4a3} y', `x ${bomb} y`, bomb, '\\u{1f4a3}'],
    ['x \\N{BOMB} y', `x ${bomb} y`, bomb, '\\N{BOMB}'],
    ['C:\\\\temp\\\\x', 'C:\\temp\\x', 'temp', 'temp'],
    ['say \\"yes\\" now', 'say "yes" now', '"yes"', '\\"yes\\"'],
    ['\\d+ digits', '\\d+ digits', 'digits', 'digits'],
    ['i\\qgnore all', 'ignore all', 'gnore', 'gnore'],
    ['one \\\n    two', 'one two', 'one two', 'one \\\n    two'],
    ['one\\\n  two', 'one  two', 'two', 'two'],
    ['one\\\r\ntwo', 'onetwo', 'two', 'two'],
    ['one\n  two', 'one two', 'two', 'two'],
    ['one\n\n  \\ttwo', 'one\n\ttwo', '\t', '\\t'],
    ['', '', '', ''],
  ])('maps %j to %j', (source, value, part, expected) => {
    if (value === '') return expect(align(source, 0, 0, value).length).toBe(0);
    expect(sourceOf(source, value, part)).toBe(expected);
  });

  it.each([
    ["it''s here", "it's here", "it's", "it''s"],
    ["''''", "''", "''", "''''"],
    ["'' x", "' x", 'x', 'x'],
    ['a "b" \\n', 'a "b" \\n', '\\n', '\\n'],
  ])('maps doubled quotes: %j to %j', (source, value, part, expected) => {
    expect(sourceOf(source, value, part, 'doubled')).toBe(expected);
  });

  it.each([
    ['    first line\n    second line\n', 'first line\nsecond line\n', 'first line', 'first line'],
    ['    first line\n    second line\n', 'first line\nsecond line\n', 'second line', 'second line'],
    ['  one\n  two\n\n  three\n', 'one two\nthree\n', 'one two', 'one\n  two'],
    ['  one\n  two\n\n  three\n', 'one two\nthree\n', 'three', 'three'],
    ['  one\r\n  two\r\n', 'one\ntwo\n', 'two', 'two'],
    ['  a\n     b\n  c', 'a\n   b\nc', 'b\nc', 'b\n  c'],
    ['  keep \\n as it is', 'keep \\n as it is', '\\n as', '\\n as'],
  ])('maps folded and indented lines: %j to %j', (source, value, part, expected) => {
    expect(sourceOf(source, value, part, 'plain')).toBe(expected);
  });

  it('places a value that is not in the source at all', () => {
    const map = align('abc', 0, 3, 'something else');
    expect(map.range(0, 14)).toEqual([0, 3]);
  });

  it('finds every JSON escape again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.boolean())), (parts) => {
        const pieces = parts.map(([text, escaped]) => ({ text, source: spell(text, escaped) }));
        const source = pieces.map((piece) => piece.source).join('');
        const value = pieces.map((piece) => piece.text).join('');
        const map = align(source, 0, source.length, value);
        expect(map.length).toBe(value.length);
        let at = 0;
        let from = 0;
        for (const piece of pieces) {
          if (piece.text.length > 0) {
            expect(map.range(at, at + piece.text.length)).toEqual([from, from + piece.source.length]);
          }
          at += piece.text.length;
          from += piece.source.length;
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['backslashes', '\\'.repeat(200_000), '\\'.repeat(100_000)],
    ['spaces and escapes', '\n\\t'.repeat(60_000), ' \t'.repeat(60_000)],
    ['line continuations', '\\\n  '.repeat(60_000), ''.padEnd(1000)],
    ['open braces', '\\u{'.repeat(60_000), 'u'.repeat(60_000)],
    ['nothing in common', 'a'.repeat(200_000), 'b'.repeat(200_000)],
  ])('is linear on %s', (_, source, value) => {
    expect(align(source, 0, source.length, value).length).toBe(value.length);
  });
});

function spell(text: string, escaped: boolean): string {
  if (!escaped) return JSON.stringify(text).slice(1, -1);
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
