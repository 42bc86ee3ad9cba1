import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { failureCode, readFailure } from './read-failure.js';
import { resolveLink } from './symlinks.js';

/** Files up to this many bytes are read whole; larger ones in pieces. */
export const wholeFileLimit = 4 * 1024 * 1024;

/** Bytes of the buffer at first, and again after a file that needed more: most files are far smaller. */
const usualBuffer = 256 * 1024;

/** A pipe put in place of a file must not block, nor a link in place of a file lead away. Windows knows neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** What came of reading a file. Bytes are a view of a buffer that the next read overwrites. */
export type FileRead =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'large'; readonly file: LargeFile }
  | { readonly kind: 'failed'; readonly reason: string };

/** A file read in pieces; offsets and lengths are bytes. The owner closes it. */
export interface LargeFile {
  readonly size: number;
  /** At most `wholeFileLimit` bytes; fewer at the end of the file. The next read overwrites them. */
  read(at: number, length: number): Uint8Array;
  close(): void;
}

/** Reads the files of one workspace, one after the other, synchronously into one buffer: the cheapest way by far. */
export class FileReader {
  readonly #root: string;
  #buffer = Buffer.allocUnsafeSlow(usualBuffer);

  /** `root` is absolute. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Reads a file; `file` is relative to the root. Fails with a reason, never throws for what the system refuses. */
  read(file: string): FileRead {
    try {
      return this.#readFrom(openSync(this.#root + path.sep + file, openFlags));
    } catch (error) {
      return failureCode(error) === 'ELOOP' ? this.#readLink(file) : { kind: 'failed', reason: readFailure(error) };
    }
  }

  /** A link is followed to a file of the workspace only; that is looked at now, whatever it was before. */
  #readLink(file: string): FileRead {
    const target = resolveLink(this.#root, this.#root + path.sep + file);
    if (target.kind === 'gap') return { kind: 'failed', reason: target.reason };
    if (target.kind === 'folder') return { kind: 'failed', reason: 'symbolic link to a folder' };
    try {
      return this.#readFrom(openSync(target.real, openFlags));
    } catch (error) {
      return { kind: 'failed', reason: readFailure(error) };
    }
  }

  #readFrom(descriptor: number): FileRead {
    let isOpen = true;
    if (this.#buffer.length > usualBuffer) this.#buffer = Buffer.allocUnsafeSlow(usualBuffer);
    try {
      const length = this.#fill(descriptor, wholeFileLimit, null);
      if (length < wholeFileLimit) return { kind: 'whole', bytes: this.#buffer.subarray(0, length) };
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return { kind: 'failed', reason: 'not a regular file' };
      isOpen = false;
      return { kind: 'large', file: this.#large(descriptor, stats.size) };
    } finally {
      if (isOpen) closeSync(descriptor);
    }
  }

  #large(descriptor: number, size: number): LargeFile {
    return {
      size,
      read: (at, length) => {
        const filled = this.#fill(descriptor, Math.min(length, wholeFileLimit), at);
        return this.#buffer.subarray(0, filled);
      },
      close: () => closeSync(descriptor),
    };
  }

  /** Reads until `limit` bytes stand in the buffer or the file ends; `at` null goes on where the last read ended. */
  #fill(descriptor: number, limit: number, at: number | null): number {
    let length = 0;
    while (length < limit) {
      if (length === this.#buffer.length) this.#grow();
      const position = at === null ? null : at + length;
      const room = Math.min(limit, this.#buffer.length) - length;
      const read = readSync(descriptor, this.#buffer, length, room, position);
      if (read === 0) break;
      length += read;
    }
    return length;
  }

  #grow(): void {
    const grown = Buffer.allocUnsafeSlow(this.#buffer.length * 4);
    this.#buffer.copy(grown);
    this.#buffer = grown;
  }
}
