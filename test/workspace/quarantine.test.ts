import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/engine/model/finding.js';
import { cutOut, restore } from '../../server/src/workspace/quarantine.js';
import { makeFinding, payload } from './fake-engine.js';
import { tempTree } from './temp-tree.js';

const now = new Date('2026-06-15T12:00:00Z');
const text = `# Title\n\nsay ${payload} here\n\nend\n`;

/** The finding of the payload in a text. */
function found(contents: string, file = 'a.md'): Finding {
  const at = contents.indexOf(payload);
  return makeFinding({ path: file, offset: [at, at + payload.length] });
}

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');

describe('quarantine', () => {
  it('cuts a passage out, keeps it, and puts it back', () => {
    const root = tempTree({ 'a.md': text });
    const record = cutOut(root, found(text), now);
    expect(read(root, 'a.md')).not.toContain(payload);
    expect(JSON.parse(read(root, record))).toMatchObject({ version: 1, path: 'a.md', rule: 'SC0101' });
    restore(root, record);
    expect(read(root, 'a.md')).toBe(text);
    expect(readdirSync(path.join(root, '.swab/quarantine'))).toEqual([]);
  });

  it('puts it back though the file was edited elsewhere', () => {
    const root = tempTree({ 'a.md': text });
    const record = cutOut(root, found(text), now);
    writeFileSync(path.join(root, 'a.md'), `new first line\n${read(root, 'a.md')}`);
    restore(root, record);
    expect(read(root, 'a.md')).toBe(`new first line\n${text}`);
  });

  it('keeps the byte order mark', () => {
    const root = tempTree({ 'a.md': `\uFEFF${text}` });
    restore(root, cutOut(root, found(text), now));
    expect(read(root, 'a.md')).toBe(`\uFEFF${text}`);
  });

  it('never writes over a record', () => {
    const root = tempTree({ 'a.md': text, 'b.md': text });
    const first = cutOut(root, found(text), now);
    const second = cutOut(root, found(text, 'b.md'), now);
    expect(second).not.toBe(first);
    expect(JSON.parse(read(root, first)).path).toBe('a.md');
    expect(JSON.parse(read(root, second)).path).toBe('b.md');
  });

  it('leaves files alone that are not in UTF-8', () => {
    const root = tempTree({ 'a.md': Buffer.from(`\uFEFF${text}`, 'utf16le') });
    expect(() => cutOut(root, found(text), now)).toThrow('a.md: not in UTF-8');
  });

  it('writes nothing outside of the workspace', () => {
    const outside = tempTree({ 'a.md': text });
    const root = tempTree({ 'b.md': text });
    symlinkSync(path.join(outside, 'a.md'), path.join(root, 'a.md'));
    symlinkSync(outside, path.join(root, '.swab'));
    expect(() => cutOut(root, found(text), now)).toThrow('out of the workspace');
    expect(() => cutOut(root, found(text, 'b.md'), now)).toThrow('symbolic link');
    expect(readdirSync(outside)).toEqual(['a.md']);
    expect(read(root, 'b.md')).toBe(text);
  });

  it.each([
    ['no JSON', () => 'x', 'is not the record'],
    ['a changed passage', (record: object) => JSON.stringify({ ...record, text: 'worse' }), 'was changed'],
    [
      'a file outside',
      (record: object) => JSON.stringify({ ...record, path: '../../etc/hosts' }),
      'out of the workspace',
    ],
  ])('puts nothing back from %s', (_, change, message) => {
    const root = tempTree({ 'a.md': text });
    const record = cutOut(root, found(text), now);
    writeFileSync(path.join(root, record), change(JSON.parse(read(root, record))));
    expect(() => restore(root, record)).toThrow(message);
  });

  it('puts nothing back where the neutral line is gone', () => {
    const root = tempTree({ 'a.md': text });
    const record = cutOut(root, found(text), now);
    writeFileSync(path.join(root, 'a.md'), 'rewritten');
    expect(() => restore(root, record)).toThrow('no longer holds the line');
    expect(read(root, record)).toContain(payload);
  });
});
