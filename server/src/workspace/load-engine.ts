import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { createEngine } from '../engine/create-engine.js';
import type { Engine } from '../engine/engine.js';

/** Where the build puts the sieve's tables, seen from a bundle and from a chunk. */
const places = ['./sieve.bin', '../sieve.bin'];

/** Makes the engine from the tables that the build packed; where there are none, it builds them. */
export function loadEngine(): Engine {
  const tables = readTables();
  return createEngine(tables ? { tables } : {});
}

function readTables(): Uint8Array | null {
  for (const place of places) {
    try {
      const bytes = brotliDecompressSync(readFileSync(new URL(place, import.meta.url)));
      // A pooled buffer may begin anywhere; the tables want whole words.
      return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
    } catch {
      // Not there: sources run without a build.
    }
  }
  return null;
}
