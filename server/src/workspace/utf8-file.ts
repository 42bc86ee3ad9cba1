import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeBytes } from '../engine/text/decode.js';
import { writeAtomically } from './atomic-file.js';
import { resolveLink } from './symlinks.js';

const byteOrderMark = '\uFEFF';

/** A file in UTF-8 that can be changed: its text without the byte order mark, and a way to write another. */
export interface Utf8File {
  readonly text: string;
  /** Writes a new text in one step; the byte order mark stays as it was. Throws what the system says. */
  write(text: string): void;
}

/** Opens a file of the workspace to change it, or says why it cannot be. Throws what the system says. */
export function openUtf8(root: string, relative: string): Utf8File | { readonly reason: string } {
  const target = resolveLink(root, path.join(root, relative));
  if (target.kind !== 'file') return { reason: target.kind === 'gap' ? target.reason : 'a folder' };
  const decoded = decodeBytes(readFileSync(target.real));
  if ('reason' in decoded) return decoded;
  const { text, encoding } = decoded;
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') return { reason: 'not in UTF-8' };
  const mark = encoding === 'utf-8-bom' ? byteOrderMark : '';
  return { text, write: (next) => writeAtomically(target.real, mark + next) };
}
