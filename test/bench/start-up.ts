import path from 'node:path';
import process from 'node:process';
import type { Result } from './result.js';
import { quantile, wallTime } from './run-process.js';

const runs = 21;

/** Starts the command line and a bare Node by turns. */
export async function startUp(): Promise<Result[]> {
  const cli = path.resolve('server/dist/cli.js');
  const swabTimes: number[] = [];
  const bareTimes: number[] = [];
  for (let run = 0; run < runs; run++) {
    swabTimes.push(await wallTime(process.execPath, [cli, '--version']));
    bareTimes.push(await wallTime(process.execPath, ['-e', '0']));
  }
  const [swab, bare] = [quantile(swabTimes, 0.5), quantile(bareTimes, 0.5)];
  const detail = `swab --version ${swab.toFixed(0)} ms, node -e 0 ${bare.toFixed(0)} ms, median of ${runs}`;
  return [{ name: 'start of the command line / bare node', value: swab / bare, unit: 'x', target: 2.5, detail }];
}
