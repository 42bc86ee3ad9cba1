import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { type Severity, severities } from '../../server/src/engine/model/severity.js';
import { type Case, figure, figuresBy, figuresByRule } from './figures.js';
import type { Task } from './judge.js';
import { layOut, safePath } from './layout.js';
import { describe, type ListFilter, select } from './list.js';
import { judgeAll, serve } from './pool.js';
import { figureTable, outcomeTable, ruleTable } from './print.js';
import { type CorpusRecord, readCorpus } from './record.js';
import { mentioned, type Outcome, pretended, transformed } from './robustness.js';

const usage = `npm run eval -- FOLDER [options]

Lays the records of a corpus (FOLDER/*.jsonl.gz) out as files, scans them, and prints the share flagged at medium and
at high, by label, kind, category and source.

  --rule                  hits by rule: true and false ones, and those that no other rule shares
  --list fp|fn|tp         the cases wrongly flagged, missed, or rightly flagged
    --level LEVEL           at this level or above (medium)
    --group artefact|composite|chat, --source S, --kind K, --category C, --rule-id SCnnnn, --id PREFIX   narrow it
    --limit N               at most N cases (20)
    --length N              characters of an excerpt (160)
  --transform             no corpus: the cases of the rules, written in other ways (case, encodings, look-alikes ...)
  --polarity              no corpus: the same cases quoted, forbidden, told as news; and where that is only pretended
    --failed                name the cases that did not pass
  --json FILE             everything, by record
  --jobs N                worker threads (as many as cores)`;

const options = {
  rule: { type: 'boolean' },
  list: { type: 'string' },
  level: { type: 'string', default: 'medium' },
  group: { type: 'string' },
  source: { type: 'string' },
  kind: { type: 'string' },
  category: { type: 'string' },
  'rule-id': { type: 'string' },
  id: { type: 'string' },
  limit: { type: 'string', default: '20' },
  length: { type: 'string', default: '160' },
  transform: { type: 'boolean' },
  polarity: { type: 'boolean' },
  failed: { type: 'boolean' },
  json: { type: 'string' },
  jobs: { type: 'string', default: String(availableParallelism()) },
  help: { type: 'boolean' },
} as const;

function readOptions() {
  return parseArgs({ options, allowPositionals: true });
}
type Options = ReturnType<typeof readOptions>['values'];

/** Paths on the command line are relative to the folder that npm was called in. */
function fromCaller(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** Lays the records out in a folder that is removed afterwards, and scans the files. */
async function scan(records: readonly CorpusRecord[], jobs: number): Promise<Case[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'swab-eval-'));
  try {
    const tasks = records.map((record, index): Task => {
      const relative = safePath(record.path);
      return {
        id: String(index),
        path: relative,
        file: layOut(path.join(folder, String(index)), relative, record.text),
      };
    });
    const onProgress = (done: number) => process.stderr.isTTY && process.stderr.write(`\r${done}/${tasks.length} `);
    const verdicts = await judgeAll(tasks, { entry: new URL(import.meta.url), jobs, onProgress });
    if (process.stderr.isTTY) process.stderr.write('\r');
    return verdicts
      .map((verdict) => ({ record: records[Number(verdict.id)] as CorpusRecord, verdict, index: Number(verdict.id) }))
      .sort((a, b) => a.index - b.index)
      .map(({ record, verdict }) => ({ record, verdict }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const groupNames = { artefact: 'artefacts', composite: 'composites', chat: 'chat and the like' };

/** The tables: the figures that count first, then what they are made of. */
function printFigures(cases: readonly Case[]): void {
  const of = (group: Case['record']['group']) => cases.filter(({ record }) => record.group === group);
  const groups = ['artefact', 'composite', 'chat'] as const;
  const labels = ['contaminated', 'benign'] as const;
  const summary = groups.flatMap((group) =>
    labels.map((label) =>
      figure(
        `${groupNames[group]}, ${label}`,
        of(group).filter((item) => item.record.label === label),
      ),
    ),
  );
  console.log(
    figureTable(
      'all',
      summary.filter((row) => row.records > 0),
    ),
  );
  for (const group of groups) {
    if (of(group).length === 0) continue;
    for (const key of ['kind', 'category', 'source'] as const) {
      // Composites name the pair that they are made of: too many sources for a table.
      if (group === 'composite' && key === 'source') continue;
      console.log(
        figureTable(
          `${groupNames[group]} by ${key}`,
          figuresBy(of(group), (r) => `${r.label}  ${r[key]}`),
        ),
      );
    }
  }
}

/** Faults of the engine itself, which no share shows. */
function printHealth(cases: readonly Case[], elapsedMs: number): void {
  const errors = cases.flatMap(({ verdict }) => verdict.errors);
  for (const error of [...new Set(errors)].slice(0, 10)) console.log(`rule error: ${error}`);
  const gaps = cases.filter(({ verdict }) => verdict.gaps.length > 0).length;
  const slow = cases.reduce((worst, item) => (item.verdict.elapsedMs > worst.verdict.elapsedMs ? item : worst));
  console.log(
    `${cases.length} records in ${(elapsedMs / 1000).toFixed(1)} s, ${errors.length} rule errors, ${gaps} with gaps, ` +
      `slowest ${slow.verdict.elapsedMs.toFixed(0)} ms (${slow.record.id})`,
  );
}

function isOneOf<T extends string>(value: string | undefined, all: readonly T[]): value is T {
  return value !== undefined && (all as readonly string[]).includes(value);
}

function printList(cases: readonly Case[], values: Options): void {
  const { list, level } = values;
  if (!isOneOf(list, ['fp', 'fn', 'tp'])) throw new Error('--list takes fp, fn or tp');
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

async function main(): Promise<void> {
  const { values, positionals } = readOptions();
  const [folder] = positionals;
  if (values.transform || values.polarity) {
    printRobustness(values);
    return;
  }
  if (values.help || !folder) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const records = readCorpus(fromCaller(folder));
  const start = performance.now();
  const cases = await scan(records, Math.max(1, Number(values.jobs)));
  if (values.json)
    writeFileSync(fromCaller(values.json), `${JSON.stringify({ all: figure('all', cases), cases }, null, 1)}\n`);
  if (values.rule) console.log(ruleTable(figuresByRule(cases)));
  if (values.list) printList(cases, values);
  if (!values.rule && !values.list) printFigures(cases);
  printHealth(cases, performance.now() - start);
}

if (isMainThread) await main();
else serve();
