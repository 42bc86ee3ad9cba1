import type { Finding } from '../model/finding.js';
import { families } from '../model/rule.js';
import { atLeast, rank, type Severity } from '../model/severity.js';
import type { Reason, Role, Signal } from '../model/signal.js';
import type { Classification } from '../model/surface.js';
import { defang } from '../text/defang.js';
import type { LineIndex } from '../text/line-index.js';
import { companies } from './company.js';
import type { Compound } from './compounds.js';
import { fingerprintOf } from './fingerprint.js';
import { type Level, levelOf } from './level.js';

const excerptLimit = 240;
/** Parts of a compound no further apart than this are one passage, in UTF-16 units. */
const closeBy = 120;

/** The document that the signals come from. */
export interface Weighed {
  readonly path: string;
  readonly text: string;
  readonly file: Classification;
  readonly lines: LineIndex;
}

interface Graded {
  readonly signal: Signal;
  readonly level: Level;
}

/**
 * Turns signals into findings: weighs each, lets company count, and reports one finding for one payload.
 *
 * `own` are the signals of a workspace's own rules. The others are their company, but not the other way round: what
 * Swab's rules find must be the same whatever the workspace says.
 */
export function weigh(signals: readonly Signal[], document: Weighed, own: readonly Signal[] = []): Finding[] {
  const findings = findingsOf(signals, document, () => true);
  if (own.length === 0) return findings.sort(byPlace);
  const owned = new Set(own);
  return [...findings, ...findingsOf([...signals, ...own], document, ({ signal }) => owned.has(signal))].sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  return a.offset[0] - b.offset[0] || a.offset[1] - b.offset[1] || (a.rule < b.rule ? -1 : 1);
}

/** Which signals are reported; the others only keep them company. */
type Wanted = (graded: Graded) => boolean;

function findingsOf(signals: readonly Signal[], document: Weighed, wanted: Wanted): Finding[] {
  const graded = signals
    .map((signal) => ({ signal, level: levelOf(signal, document.file) }))
    .sort((a, b) => a.signal.start - b.signal.start || a.signal.end - b.signal.end || order(a.signal, b.signal));
  return clusters(graded).flatMap((cluster) => fold(cluster, document, wanted));
}

function order(a: Signal, b: Signal): number {
  return a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0;
}

/** Joins signals whose windows overlap. */
function clusters(graded: readonly Graded[]): Graded[][] {
  const out: Graded[][] = [];
  let reach = -1;
  for (const one of [...graded].sort((a, b) => a.signal.window[0] - b.signal.window[0])) {
    if (one.signal.window[0] < reach) out.at(-1)?.push(one);
    else out.push([one]);
    reach = Math.max(reach, one.signal.window[1]);
  }
  return out;
}

/** One finding for one payload: signals that overlap; in a compound also those that follow close behind. */
function fold(cluster: readonly Graded[], document: Weighed, wanted: Wanted): Finding[] {
  const acting = cluster.filter(({ signal }) => signal.roles.length > 0);
  const solid = acting.filter(({ level }) => !level.credited && atLeast(level.severity, 'low'));
  const compounds = companies(solid.map(({ signal }) => signal));
  if (compounds.length === 0) return alone(cluster, acting, document, wanted);
  const gradeOf = new Map(solid.map((g) => [g.signal, g]));
  const together = compounds.flatMap(({ signals, compound }) => {
    const members = signals.map((signal) => gradeOf.get(signal) as Graded);
    return passages(members.filter(wanted), document.text, closeBy).map((group) => merge(group, document, compound));
  });
  const joined = new Set(compounds.flatMap(({ signals }) => signals));
  const rest = cluster.filter((one) => wanted(one) && !joined.has(one.signal));
  return [...together, ...passages(rest, document.text, 0).map((group) => merge(group, document, null))];
}

/** Findings where no signals make a compound. */
function alone(cluster: readonly Graded[], acting: readonly Graded[], document: Weighed, wanted: Wanted): Finding[] {
  const floored = floor(acting);
  const weighed = cluster.filter(wanted).map((g) => (g === floored ? raised(g) : g));
  return passages(weighed, document.text, 0).map((group) => merge(group, document, null));
}

/**
 * AG7: what would be a critical compound, were it not for gates, does not sink below medium: its worst signal is kept
 * there. Null when there is no such compound, or when several gates agree that every part of it is a mention.
 */
function floor(acting: readonly Graded[]): Graded | null {
  const once = acting.filter(({ level, signal }) => atLeast(signal.severity, 'medium') && credits(level) <= 1);
  if (!companies(once.map((g) => g.signal)).some(({ compound }) => compound.level === 'critical')) return null;
  return [...once].sort((a, b) => rank(a.level.severity) - rank(b.level.severity))[0] ?? null;
}

function credits(level: Level): number {
  return level.why.filter((reason) => reason.effect < 0 && reason.code.startsWith('G')).length;
}

function raised({ signal, level }: Graded): Graded {
  const steps = rank(level.severity) - rank('medium');
  if (steps <= 0) return { signal, level };
  const text = 'together with what stands near by it would be critical; a single gate does not lower that below medium';
  return { signal, level: { ...level, severity: 'medium', why: [...level.why, { code: 'AG7', effect: steps, text }] } };
}

/** Groups of signals that overlap, or stand within `gap` units of one another with no blank line between. */
function passages(graded: readonly Graded[], text: string, gap: number): Graded[][] {
  const out: Graded[][] = [];
  let reach = -1;
  for (const one of [...graded].sort((a, b) => a.signal.start - b.signal.start)) {
    const { start, end } = one.signal;
    const follows = gap > 0 && reach >= 0 && start <= reach + gap && !/\n[^\S\n]*\n/.test(text.slice(reach, start));
    if (start < reach || follows) out.at(-1)?.push(one);
    else out.push([one]);
    reach = Math.max(reach, end);
  }
  return out;
}

function merge(group: readonly Graded[], document: Weighed, compound: Compound | null): Finding {
  const ranked = [...group].sort(
    (a, b) =>
      rank(a.level.severity) - rank(b.level.severity) || specificity(b) - specificity(a) || order(a.signal, b.signal),
  );
  const { signal, level } = ranked[0] as Graded;
  const own = level.severity;
  const lifted: Severity = compound && rank(compound.level) < rank(own) ? compound.level : own;
  const why: Reason[] = [...level.why];
  if (compound) why.push({ code: compound.code, effect: rank(own) - rank(lifted), text: compound.text });
  const { rule } = signal;
  const roles: Role[] = [...new Set(group.flatMap((g) => g.signal.roles))];
  const revealed = group.map((g) => g.signal.decoded).find((text) => text !== null) ?? null;
  const start = Math.min(...group.map((g) => g.signal.start));
  const end = Math.max(...group.map((g) => g.signal.end));
  return {
    rule: rule.id,
    name: rule.name,
    family: families[rule.family],
    severity: lifted,
    confidence: level.credited ? 'low' : compound ? 'high' : rule.confidence,
    path: document.path,
    surface: document.file.surface?.id ?? null,
    loadedBy: document.file.surface?.loadedBy ?? [],
    record: signal.pointer === null ? null : { pointer: signal.pointer },
    range: document.lines.range(start, end),
    offset: [start, end],
    message: signal.message ?? rule.message,
    excerpt: defang(document.text.slice(start, end), excerptLimit),
    decoded: revealed === null ? null : defang(revealed, excerptLimit),
    roles,
    why,
    also: [...new Set(group.map((g) => g.signal.rule.id))].filter((id) => id !== rule.id).sort(),
    fingerprint: fingerprintOf(rule.id, signal.text, document.file.surface?.id ?? document.file.scope),
    suppressed: null,
  };
}

/** Of two equal levels the one with roles and the longer span tells more. */
function specificity({ signal }: Graded): number {
  return signal.roles.length * 1000 + Math.min(999, signal.end - signal.start);
}
