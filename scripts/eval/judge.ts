import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Engine, ScanResult } from '../../server/src/engine/engine.js';
import type { Severity } from '../../server/src/engine/model/severity.js';

/** A file to judge: where it lies, and the path that it is scanned under. */
export interface Task {
  readonly id: string;
  readonly file: string;
  readonly path: string;
}

/** One finding, as far as the figures and the lists need it. */
export interface Hit {
  readonly rule: string;
  readonly severity: Severity;
  /** Half-open UTF-16 offsets. */
  readonly offset: readonly [number, number];
  readonly message: string;
  readonly excerpt: string;
  /** Codes of the reasons with their effect: `G3-1`. */
  readonly why: readonly string[];
}

/** What the engine said of one file. */
export interface Verdict {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly gaps: readonly string[];
  /** Rules that threw, with their message. */
  readonly errors: readonly string[];
  /** The sieve let the file through. */
  readonly read: boolean;
  readonly elapsedMs: number;
}

/** A scan that goes wrong costs its own file, and is counted. */
function scan(engine: Engine, task: Task, text: string, errors: string[]): Pick<ScanResult, 'findings' | 'gaps'> {
  const onRuleError = (rule: string, error: unknown) => errors.push(`${rule}: ${error}`);
  try {
    return engine.scan({ path: task.path, text, onRuleError });
  } catch (error) {
    errors.push(`engine: ${error}`);
    return { findings: [], gaps: [] };
  }
}

/** Scans one file as the workspace scan does: classify the path, sieve the bytes, decode, scan. */
export function judge(engine: Engine, task: Task): Verdict {
  const start = performance.now();
  const bytes = readFileSync(task.file);
  if (!engine.mayMatch(bytes, bytes.length, engine.classify(task.path))) {
    return { id: task.id, hits: [], gaps: [], errors: [], read: false, elapsedMs: performance.now() - start };
  }
  const errors: string[] = [];
  const result = scan(engine, task, bytes.toString('utf8'), errors);
  const hits = result.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    offset: finding.offset,
    message: finding.message,
    excerpt: finding.excerpt,
    why: finding.why.map((reason) => `${reason.code}${reason.effect > 0 ? '+' : ''}${reason.effect || ''}`),
  }));
  return { id: task.id, hits, gaps: result.gaps, errors, read: true, elapsedMs: performance.now() - start };
}
