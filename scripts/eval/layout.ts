import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const maxSegments = 20;
const maxSegmentLength = 100;

/**
 * A relative path that stays inside its folder on every platform: no root, no drive, no `..`, no character that a file
 * system refuses. Never empty.
 */
export function safePath(hint: string): string {
  const segments = hint
    .split(/[\\/]+/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .slice(-maxSegments)
    .map((segment) => segment.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').slice(-maxSegmentLength));
  return segments.join('/') || 'text.txt';
}

/**
 * Writes a text below a folder of its own and returns the file's absolute path.
 * Throws when the path would leave the folder, which `safePath` rules out.
 */
export function layOut(folder: string, relative: string, text: string): string {
  const file = path.resolve(folder, relative);
  if (!file.startsWith(path.resolve(folder) + path.sep)) throw new Error(`${relative} leaves its folder`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
