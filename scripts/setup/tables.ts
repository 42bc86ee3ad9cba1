import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { packSieve } from '../../server/src/engine/create-engine.js';

/** Writes the sieve's tables to the file that the first argument names. */
writeFileSync(process.argv[2] ?? 'server/dist/sieve.bin', packSieve());
