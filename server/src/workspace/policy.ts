import { Minimatch } from 'minimatch';
import type { Engine } from '../engine/engine.js';
import type { Finding, Suppression } from '../engine/model/finding.js';
import { rank, type Severity } from '../engine/model/severity.js';
import type { OwnRule } from '../engine/own/own-rule.js';
import type { AcceptedFinding, Config } from './config.js';
import { equipped } from './equipped.js';

/** What the configuration of a workspace does to its scan. It can narrow what is shown, never silently. */
export interface Policy {
  /** Bytes; undefined leaves the default. */
  readonly maxFileSize: number | undefined;
  /** Rules of the workspace's own, checked; plain data. */
  readonly ownRules: readonly OwnRule[];
  /** The engine with these rules; the same one for the same engine. */
  equip(engine: Engine): Engine;
  /** True for a file that is not to be scanned; it must be listed as such. */
  excludes(path: string): boolean;
  /** The same findings in their order, with the levels of the configuration, and the accepted marked as suppressed. */
  apply(findings: readonly Finding[]): Finding[];
}

/** Families whose findings nobody can wave through: what people cannot see they cannot have looked at. */
const hiddenFamilies: ReadonlySet<string> = new Set(['hidden-text', 'encoded-payload']);

/** Reason given in `coverage.notScanned` for files that the configuration leaves out. */
export const excludedReason = 'excluded by swab.config.json';

/** Changes nothing: for a workspace without configuration, or one that is not trusted. */
export const openPolicy: Policy = Object.freeze({
  maxFileSize: undefined,
  ownRules: [],
  equip: (engine: Engine) => engine,
  excludes: () => false,
  apply: (findings: readonly Finding[]) => [...findings],
});

/** Makes the policy of a configuration; `today` tells which accepted findings have run out. */
export function createPolicy(config: Config, today: Date): Policy {
  const excludes = excluder(config.exclude ?? []);
  const accepted = new Map((config.accept ?? []).map((entry) => [keyOf(entry), entry]));
  const levels = new Map(Object.entries(config.rules ?? {}));
  const date = today.toISOString().slice(0, 10);
  const judge = (finding: Finding): Finding => {
    const entry = accepted.get(keyOf(finding));
    const levelled = setLevel(finding, levels.get(finding.rule));
    return entry ? accept(levelled, entry, date) : levelled;
  };
  const { maxFileSize, ownRules = [] } = config;
  return { maxFileSize, ownRules, equip: equipper(ownRules), excludes, apply: (findings) => findings.map(judge) };
}

/** Compiles the rules when an engine first wants them. */
function equipper(rules: readonly OwnRule[]): Policy['equip'] {
  const made = new WeakMap<Engine, Engine>();
  return (engine) => {
    const known = made.get(engine) ?? equipped(engine, rules);
    made.set(engine, known);
    return known;
  };
}

/** Matches paths against globs as minimatch reads them; braces make at most 32 patterns. */
export function excluder(globs: readonly string[]): (path: string) => boolean {
  const options = { dot: true, nocomment: true, nonegate: true, braceExpandMax: 32 };
  const matchers = globs.map((glob) => new Minimatch(glob, options));
  return (path) => matchers.some((matcher) => matcher.match(path));
}

function keyOf({ fingerprint, rule, path }: Pick<Finding, 'fingerprint' | 'rule' | 'path'>): string {
  return JSON.stringify([fingerprint, rule, path]);
}

/** True for findings that no configuration can hide or lower. */
function isProtected({ severity, why, family }: Finding): boolean {
  const isCriticalCompound = severity === 'critical' && why.some(({ code }) => code.startsWith('compound:'));
  return isCriticalCompound || hiddenFamilies.has(family);
}

function setLevel(finding: Finding, level: Severity | 'off' | undefined): Finding {
  if (level === undefined || level === finding.severity) return finding;
  const isLower = level === 'off' || rank(level) > rank(finding.severity);
  if (isLower && isProtected(finding)) {
    return noted(
      finding,
      0,
      `swab.config.json asks for ${level}, which hidden text and critical compounds do not take`,
    );
  }
  if (level === 'off') {
    return suppressed(finding, { reason: `${finding.rule} is off in swab.config.json`, owner: 'swab.config.json' });
  }
  const effect = rank(finding.severity) - rank(level);
  return { ...noted(finding, effect, `swab.config.json sets ${finding.rule} to ${level}`), severity: level };
}

function accept(finding: Finding, { reason, owner, until }: AcceptedFinding, date: string): Finding {
  if (isProtected(finding)) {
    return noted(finding, 0, 'accepted in swab.config.json, but hidden text and critical compounds stay');
  }
  if (until !== undefined && until < date) return noted(finding, 0, `was accepted in swab.config.json until ${until}`);
  return suppressed(finding, { reason, owner });
}

function suppressed(finding: Finding, by: Omit<Suppression, 'kind'>): Finding {
  return { ...finding, suppressed: { kind: 'config', ...by } };
}

function noted(finding: Finding, effect: number, text: string): Finding {
  return { ...finding, why: [...finding.why, { code: 'config', effect, text }] };
}
