import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { type Severity, severities } from '../../server/src/engine/model/severity.js';
import { allRules } from '../../server/src/engine/rules/all.js';
import { type Case, figure, figuresByRule } from './figures.js';
import { leaveOneOut } from './leave-out/leave-one-out.js';
import { describe, type ListFilter, listKinds, select } from './list.js';
import { type Options, readOptions, usage } from './options.js';
import { comparePeers } from './peers/compare.js';
import { serve } from './pool.js';
import { leftOutTable, outcomeTable, ruleTable } from './print.js';
import { readCorpus } from './record.js';
import { printHealth, printReport } from './report.js';
import { mentioned, type Outcome, pretended, transformed } from './robustness.js';
import { scanCorpus } from './scan-corpus.js';

/** Paths on the command line are relative to the folder that npm was called in. */
function fromCaller(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function isOneOf<T extends string>(value: string | undefined, all: readonly T[]): value is T {
  return value !== undefined && (all as readonly string[]).includes(value);
}

function printList(cases: readonly Case[], values: Options): void {
  const { list, level } = values;
  if (!isOneOf(list, listKinds)) throw new Error(`--list takes ${listKinds.join(', ')}`);
  if (!isOneOf<Severity>(level, severities)) throw new Error(`--level takes ${severities.join(', ')}`);
  const filter: ListFilter = { ...values, what: list, level, rule: values['rule-id'] };
  const found = select(cases, filter);
  for (const item of found.slice(0, Number(values.limit))) console.log(describe(item, Number(values.length)));
  console.log(`${found.length} in all`);
}

/** The tables over the rules' own cases; no corpus is needed. */
function printRobustness({ transform, polarity, failed }: Options): void {
  const print = (title: string, outcomes: readonly Outcome[]) =>
    console.log(outcomeTable(title, outcomes, failed === true));
  if (transform) print('written in another way, kept', transformed());
  if (!polarity) return;
  print('only mentioned, lowered', mentioned());
  print('mention only pretended, kept', pretended());
}

async function printCorpus(folder: string, values: Options): Promise<void> {
  const records = readCorpus(fromCaller(folder));
  const start = performance.now();
  const jobs = Math.max(1, Number(values.jobs));
  const cases = await scanCorpus(records, { entry: new URL(import.meta.url), jobs });
  if (values.json)
    writeFileSync(fromCaller(values.json), `${JSON.stringify({ all: figure('all', cases), cases }, null, 1)}\n`);
  if (values.rule) console.log(ruleTable(figuresByRule(cases)));
  if (values.list) printList(cases, values);
  if (!values.rule && !values.list) printReport(cases);
  printHealth(cases, performance.now() - start);
}

function printLeftOut(folder: string): void {
  const onProgress = (done: number) => process.stderr.isTTY && process.stderr.write(`\r${done} `);
  console.log(leftOutTable(leaveOneOut(readCorpus(fromCaller(folder)), allRules, onProgress)));
}

async function main(): Promise<void> {
  const { values, positionals } = readOptions();
  const [folder] = positionals;
  if (values.transform || values.polarity) {
    printRobustness(values);
  } else if (values.help || !folder) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
  } else if (values.peer) {
    const peersFolder = values.peers ? fromCaller(values.peers) : null;
    process.exitCode = await comparePeers(values.peer, peersFolder, readCorpus(fromCaller(folder)));
  } else if (values['leave-out']) {
    printLeftOut(folder);
  } else {
    await printCorpus(folder, values);
  }
}

if (isMainThread) await main();
else serve();
