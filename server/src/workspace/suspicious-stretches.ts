import type { Engine } from '../engine/engine.js';
import type { Classification } from '../engine/model/surface.js';
import type { LargeFile } from './file-reader.js';

/** Bytes that are sieved at once. */
const chunk = 64 * 1024;
/** Bytes looked at beyond both ends of a chunk, so that no passage is cut in two. */
const context = 2 * 1024;
/** Bytes read from the disk at once. */
const block = 16 * chunk;
/** Neighbouring chunks are read together up to this many bytes. */
const maxStretch = 2 * chunk;

/** Half-open range of bytes of a file. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sieves a large file and gives the stretches, in order and with their context, in which something can be found. */
export function* suspiciousStretches(file: LargeFile, engine: Engine, kind: Classification): Generator<Stretch> {
  let open: { start: number; end: number } | null = null;
  for (const start of suspiciousChunks(file, engine, kind)) {
    if (open && start <= open.end && start + chunk - open.start <= maxStretch) {
      open.end = start + chunk;
      continue;
    }
    if (open) yield withContext(open, file.size);
    open = { start, end: start + chunk };
  }
  if (open) yield withContext(open, file.size);
}

/** Where the chunks begin that pass the sieve. */
function* suspiciousChunks(file: LargeFile, engine: Engine, kind: Classification): Generator<number> {
  for (let at = 0; at < file.size; at += block) {
    const from = Math.max(0, at - context);
    const bytes = file.read(from, at - from + block + context);
    const hits: number[] = [];
    for (let start = at; start < Math.min(at + block, from + bytes.length); start += chunk) {
      const piece = bytes.subarray(Math.max(0, start - context - from), start + chunk + context - from);
      if (engine.mayMatch(piece, piece.length, kind)) hits.push(start);
    }
    // The bytes are gone once the caller reads, so a block is sieved to its end before anything is handed out.
    yield* hits;
    if (bytes.length === 0) return;
  }
}

function withContext({ start, end }: Stretch, size: number): Stretch {
  return { start: Math.max(0, start - context), end: Math.min(size, end + context) };
}
