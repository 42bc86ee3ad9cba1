/** Loaded before the command line in tests: writes what the process used, all its threads together, when it ends. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const report = process.env.SWAB_TEST_USAGE;

if (isMainThread && report) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const megabytes = process.resourceUsage().maxRSS / 1024;
    writeFileSync(report, JSON.stringify({ cpuMs: (user + system) / 1000, megabytes }));
  });
}
