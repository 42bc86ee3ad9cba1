import { describe, expect, it } from 'vitest';
import { jsonlReader } from '../../../server/src/engine/readers/jsonl.js';
import { outline, read } from './support/read.js';

describe('jsonl', () => {
  it('makes each line a section and a record', () => {
    const text = '{"type":"entity","observations":["one","two"]}\n\n{"message":{"content":"three"}}\r\n';
    expect(
      jsonlReader
        .sections(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text);
    expect(outline(jsonlReader, text, '.beads/issues.jsonl')).toEqual([
      ['record', '/0/type', 'entity'],
      ['record', '/0/observations/0', 'one'],
      ['record', '/0/observations/1', 'two'],
      ['record', '/2/message/content', 'three'],
    ]);
  });

  it('reads on after a broken line', () => {
    const text = '{"a":"open\n{"b":"two"}\nplain words are here\n';
    expect(outline(jsonlReader, text, 'a.jsonl').map(([, , content]) => content)).toEqual([
      'open',
      'two',
      'plain words are here',
    ]);
  });

  it('maps into the line', () => {
    const text = '{"a":1}\n{"b":"say \\"x\\""}\n';
    expect(read(jsonlReader, text, 'a.jsonl').found[0]?.source).toBe('say \\"x\\"');
  });

  it('reads a line of a megabyte and a hundred thousand lines', () => {
    expect(jsonlReader.sections('{}\n'.repeat(100_000))).toHaveLength(100_000);
    expect(outline(jsonlReader, `{"a":"${'x '.repeat(500_000)}"}`, 'a.jsonl')).toHaveLength(1);
  });
});
