import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { packSieve } from '../../server/src/engine/create-engine.js';
import { condenseTables } from '../../server/src/engine/triggers/condensed-tables.js';

/** Higher qualities take ten seconds for a tenth less. */
const quality = 9;
const windowBits = 24;

/** Writes the sieve's tables, compressed, to the file that the first argument names. */
const tables = brotliCompressSync(condenseTables(packSieve()), {
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: windowBits },
});
writeFileSync(process.argv[2] ?? 'server/dist/sieve.bin', tables);
