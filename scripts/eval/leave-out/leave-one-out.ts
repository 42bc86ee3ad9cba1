import { createEngine } from '../../../server/src/engine/create-engine.js';
import type { Engine } from '../../../server/src/engine/engine.js';
import type { Rule } from '../../../server/src/engine/model/rule.js';
import { atLeast } from '../../../server/src/engine/model/severity.js';
import { safePath } from '../layout.js';
import { type CorpusRecord, sourceOf } from '../record.js';
import { watchedRules } from './watched-rules.js';

/** One source, scanned with all checks and with those alone that other sources bear out. */
export interface LeftOut {
  readonly source: string;
  readonly records: number;
  /** Records flagged at medium or above with all checks. */
  readonly tuned: number;
  /** The same with the checks that hit a contaminated record of another source. */
  readonly left: number;
  /** Checks that hit records of this source and of no other. */
  readonly dropped: number;
}

/** The sources in whose contaminated records each check hit. */
type Witnesses = Map<string, Set<string>>;

/**
 * Leaves one source out at a time, as if the rules had been tuned without it: a check (a phrase, a frame, an expression,
 * the words of a language) stays only if it hits a contaminated record of another source, and the source is scanned
 * with what stays. Words that several checks share stay. `onProgress` is told how many scans are done.
 */
export function leaveOneOut(
  records: readonly CorpusRecord[],
  rules: readonly Rule[],
  onProgress: (done: number) => void,
): LeftOut[] {
  const attacks = records.filter(({ label, group }) => label === 'contaminated' && group !== 'doubtful');
  const artefacts = attacks.filter(({ group }) => group === 'artefact');
  let watch = (_check: string) => true;
  const engine = createEngine({ rules: watchedRules(rules, (check) => watch(check)) });
  let done = 0;
  const isFound = (record: CorpusRecord): boolean => {
    onProgress(++done);
    return isFlagged(engine, record);
  };

  const witnesses: Witnesses = new Map();
  const found = new Set<CorpusRecord>();
  for (const record of attacks) {
    watch = (check) => noted(witnesses, check, sourceOf(record));
    if (isFound(record)) found.add(record);
  }

  return [...new Set(artefacts.map(sourceOf))].map((source) => {
    const own = artefacts.filter((record) => sourceOf(record) === source);
    watch = (check) => isBorneOut(witnesses.get(check), source);
    const left = own.filter(isFound).length;
    const dropped = [...witnesses.values()].filter((by) => by.has(source) && by.size === 1).length;
    return { source, records: own.length, tuned: own.filter((record) => found.has(record)).length, left, dropped };
  });
}

function noted(witnesses: Witnesses, check: string, source: string): true {
  const known = witnesses.get(check);
  if (known) known.add(source);
  else witnesses.set(check, new Set([source]));
  return true;
}

function isBorneOut(witnesses: ReadonlySet<string> | undefined, source: string): boolean {
  return witnesses !== undefined && (witnesses.size > 1 || !witnesses.has(source));
}

function isFlagged(engine: Engine, record: CorpusRecord): boolean {
  const { text } = record;
  const path = safePath(record.path);
  const bytes = new TextEncoder().encode(text);
  if (!engine.mayMatch(bytes, bytes.length, engine.classify(path))) return false;
  return engine.scan({ path, text }).findings.some(({ severity }) => atLeast(severity, 'medium'));
}
