/** Loaded before a program under measurement: writes its largest resident memory, in kilobytes, when it ends. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const report = process.env.SWAB_BENCH_PEAK;
if (isMainThread && report) process.on('exit', () => writeFileSync(report, String(process.resourceUsage().maxRSS)));
