import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { reasonFor } from './contents.js';
import { packagedFiles, packageExtension } from './vsix.js';

/** 1.5 MB, as a download that nobody thinks about. */
const limitBytes = 1_500_000;

const vsix = await packageExtension();
const files = await packagedFiles();
for (const file of files.sort()) {
  console.log(`${String(statSync(file).size).padStart(9)}  ${file}  ${reasonFor(file) ?? 'NO REASON'}`);
}
const bytes = statSync(vsix).size;
console.log(`${path.relative('.', vsix)}: ${bytes} bytes, ${files.length} files`);
const strays = files.filter((file) => !reasonFor(file));
if (strays.length > 0) console.error(`without a reason: ${strays.join(', ')}`);
if (bytes > limitBytes) console.error(`larger than ${limitBytes} bytes`);
if (strays.length > 0 || bytes > limitBytes) process.exitCode = 1;
