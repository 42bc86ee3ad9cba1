import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileScanner } from '../../server/src/workspace/scan-file.js';
import { fakeEngine, payload } from './fake-engine.js';
import { tempTree } from './temp-tree.js';

const megabyte = 1024 * 1024;

function scan(
  contents: string | Uint8Array,
  { engine = fakeEngine(), maxFileSize = 64 * megabyte, name = 'a.md' } = {},
) {
  const root = tempTree({ [name]: contents });
  return new FileScanner({ engine, root, maxFileSize }).scan(name);
}

describe('FileScanner', () => {
  it('finds what the engine finds', () => {
    const file = scan(`one\n${payload}\n`);
    expect(file.findings.map(({ range }) => range.start)).toEqual([{ line: 1, character: 0 }]);
    expect(file).toMatchObject({ path: 'a.md', scanned: true, bytes: 12, gaps: [] });
  });

  it('counts a file that does not pass the sieve as scanned', () => {
    expect(scan('nothing')).toEqual({ path: 'a.md', findings: [], gaps: [], scanned: true, bytes: 7 });
  });

  it('reads UTF-16', () => {
    expect(scan(Buffer.from(`\uFEFF${payload}`, 'utf16le')).findings).toHaveLength(1);
  });

  it('tells what it cannot decode', () => {
    expect(scan(Buffer.from([...Buffer.from(payload), 0xff, 0xfe, 0xc0]))).toMatchObject({
      scanned: false,
      gaps: ['not valid UTF-8'],
    });
  });

  it('tells what is too large', () => {
    expect(scan('x'.repeat(3000), { maxFileSize: 2048 })).toMatchObject({
      scanned: false,
      gaps: ['larger than 2048 bytes'],
    });
    expect(scan('x'.repeat(6 * megabyte), { maxFileSize: 5 * megabyte }).gaps).toEqual(['larger than 5 MB']);
  });

  it('tells of an error of the engine, and goes on', () => {
    const engine = fakeEngine({
      scan: () => {
        throw new RangeError('Maximum call stack size exceeded');
      },
    });
    expect(scan(payload, { engine })).toMatchObject({
      scanned: false,
      gaps: ['internal error: Maximum call stack size exceeded'],
    });
  });

  it('reports rules that throw', () => {
    const failures: unknown[] = [];
    const engine = fakeEngine({
      scan: (request) => {
        request.onRuleError?.('SC0101', new Error('oops'));
        return { file: engine.classify('a.md'), findings: [], gaps: [], cancelled: false };
      },
    });
    const root = tempTree({ 'a.md': payload });
    new FileScanner({ engine, root, onRuleFailure: (failure) => failures.push(failure) }).scan('a.md');
    expect(failures).toEqual([{ rule: 'SC0101', path: 'a.md', message: 'oops' }]);
  });

  it('tells of a file that is gone', () => {
    const scanner = new FileScanner({ engine: fakeEngine(), root: tempTree() });
    expect(scanner.scan('a.md').gaps).toEqual(['gone when it was to be read']);
  });

  it('does not follow a link out of the workspace, though it was put there after the walk', () => {
    const outside = tempTree({ 'secret.md': payload });
    const root = tempTree();
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'a.md'));
    const file = new FileScanner({ engine: fakeEngine(), root }).scan('a.md');
    expect(file).toMatchObject({ scanned: false, gaps: ['symbolic link that leads out of the workspace'] });
  });

  it('does not wait for a pipe', () => {
    const root = tempTree();
    execFileSync('mkfifo', [path.join(root, 'a.md')]);
    expect(new FileScanner({ engine: fakeEngine(), root }).scan('a.md')).toMatchObject({ findings: [], bytes: 0 });
  });

  it('does not mix up the bytes of two files', () => {
    const root = tempTree({ 'a.md': `${'x'.repeat(5000)}${payload}`, 'b.md': 'short' });
    const scanner = new FileScanner({ engine: fakeEngine(), root });
    scanner.scan('a.md');
    expect(scanner.scan('b.md')).toMatchObject({ findings: [], bytes: 5 });
  });
});

describe('FileScanner on large files', () => {
  const line = 'The quick brown fox jumps over the lazy dog.\n';

  /** Text of a little more than `size` units with payloads at some places of it, and where they ended up. */
  function largeText(size: number, places: readonly number[], filler = line) {
    const count = Math.ceil(size / filler.length);
    const lines = Array.from({ length: count }, () => filler);
    for (const place of places) lines[Math.floor(place * (count - 1))] = `say ${payload}\n`;
    const text = lines.join('');
    const offsets = [...text.matchAll(new RegExp(payload, 'g'))].map((match) => match.index);
    return { text, offsets };
  }

  it.each([
    ['ASCII', line],
    ['wide characters', 'Gr\u00FC\u00DFe \u4F60\u597D \u{1F600} an alle\n'],
    ['carriage returns', 'one two three four five six\r\n'],
  ])('gives exact places: %s', (_, filler) => {
    const { text, offsets } = largeText(5 * megabyte, [0, 0.3, 0.5, 1], filler);
    const file = scan(text);
    expect(file.findings.map(({ offset }) => offset[0])).toEqual(offsets);
    const last = file.findings.at(-1);
    expect(text.split('\n')[last?.range.start.line ?? 0]).toContain(payload);
    expect(last?.range.start.character).toBe(4);
    expect(file.gaps).toEqual(['larger than 4 MB: read as plain text, in pieces round suspicious words']);
  });

  it('does not count a byte order mark', () => {
    const { text, offsets } = largeText(5 * megabyte, [0.5]);
    expect(scan(`\uFEFF${text}`).findings[0]?.offset[0]).toBe(offsets[0]);
  });

  it('finds a payload in one endless line', () => {
    const text = `${'\u00E9'.repeat(3 * megabyte)}${payload}${'x'.repeat(3 * megabyte)}`;
    expect(scan(text).findings.map(({ offset }) => offset[0])).toEqual([3 * megabyte]);
  });

  it('finds a payload that lies across two chunks once', () => {
    for (const shift of [-6, -3, 0]) {
      const at = 2 * megabyte + shift;
      const text = `${'x'.repeat(at)}${payload}${'y'.repeat(4 * megabyte)}`;
      expect(scan(text).findings.map(({ offset }) => offset[0])).toEqual([at]);
    }
  });

  it('counts a large file without suspicious words as scanned', () => {
    const { text } = largeText(5 * megabyte, []);
    expect(scan(text)).toMatchObject({ scanned: true, gaps: [], findings: [], bytes: text.length });
  });

  it('reads a piece of JSON as text, and keeps the name of the file', () => {
    const text = JSON.stringify(
      Array.from({ length: 200_000 }, (_, at) => (at === 9 ? payload : `value number ${at}`)),
      null,
      1,
    );
    const [finding] = scan(text, { name: 'a.json' }).findings;
    expect(finding?.path).toBe('a.json');
    expect(finding?.offset[0]).toBe(text.indexOf(payload));
  });

  it('stops at a budget and says so', () => {
    const engine = fakeEngine({
      scan: ({ path: file }) => ({ file: engine.classify(file), findings: [], gaps: [], cancelled: false }),
    });
    const file = scan(`${payload} `.repeat(2_300_000), { engine });
    expect(file.gaps).toContain('too many suspicious words: only a part of the file was read');
  });

  it('lists a limited number of findings and says so', () => {
    const file = scan(`${payload} `.repeat(2_500));
    expect(file.findings).toHaveLength(2_000);
    expect(file.gaps).toEqual(['more than 2000 findings: the others are not listed']);
  });

  it('does not take binary data for text', () => {
    expect(scan(new Uint8Array(5 * megabyte))).toMatchObject({ scanned: false, gaps: ['binary data'] });
  });

  it('tells of UTF-16', () => {
    const bytes = Buffer.from(`\uFEFF${'text '.repeat(600_000)}`, 'utf16le');
    expect(scan(bytes)).toMatchObject({ scanned: false, gaps: ['UTF-16 text is read up to 4 MB only'] });
  });

  it('survives a file that grows and shrinks', () => {
    const root = tempTree({ 'a.md': 'x'.repeat(5 * megabyte) });
    const engine = fakeEngine({
      mayMatch: () => {
        writeFileSync(path.join(root, 'a.md'), 'short');
        return true;
      },
    });
    expect(new FileScanner({ engine, root }).scan('a.md').findings).toEqual([]);
  });
});
