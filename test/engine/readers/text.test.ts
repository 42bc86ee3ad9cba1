import { describe, expect, it } from 'vitest';
import { textReader } from '../../../server/src/engine/readers/text.js';
import { outline, read } from './support/read.js';

const paragraph = 'Some words that stand in a line.\nAnd a second line of them.\n';

describe('text', () => {
  it('reads paragraphs', () => {
    expect(outline(textReader, '\n  one\ntwo\n \t\nthree\n\n', 'a.txt')).toEqual([
      ['text', null, 'one\ntwo'],
      ['text', null, 'three'],
    ]);
  });

  it('maps each back to its place', () => {
    const text = `${paragraph}\n${paragraph}`;
    for (const { text: own, source } of read(textReader, text, 'a.txt').found) expect(source).toBe(own);
  });

  it('cuts at blank lines into sections of a few kilobytes', () => {
    const text = `${paragraph}\n`.repeat(1000);
    const sections = textReader.sections(text);
    expect(sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(sections.length).toBeGreaterThan(10);
    for (const { start, end } of sections.slice(0, -1)) {
      expect(text.slice(start, end)).toMatch(/\n\n$/);
      expect(end - start).toBeLessThan(5000);
    }
  });

  it('keeps the sections after an edit as they were', () => {
    const text = `${paragraph}\n`.repeat(1000);
    const before = new Set(textReader.sections(text).map(({ start, end }) => text.slice(start, end)));
    const edited = `${text.slice(0, 30)}!${text.slice(30)}`;
    const fresh = textReader.sections(edited).filter(({ start, end }) => !before.has(edited.slice(start, end)));
    expect(fresh.length).toBeLessThanOrEqual(2);
  });

  it('cuts tables and logs at line ends', () => {
    const text = 'a,b,c\n'.repeat(50_000);
    const sections = textReader.sections(text);
    expect(sections.length).toBeGreaterThan(5);
    for (const { end } of sections) expect(text[end - 1]).toBe('\n');
  });

  it('keeps a long line whole', () => {
    expect(textReader.sections('x '.repeat(500_000))).toHaveLength(1);
  });

  it('leaves out what is not wanted', () => {
    const { found } = read(textReader, 'one\n\ntwo\n\nthree', 'a.txt', (start, end) => start <= 5 && 5 < end);
    expect(found.map((one) => one.text)).toEqual(['two']);
  });
});
