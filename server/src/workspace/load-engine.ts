import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { createEngine } from '../engine/create-engine.js';
import type { Engine } from '../engine/engine.js';
import { expandTables } from '../engine/triggers/condensed-tables.js';
import { failureCode } from './read-failure.js';

/** Where the build puts the sieve's tables, seen from a bundle and from a chunk. */
const places = ['./sieve.bin', '../sieve.bin'];

/** Makes the engine from the tables that the build packed; where there are none, it builds them. */
export function loadEngine(tables: Uint8Array | null = loadTables()): Engine {
  return createEngine(tables ? { tables } : {});
}

/** The tables that the build packed, in memory that threads can share; null where there are none. */
export function loadTables(): Uint8Array | null {
  for (const place of places) {
    const packed = readIfThere(new URL(place, import.meta.url));
    if (packed) return expandTables(brotliDecompressSync(packed));
  }
  return null;
}

/** Sources that run without a build have no tables; any other failure is one of the installation, and told. */
function readIfThere(file: URL): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return null;
    throw error;
  }
}
