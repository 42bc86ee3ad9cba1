import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { createEngine } from '../engine/create-engine.js';
import type { Engine } from '../engine/engine.js';

/** Where the build puts the sieve's tables, seen from a bundle and from a chunk. */
const places = ['./sieve.bin', '../sieve.bin'];

/** Makes the engine from the tables that the build packed; where there are none, it builds them. */
export function loadEngine(tables: Uint8Array | null = loadTables()): Engine {
  return createEngine(tables ? { tables } : {});
}

/** The tables that the build packed, in memory that threads can share; null where there are none. */
export function loadTables(): Uint8Array | null {
  for (const place of places) {
    try {
      const bytes = brotliDecompressSync(readFileSync(new URL(place, import.meta.url)));
      const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
      shared.set(bytes);
      return shared;
    } catch {
      // Not there: sources run without a build.
    }
  }
  return null;
}
