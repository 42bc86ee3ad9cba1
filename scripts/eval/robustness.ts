import { pathToFileURL } from 'node:url';
import { createEngine } from '../../server/src/engine/create-engine.js';
import type { Engine } from '../../server/src/engine/engine.js';
import { atLeast, rank, type Severity, severities } from '../../server/src/engine/model/severity.js';
import { loadCases } from '../../test/rules/support/load.js';
import { evasions } from './evasions.js';
import { mentions, pretences, type Wrapper } from './wrappers.js';

/** A text that must be flagged. */
interface Positive {
  readonly rule: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** How many positives passed under one rewriting, and which did not. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly all: number;
  readonly failed: readonly string[];
}

/** Plain English in Markdown: other formats and scripts do not survive being rewritten. */
function isPlain(path: string, text: string): boolean {
  return (
    /\.(?:md|mdc|txt)$/.test(path) &&
    text.length < 1_500 &&
    /^[\x20-\x7e\n]+$/.test(text) &&
    !/^---|```|<!--|[<{|]/m.test(text)
  );
}

/** The positive cases of all rules that are flagged at medium or above as they stand, from `test/rules`. */
export function positives(engine: Engine): Positive[] {
  return loadCases(pathToFileURL('test/rules/')).flatMap(([rule, { fires }]) =>
    fires
      .filter(({ path, text }) => isPlain(path, text) && worst(engine, path, text, 'medium'))
      .map(({ name, path, text }) => ({ rule, name, path, text })),
  );
}

/** The positives that are still flagged at medium or above when they are written in another way. */
export function transformed(engine = createEngine()): Outcome[] {
  const cases = positives(engine);
  return evasions.map(({ name, rewrite }) =>
    outcome(name, cases, ({ path, text }) => worst(engine, path, rewrite(text), 'medium') !== null),
  );
}

/** The positives that sink below medium, or by a level at least, where they are only mentioned. */
export function mentioned(engine = createEngine()): Outcome[] {
  const cases = positives(engine);
  return mentions.map((wrapper) => outcome(wrapper.name, cases, (one) => sinks(engine, one, wrapper)));
}

/** The positives that stay at medium or above where they only look like a mention. */
export function pretended(engine = createEngine()): Outcome[] {
  const cases = positives(engine);
  return pretences.map(({ name, wrap }) =>
    outcome(name, cases, ({ path, text }) => worst(engine, path, wrap(text), 'medium') !== null),
  );
}

function sinks(engine: Engine, { path, text }: Positive, { wrap }: Wrapper): boolean {
  const bare = worst(engine, path, text, 'info');
  const wrapped = worst(engine, path, wrap(text), 'info');
  return wrapped === null || !atLeast(wrapped, 'medium') || rank(wrapped) > rank(bare ?? 'critical');
}

/** The worst level of a text, null when nothing in it reaches `floor`. */
function worst(engine: Engine, path: string, text: string, floor: Severity): Severity | null {
  const levels = engine.scan({ path, text }).findings.map(({ severity }) => severity);
  return severities.find((level) => levels.includes(level) && atLeast(level, floor)) ?? null;
}

function outcome(name: string, cases: readonly Positive[], passes: (one: Positive) => boolean): Outcome {
  const failed = cases.filter((one) => !passes(one));
  return {
    name,
    passed: cases.length - failed.length,
    all: cases.length,
    failed: failed.map(({ rule, name: of }) => `${rule}: ${of}`),
  };
}
