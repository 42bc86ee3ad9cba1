import process from 'node:process';

import type { Engine } from '../../engine/engine.js';
import type { Finding } from '../../engine/model/finding.js';
import { atLeast } from '../../engine/model/severity.js';
import { type FixPlan, planFixes } from '../../workspace/fix-plan.js';
import type { Policy } from '../../workspace/policy.js';
import { failureCode, readFailure } from '../../workspace/read-failure.js';
import { scanWorkspace } from '../../workspace/scan-workspace.js';
import { openUtf8 } from '../../workspace/utf8-file.js';
import { exitCodes } from '../errors.js';
import { onInterrupt } from '../interrupt.js';
import { lazyEngine } from '../lazy-engine.js';
import { writeOutput } from '../output.js';
import { loadPolicy } from '../policy.js';
import { resolveTargets } from '../targets.js';
import { terminalOf } from '../terminal.js';
import { counted } from '../text/numbers.js';
import { paintDiff } from '../text/paint-diff.js';
import { printable } from '../text/printable.js';
import { unifiedDiff } from '../text/unified-diff.js';

/** The flags of `swab fix`, as commander gives them. */
export interface FixFlags {
  readonly dryRun?: boolean;
  readonly untrusted?: boolean;
}

/** A file with findings, and what its fixes are made with. */
interface Patient {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** For people. */
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly engine: Engine;
  readonly policy: Policy;
}

/** What came of a file. */
interface Treatment {
  readonly fixed: number;
  readonly left: readonly Finding[];
  /** For standard output. */
  readonly output: string;
  /** For standard error; null when all went well. */
  readonly problem: string | null;
}

/** Applies the safe fixes, or shows them; gives the exit code: 1 when findings at high or above are left. */
export async function fixCommand(paths: readonly string[], flags: FixFlags): Promise<number> {
  const { root, from, shown } = resolveTargets(paths, process.cwd());
  const policy = await loadPolicy(root, flags.untrusted === true);
  const engine = lazyEngine();
  const interrupt = onInterrupt();
  const scan = await scanWorkspace({ root, paths: from, engine, options: { policy }, token: interrupt.token });
  interrupt.dispose();
  if (scan.cancelled) {
    process.stderr.write('swab: stopped before the end, so nothing is fixed\n');
    return exitCodes.interrupted;
  }
  const treatments: Treatment[] = [];
  for (const [file, findings] of byFile(scan.findings)) {
    const patient = { root, path: file, name: printable(shown(file)), findings, engine: policy.equip(engine), policy };
    const treatment = treat(patient, flags.dryRun === true);
    treatments.push(treatment);
    if (treatment.problem !== null) process.stderr.write(`swab: ${patient.name}: ${treatment.problem}\n`);
    await writeOutput(treatment.output, undefined);
  }
  await writeOutput(summary(treatments, flags.dryRun === true), undefined);
  return exitCode(treatments);
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  return files;
}

function treat(patient: Patient, dryRun: boolean): Treatment {
  const { root, path, name, findings, engine, policy } = patient;
  const untouched = { fixed: 0, left: findings, output: '' };
  try {
    const opened = openUtf8(root, path);
    if ('reason' in opened) return { ...untouched, problem: `not changed: ${opened.reason}` };
    const plan = planFixes(path, opened.text, engine, policy);
    const { edits, titles, left, after } = plan;
    if (edits.length > 0 && !dryRun) opened.write(after);
    const output = edits.length === 0 ? '' : dryRun ? diff(opened.text, plan, name) : done(plan, name);
    return { fixed: titles.length, left, output, problem: null };
  } catch (error) {
    if (failureCode(error) === '') throw error;
    return { ...untouched, problem: `not changed: ${readFailure(error)}` };
  }
}

function diff(before: string, { edits }: FixPlan, name: string): string {
  return paintDiff(unifiedDiff(name, before, edits), terminalOf(process.stdout));
}

function done({ titles }: FixPlan, name: string): string {
  return titles.map((title) => `${name}: ${printable(title)}\n`).join('');
}

function summary(treatments: readonly Treatment[], dryRun: boolean): string {
  const mended = treatments.filter(({ fixed }) => fixed > 0);
  const fixed = mended.reduce((sum, treatment) => sum + treatment.fixed, 0);
  const left = treatments.flatMap((treatment) => treatment.left).filter(isOpen).length;
  const rest = left > 0 ? ` ${counted(left, 'finding')} left, for you to judge.` : '';
  return `${counted(fixed, 'finding')} ${dryRun ? 'would be fixed' : 'fixed'} in ${counted(mended.length, 'file')}.${rest}\n`;
}

function exitCode(treatments: readonly Treatment[]): number {
  const open = treatments.flatMap(({ left }) => left).filter(isOpen);
  return open.some(({ severity }) => atLeast(severity, 'high')) ? exitCodes.findings : exitCodes.clean;
}

function isOpen({ suppressed }: Finding): boolean {
  return suppressed === null;
}
