import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { broken, type Outcome } from './outcome.js';

/** The part of vitest's JSON report that counts. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Tests that are there, and files that failed before one of their tests ran, as one failure each. */
function outcomeOf(suite: string, json: string): Outcome {
  const report = reportSchema.parse(JSON.parse(json));
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    suite,
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs vitest in a process of its own; its output goes to this terminal. */
export async function runVitest(
  suite: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'swab-vitest-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const [code] = await once(child, 'exit');
    const outcome = outcomeOf(suite, readFileSync(report, 'utf8'));
    // An unhandled error fails a run in which every test passed.
    return code !== 0 && outcome.failed === 0
      ? { ...outcome, failed: 1, reason: `vitest ended with ${code}` }
      : outcome;
  } catch (error) {
    return broken(suite, String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
