import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Prints to the runner's log file: the console of the extension host is mixed with the workbench's own lines. */
function say(...parts: unknown[]): void {
  const log = process.env.SWAB_TEST_LOG;
  if (log) appendFileSync(log, `${format(...parts)}\n`);
  else console.log(...parts);
}

/**
 * Entry point that the extension host calls. Runs every suite beside this file and writes the counts for the runner.
 * Rejects when a test failed or none ran.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec' });
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'));
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  Object.assign(Mocha.reporters.Base, { consoleLog: say });
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const { passes: passed = 0, failures: failed = 0, pending: skipped = 0 } = stats ?? {};
  if (process.env.SWAB_TEST_RESULT) {
    writeFileSync(process.env.SWAB_TEST_RESULT, JSON.stringify({ passed, failed, skipped }));
  }
  if (failed > 0 || passed === 0) throw new Error(`${failed} failed, ${passed} passed`);
}
