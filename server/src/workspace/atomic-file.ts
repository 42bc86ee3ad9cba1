import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';

/**
 * Writes a file in one step: readers see the old text or the new one, never a part. Goes through a symbolic link, and
 * keeps the permissions of the file that it replaces. Throws what the system says.
 */
export function writeAtomically(file: string, contents: string | Uint8Array): void {
  const target = existing(file);
  const temporary = `${target.path}.${randomBytes(6).toString('hex')}.tmp`;
  const descriptor = openSync(temporary, 'wx', target.mode);
  try {
    writeAll(descriptor, typeof contents === 'string' ? Buffer.from(contents) : contents);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(temporary, target.path);
  } catch (error) {
    remove(temporary);
    throw error;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It was placed already, or never made.
  }
}

function existing(file: string): { path: string; mode: number } {
  try {
    const path = realpathSync(file);
    return { path, mode: statSync(path).mode & 0o777 };
  } catch {
    return { path: file, mode: 0o644 };
  }
}
