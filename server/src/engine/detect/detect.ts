import type { Demand, Program } from '../compile.js';
import type { ForeignLanguage } from '../language/foreign/foreign-language.js';
import { matchFrames } from '../language/frames/match-frames.js';
import type { Lexicon } from '../language/lexicon.js';
import { matchPhrase } from '../language/phrase.js';
import type { FrameCheck, Hit, PhraseCheck, Rule, SegmentContext } from '../model/rule.js';
import type { Classification } from '../model/surface.js';
import type { Meeting } from '../triggers/plan.js';
import type { View } from '../views/view.js';
import { foreignHits } from './foreign-hits.js';
import { runsIn } from './runs-in.js';
import type { Reading, Sighting } from './sighting.js';
import { Passages, passageLimit } from './windows.js';

/** Hits of one demand in one view, at the most: a text of nothing but triggers says no more with the next thousand. */
const hitLimit = 64;

/** Steps of an expression at one place of a text that cost no more than cutting it into words. */
const stepsPerUnit = 25;

/** What detection needs besides the view. */
export interface DetectContext {
  readonly program: Program;
  readonly lexicon: Lexicon;
  readonly file: Classification;
  readonly path: string;
  /** Agents load the file, or the section that is looked at turns to them. */
  readonly addressed: boolean;
  /** Languages other than English in which the section that is looked at may give an order. */
  readonly languages: readonly ForeignLanguage[];
  readonly onRuleError: (rule: string, error: unknown) => void;
  /** Work still allowed for this document; detection stops at zero and the scan reports a gap. */
  readonly budget: Budget;
}

/** Counts work in UTF-16 units given to expressions and tokenisers. */
export class Budget {
  #left: number;

  constructor(units: number) {
    this.#left = units;
  }

  get spent(): boolean {
    return this.#left <= 0;
  }

  /** Takes `units`; false when nothing was left. */
  take(units: number): boolean {
    if (this.#left <= 0) return false;
    this.#left -= units;
    return true;
  }
}

/** Runs every demand whose triggers met in a view. */
export function detect(view: View, context: DetectContext): Sighting[] {
  const out: Sighting[] = [];
  const passages = new Passages(view.text, context.lexicon);
  let done = -1;
  for (const meeting of context.program.plan.closeMeetings(view.text)) {
    const demand = context.program.demands[meeting.demand] as Demand;
    if (!('rule' in demand) || (demand.kind === 'frame' && !mayOrder(view, context))) continue;
    if (demand.kind === 'segment' && meeting.demand === done) continue;
    if (!runsIn(demand.rule, context.file)) continue;
    done = meeting.demand;
    try {
      for (const { hit, passage, tokens, reading } of hitsOf(demand, meeting, view, passages, context)) {
        const one = sighting(demand.rule, hit, view, passage ?? passages.around(hit.start, hit.end), tokens);
        out.push(reading ? { ...one, reading } : one);
      }
    } catch (error) {
      context.onRuleError(demand.rule.id, error);
    }
  }
  for (const { rule, hit, reading } of foreignHits(view, context)) {
    out.push({ ...sighting(rule, hit, view, passages.around(hit.start, hit.end)), reading });
  }
  return unique(out);
}

/** An order to nobody in particular is one for people; what was encoded is meant for whoever decodes it. */
function mayOrder({ kind }: View, { addressed }: DetectContext): boolean {
  return addressed || kind === 'decoded';
}

interface Found {
  readonly hit: Hit;
  readonly passage?: Sighting['passage'];
  readonly tokens?: readonly [number, number];
  readonly reading?: Reading;
}

function hitsOf(
  demand: Extract<Demand, { rule: Rule }>,
  meeting: Meeting,
  view: View,
  passages: Passages,
  context: DetectContext,
): Found[] {
  if (demand.kind === 'phrase') return phraseHits(demand, meeting, passages, context);
  if (demand.kind === 'frame') return frameHits(demand.check, meeting, passages, context);
  if (demand.kind === 'expression') return expressionHits(demand, meeting, view, context);
  const given: SegmentContext = { segment: view.segment, view, file: context.file, path: context.path };
  if (!context.budget.take(view.text.length)) return [];
  return [...demand.check.check(given)].slice(0, hitLimit).map((hit) => ({ hit }));
}

function phraseHits(
  { check, phrase }: Extract<Demand, { kind: 'phrase' }>,
  meeting: Meeting,
  passages: Passages,
  context: DetectContext,
): Found[] {
  const found: Found[] = [];
  for (const passage of passages.covering(meeting.start, meeting.end)) {
    if (!context.budget.take(passage.text.length)) return found;
    for (const match of matchPhrase(phrase(), passage)) {
      const refined = check.where ? check.where(match, passage) : true;
      if (refined === false || found.length >= hitLimit) continue;
      const [start, end] = passage.range(match.first, match.last);
      const hit: Hit = { start, end, ...ownOf(check), ...(refined === true ? {} : refined) };
      found.push({ hit, passage, tokens: [match.first, match.last] });
    }
  }
  return found;
}

/** What a check says of its hits in place of its rule. */
function ownOf({ severity, roles }: PhraseCheck | FrameCheck): Partial<Hit> {
  return { ...(severity && { severity }), ...(roles && { roles }) };
}

function frameHits(check: FrameCheck, meeting: Meeting, passages: Passages, context: DetectContext): Found[] {
  const found: Found[] = [];
  for (const passage of passages.covering(meeting.start, meeting.end)) {
    if (!context.budget.take(passage.text.length)) return found;
    for (const { frame, tokens, start, end, denied } of matchFrames(check, passage.frames)) {
      const refined = check.where ? check.where(frame, passage) : true;
      if (refined === false || found.length >= hitLimit) continue;
      const hit: Hit = { start, end, ...ownOf(check), ...(refined === true ? {} : refined) };
      found.push({ hit, passage, tokens, reading: { denied, reported: frame.reported } });
    }
  }
  return found;
}

function expressionHits(
  { check, expression }: Extract<Demand, { kind: 'expression' }>,
  meeting: Meeting,
  view: View,
  context: DetectContext,
): Found[] {
  const found: Found[] = [];
  const price = Math.max(1, (check.effort ?? 0) / stepsPerUnit);
  // Windows overlap by half, so that a match is whole in one of them.
  const from = Math.max(0, meeting.start - 256);
  const to = Math.min(view.text.length, meeting.end + 256);
  for (let at = from; at < to; at += passageLimit >> 1) {
    const window = view.text.slice(at, Math.min(to, at + passageLimit));
    if (!context.budget.take(window.length * price)) return found;
    for (const match of window.matchAll(expression)) {
      if (found.length >= hitLimit) return found;
      const refined = check.where ? check.where(match, view) : true;
      if (refined === false || match[0].length === 0) continue;
      const start = at + match.index;
      found.push({ hit: { start, end: start + match[0].length, ...(refined === true ? {} : refined) } });
    }
    if (at + passageLimit >= to) break;
  }
  return found;
}

/** Adds the token range that a hit covers, for the gates. */
export function sighting(
  rule: Sighting['rule'],
  hit: Hit,
  view: View,
  passage: Sighting['passage'],
  tokens?: readonly [number, number],
): Sighting {
  if (tokens) return { rule, hit, view, passage, first: tokens[0], last: tokens[1] };
  const start = hit.start - passage.offset;
  const end = hit.end - passage.offset;
  let first = passage.tokens.findIndex((t) => t.end > start);
  if (first < 0) first = Math.max(0, passage.tokens.length - 1);
  let last = first;
  while (last < passage.tokens.length && (passage.tokens[last]?.start ?? 0) < end) last++;
  return { rule, hit, view, passage, first, last };
}

/** One hit of a rule for a place: several phrases or windows may see the same words. */
function unique(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  const sorted = [...sightings].sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  const last = new Map<string, Sighting>();
  for (const one of sorted) {
    const before = last.get(one.rule.id);
    if (before && one.hit.start < before.hit.end) continue;
    last.set(one.rule.id, one);
    kept.push(one);
  }
  return kept;
}
