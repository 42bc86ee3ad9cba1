import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { outputs, stale } from './outputs.js';

const old = stale();
if (process.argv.includes('--check')) {
  if (old.length > 0) {
    console.error(`not current, run \`npm run generate\`: ${old.join(', ')}`);
    process.exitCode = 1;
  }
} else {
  const files = outputs();
  for (const file of old) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, files.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
}
