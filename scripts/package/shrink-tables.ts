import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** It takes twenty seconds and more, which a package has and a build has not; the build's quality is 9. */
const quality = 10;
const windowBits = 24;

/** Compresses the sieve's tables anew, harder than a build does; gives how many bytes that saves. */
export function shrinkTables(file: string): number {
  const packed = readFileSync(file);
  const shrunk = brotliCompressSync(brotliDecompressSync(packed), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: windowBits },
  });
  if (shrunk.length >= packed.length) return 0;
  writeFileSync(file, shrunk);
  return packed.length - shrunk.length;
}
