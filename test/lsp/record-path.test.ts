import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeRecordPath } from '../../server/src/lsp/record-path.js';

const wanted = '.swab/quarantine/0123456789abcdef.json';
let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'swab-record-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the path of a quarantine record', () => {
  it('is the wanted one in a workspace without quarantine', () => {
    expect(freeRecordPath(root, wanted)).toBe(wanted);
  });

  it('gets a number where the same passage was cut out before', () => {
    mkdirSync(path.join(root, '.swab/quarantine'), { recursive: true });
    writeFileSync(path.join(root, wanted), '{}');
    expect(freeRecordPath(root, wanted)).toBe('.swab/quarantine/0123456789abcdef-2.json');
  });

  it('is none behind a link that could lead out of the workspace', () => {
    symlinkSync(tmpdir(), path.join(root, '.swab'));
    expect(freeRecordPath(root, wanted)).toBeNull();
  });
});
