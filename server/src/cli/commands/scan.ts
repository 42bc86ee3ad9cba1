import process from 'node:process';
import { fixesFor } from '../../engine/fixes/fixes-for.js';
import type { Finding } from '../../engine/model/finding.js';
import type { Rule } from '../../engine/model/rule.js';
import { atLeast, type Severity } from '../../engine/model/severity.js';
import { readProduct } from '../../workspace/product.js';
import type { RuleFailure } from '../../workspace/scan-file.js';
import { scanWorkspace } from '../../workspace/scan-workspace.js';
import type { WorkspaceResult } from '../../workspace/workspace-result.js';
import { exitCodes, UsageError } from '../errors.js';
import { onInterrupt } from '../interrupt.js';
import { lazyEngine } from '../lazy-engine.js';
import { writeOutput } from '../output.js';
import { loadPolicy } from '../policy.js';
import { ProgressBar } from '../progress-bar.js';
import type { Report } from '../reporters/report.js';
import { reporterFor } from '../reporters/reporters.js';
import { textReader } from '../source-text.js';
import { scanStdin } from '../stdin.js';
import { resolveTargets, type Targets } from '../targets.js';
import { terminalOf } from '../terminal.js';

/** The flags of `swab scan`, as commander gives them. */
export interface ScanFlags {
  readonly format: 'pretty' | 'json' | 'sarif' | 'github';
  readonly output?: string;
  readonly failOn: Severity | 'never';
  readonly jobs?: number;
  readonly gitignore: boolean;
  readonly untrusted?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
}

/** A scan done: paths of the result are relative to the root. */
interface Scanned {
  readonly result: WorkspaceResult;
  readonly targets: Targets;
  readonly rules: readonly Rule[];
  /** The text of a file, by its path relative to the root. */
  readonly textOf: (path: string) => string | null;
}

/** Scans and prints; gives the exit code. */
export async function scanCommand(paths: readonly string[], flags: ScanFlags): Promise<number> {
  checkFlags(paths, flags);
  const scanned = flags.stdin ? await fromStdin(flags) : await fromDisk(paths, flags);
  if (scanned.result.cancelled) {
    process.stderr.write('swab: stopped before the end, so nothing is reported\n');
    return exitCodes.interrupted;
  }
  const report = await reporterFor(flags.format);
  await writeOutput(report(toReport(scanned, flags)), flags.output);
  return exitCode(scanned.result.findings, flags.failOn);
}

function checkFlags(paths: readonly string[], flags: ScanFlags): void {
  if (flags.stdin && paths.length > 0) throw new UsageError('--stdin takes no paths');
  if (flags.stdinFilename !== undefined && !flags.stdin) throw new UsageError('--stdin-filename needs --stdin');
}

async function fromDisk(paths: readonly string[], flags: ScanFlags): Promise<Scanned> {
  const targets = resolveTargets(paths, process.cwd());
  const policy = await loadPolicy(targets.root, flags.untrusted === true);
  const engine = lazyEngine();
  const bar = flags.quiet ? null : ProgressBar.onTerminal();
  const interrupt = onInterrupt();
  try {
    const result = await scanWorkspace({
      root: targets.root,
      paths: targets.from,
      engine,
      options: { policy, gitignore: flags.gitignore, jobs: flags.jobs },
      token: interrupt.token,
      onProgress: (progress) => bar?.update(progress),
      onRuleFailure: warn,
    });
    return { result, targets, rules: policy.equip(engine).rules, textOf: textReader(targets.root) };
  } finally {
    bar?.stop();
    interrupt.dispose();
  }
}

async function fromStdin(flags: ScanFlags): Promise<Scanned> {
  const targets = resolveTargets([], process.cwd());
  const policy = await loadPolicy(targets.root, flags.untrusted === true);
  const engine = policy.equip(lazyEngine());
  const { result, text } = await scanStdin(engine, targets, policy, flags.stdinFilename);
  return { result, targets, rules: engine.rules, textOf: () => text };
}

function toReport({ result, targets, rules, textOf }: Scanned, flags: ScanFlags): Report {
  // Annotations and SARIF are read against the repository, the others by who typed the path.
  const isForRepository = flags.format === 'sarif' || flags.format === 'github';
  const shown = isForRepository ? (path: string) => path : targets.shown;
  const originals = new Map(result.findings.map(({ path }) => [shown(path), path]));
  const { coverage } = result;
  return {
    product: readProduct(),
    findings: result.findings.map((finding) => ({ ...finding, path: shown(finding.path) })),
    coverage: { ...coverage, notScanned: coverage.notScanned.map((gap) => ({ ...gap, path: shown(gap.path) })) },
    summary: result.summary,
    rules,
    textOf: (path) => textOf(originals.get(path) ?? path),
    fixesOf: fixesFor,
    terminal: terminalOf(flags.output === undefined ? process.stdout : null),
    quiet: flags.quiet === true,
  };
}

function exitCode(findings: readonly Finding[], failOn: Severity | 'never'): number {
  const counts = ({ suppressed, severity }: Finding) => suppressed === null && atLeast(severity, failOn as Severity);
  return failOn !== 'never' && findings.some(counts) ? exitCodes.findings : exitCodes.clean;
}

function warn({ rule, path, message }: RuleFailure): void {
  process.stderr.write(`swab: rule ${rule} failed on ${path}: ${message}\n`);
}
