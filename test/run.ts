import process from 'node:process';
import { counts, type Outcome, total } from './run/outcome.js';
import { runVitest } from './run/vitest.js';
import { runExtensionHostSuites } from './vscode/run-suite.js';
import { runUserInterfaceSuite } from './vscode/run-ui.js';

/** The suites by the name that `npm test -- NAME` takes, in the order in which all of them run. */
const suites: Record<string, () => Promise<Outcome[]>> = {
  unit: async () => [await runVitest('unit', process.argv.slice(3))],
  vscode: runExtensionHostSuites,
  ui: runUserInterfaceSuite,
};

const name = process.argv[2];
const chosen = name === undefined ? Object.values(suites) : [suites[name]];
const outcomes: Outcome[] = [];
for (const suite of chosen) {
  if (!suite) {
    console.error(`no suite ${name}; there are ${Object.keys(suites).join(', ')}`);
    process.exit(2);
  }
  outcomes.push(...(await suite()));
}
console.log();
for (const outcome of outcomes) {
  console.log(`${outcome.suite}: ${counts(outcome)}${outcome.reason ? ` (${outcome.reason})` : ''}`);
}
const all = total(outcomes);
console.log(counts(all));
process.exit(all.failed > 0 || all.passed === 0 ? 1 : 0);
