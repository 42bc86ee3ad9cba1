import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { compile } from '../../server/src/engine/compile.js';
import { english } from '../../server/src/engine/language/english.js';
import { Lexicon } from '../../server/src/engine/language/lexicon.js';
import { allRules } from '../../server/src/engine/rules/all.js';
import { encodings } from '../../server/src/engine/views/encoded-triggers.js';
import type { Result } from './result.js';
import { peakMemory, quantile, wallTime } from './run-process.js';
import type { Tree } from './tree.js';

const runs = 3;

/** The literals that the sieve looks for, one a line. */
function writeLiterals(file: string): number {
  const { literals } = compile(allRules, new Lexicon(english), encodings).plan;
  writeFileSync(file, `${literals.join('\n')}\n`);
  return literals.length;
}

/** Scans a tree with the command line and searches it with ripgrep for the same literals, by turns and warm. */
export async function workspaceScan(tree: Tree, scratch: string): Promise<Result[]> {
  const literalFile = path.join(scratch, 'literals');
  const literals = writeLiterals(literalFile);
  const cli = [
    path.resolve('server/dist/cli.js'),
    'scan',
    tree.folder,
    '--format',
    'json',

    '--fail-on',
    'never',
  ];
  const grep = ['-i', '-F', '-f', literalFile, '--hidden', '--no-ignore', '--count', '--no-messages', tree.folder];
  const swabTimes: number[] = [];
  const grepTimes: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const swab = await wallTime(process.execPath, cli);
    const ripgrep = await wallTime('rg', grep);
    // The first run of each warms the disk cache.
    if (run === 0) continue;
    swabTimes.push(swab);
    grepTimes.push(ripgrep);
  }
  const [swab, ripgrep] = [quantile(swabTimes, 0.5), quantile(grepTimes, 0.5)];
  const detail = `swab ${swab.toFixed(0)} ms, rg ${ripgrep.toFixed(0)} ms, ${tree.files} files, ${literals} literals, median of ${runs}`;
  return [
    { name: 'workspace scan / ripgrep', value: swab / ripgrep, unit: 'x', target: 2, detail },
    { name: 'workspace scan, peak memory', value: await peakMemory(cli), unit: 'MB', target: 250, detail: '' },
  ];
}
