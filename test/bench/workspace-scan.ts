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

/** One run of each takes minutes: ripgrep has no fast way with thousands of literals. */
const runs = 1;
/** Literals for which ripgrep has one; the figure shows what reading the files costs. */
const few = 100;

/** The literals that the sieve looks for, one a line, and a few taken evenly from them. */
function writeLiterals(file: string, fewFile: string): number {
  const { literals } = compile(allRules, new Lexicon(english), encodings).plan;
  const step = Math.ceil(literals.length / few);
  writeFileSync(file, `${literals.join('\n')}\n`);
  writeFileSync(fewFile, `${literals.filter((_, i) => i % step === 0).join('\n')}\n`);
  return literals.length;
}

/** Scans a tree with the command line and searches it with ripgrep for the same literals, by turns and warm. */
export async function workspaceScan(tree: Tree, scratch: string): Promise<Result[]> {
  const literalFile = path.join(scratch, 'literals');
  const fewFile = path.join(scratch, 'few-literals');
  const literals = writeLiterals(literalFile, fewFile);
  const cli = [path.resolve('server/dist/cli.js'), 'scan', tree.folder, '--format', 'json', '--fail-on', 'never'];
  const options = ['--hidden', '--no-ignore', '--count', '--no-messages', tree.folder];
  const grep = ['-i', '-F', '-f', literalFile, ...options];
  const grepFew = ['-i', '-F', '-f', fewFile, ...options];
  const swabTimes: number[] = [];
  const grepTimes: number[] = [];
  // Warms the disk cache.
  await wallTime('rg', grepFew);
  const fewTime = await wallTime('rg', grepFew);
  for (let run = 0; run < runs; run++) {
    swabTimes.push(await wallTime(process.execPath, cli));
    grepTimes.push(await wallTime('rg', grep));
  }
  const [swab, ripgrep] = [quantile(swabTimes, 0.5), quantile(grepTimes, 0.5)];
  const detail = `swab ${swab.toFixed(0)} ms, rg ${ripgrep.toFixed(0)} ms, ${tree.files} files, ${literals} literals; rg with ${few} of them ${fewTime.toFixed(0)} ms`;
  return [
    { name: 'workspace scan / ripgrep', value: swab / ripgrep, unit: 'x', target: 2, detail },
    { name: 'workspace scan, peak memory', value: await peakMemory(cli), unit: 'MB', target: 250, detail: '' },
  ];
}
