/** Loaded before the command line in tests: writes what the process used, all its threads together, when it ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const report = process.env.SWAB_TEST_USAGE;

if (isMainThread && report) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(report, JSON.stringify({ cpuMs: (user + system) / 1000, megabytes: peakKilobytes() / 1024 }));
  });
}

/** Linux counts what the parent used before it started this program into `maxRSS`; its own figure it keeps in /proc. */
function peakKilobytes() {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
