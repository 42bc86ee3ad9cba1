import type { Demand, Program } from './compile.js';
import { type DetectContext, detect, sighting } from './detect/detect.js';
import { maySee } from './detect/may-see.js';
import type { Sighting } from './detect/sighting.js';
import { Passages } from './detect/windows.js';
import type { SectionVerdict } from './engine.js';
import type { Hit, Rule } from './model/rule.js';
import type { Segment } from './model/segment.js';
import type { Signal } from './model/signal.js';
import type { Reader, Section } from './readers/reader.js';
import { splitsWords } from './readers/split-words.js';
import { encodedInstruction } from './rules/encoded-payload/encoded-instruction.js';
import { isDisguise, rotOrReversed } from './rules/encoded-payload/rot-or-reversed.js';
import type { ScanCache } from './scan-cache.js';
import { alone, around, signalOf } from './signal-of.js';
import { isSilent } from './silence.js';
import { type Once, onceFor } from './text/once.js';
import { covered, type Range, take, touches } from './text/ranges.js';
import type { Meeting } from './triggers/plan.js';
import { hasLeet } from './views/decoders/leet.js';
import { mayBeSplit, splitItems } from './views/decoders/split-items.js';
import { inventory } from './views/inspect.js';
import { isInstructionLike } from './views/instruction-like.js';
import { rawSegment, rawView } from './views/raw-view.js';
import { suspicious } from './views/suspicious.js';
import { decodedViews, plainViews } from './views/views-of.js';

/** What a cheap look at a section found worth reading. */
interface Look {
  /** Characters or markup that the sieve cannot see through. */
  readonly odd: boolean;
  /** Words of other languages that may make an order. */
  readonly foreign: boolean;
  readonly meetings: readonly Meeting[];
  /** Where the decoders are worth their time. */
  readonly hints: readonly Meeting[];
}

/** A section of a document with its text and what reads it. */
export interface SectionText {
  readonly section: Section;
  readonly text: string;
  readonly reader: Reader;
}

/**
 * Reads one section all the way to its signals. Offsets in the verdict are relative to the section. `known` is what was
 * seen in the blocks of the document before.
 */
export function scanSection(part: SectionText, document: DetectContext, known?: ScanCache['silent']): SectionVerdict {
  const { section, text } = part;
  const raw = rawSegment(text, section.headings);
  const { meetings, groups } = document.program.plan.sift(text);
  const addressed = document.addressed || meetings.some(({ demand }) => demand === document.program.address);
  const languages = document.program.foreign.reader.languagesIn(text);
  const context: DetectContext = { ...document, addressed, languages };
  const look = lookAt(part, meetings, context, known);
  const signals: Signal[] = [];
  let gaps: readonly string[] = [];
  if (look) {
    if (look.odd) signals.push(...characterSightings(raw, context).map((one) => signalOf(one, alone, context)));
    gaps = readSegments(part, look, context, signals);
  }
  // What an agent loads by itself is decoded as it stands, too: words may be split over list items and lines.
  const inPieces = meetings.length > 0 && mayBeSplit(text);
  if (context.file.surface || inPieces)
    signals.push(...decodedSightings(raw, context).map((one) => signalOf(one, alone, context)));
  if (context.budget.spent) gaps = [...gaps, 'too dense in triggers to be analysed in full'];
  const { headings } = section;
  return { text, signals: dedupe(signals), headings, gaps, groups, found: new Map(), facts: new Map(), own: new Map() };
}

/** The first look: null when nothing in the section can give a signal. */
function lookAt(
  part: SectionText,
  met: readonly Meeting[],
  context: DetectContext,
  known: ScanCache['silent'] | undefined,
): Look | null {
  const { section, text } = part;
  const once = onceFor(text);
  const answers = new Map<number, boolean>();
  const meetings = met.filter(({ demand }) => {
    if (!answers.has(demand)) answers.set(demand, asks(demand, section, text, once, context));
    return answers.get(demand) === true;
  });
  const odd = suspicious(text) || splitsWords(text);
  const hints = meetings.filter((m) => hintsAtCode(m, text, context.program));
  const foreign = context.languages.length > 0;
  const look: Look = { odd, foreign, meetings, hints };
  if (odd || foreign || hints.length > 0) return look;
  if (meetings.length === 0) return null;
  if (meetings.some((m) => context.program.demands[m.demand]?.kind === 'segment')) return look;
  return isSilent(part, meetings, context, known) ? null : look;
}

/** Parses the section and adds the signals of its segments; gives what could not be read. */
function readSegments(
  { section, text, reader }: SectionText,
  { odd, foreign, meetings, hints }: Look,
  context: DetectContext,
  signals: Signal[],
): readonly string[] {
  const { file, path } = context;
  const met = covered(meetings);
  const hinted = covered(hints);
  const wanted = (start: number, end: number) => odd || foreign || touches(met, start, end);
  const { segments, gaps } = reader.read({ ...section, text, file, path, wanted });
  segments.forEach((segment, i) => {
    const [from, to] = segment.map.range(0, segment.text.length);
    const deep = touches(hinted, from, to) || (odd && suspicious(segment.text));
    const sightings = plainViews(segment).flatMap((view) => detect(view, context));
    if (deep) sightings.push(...decodedSightings(segment, context));
    for (const one of sightings) signals.push(signalOf(one, around(segments, i), context));
  });
  return gaps;
}

/** Encoded words, or words that are met only because the sieve reads digits as letters: the decoders are worth their time. */
function hintsAtCode({ demand, start, end }: Meeting, text: string, { demands }: Program): boolean {
  const { kind } = demands[demand] as Demand;
  return kind === 'encoded' || ((kind === 'phrase' || kind === 'frame') && hasLeet(text.slice(start, end)));
}

/** True when a demand whose triggers met can have something to look at in this section. */
function asks(demand: number, section: Section, text: string, once: Once, context: DetectContext): boolean {
  const { program, file, addressed } = context;
  const it = program.demands[demand] as Demand;
  if (it.kind === 'foreign' || !maySee(it, file, addressed)) return false;
  if (it.kind !== 'segment') return true;
  const { glance } = it.check;
  // JSON may write `\/` for a slash.
  return (
    section.kind === 'front-matter' || section.folded || !glance || text.includes('\\/') || glance(text, file, once)
  );
}

/** What encodings inside a segment hide: the decoded text is read by all rules, and is a finding if it gives an order. */
function decodedSightings(segment: Segment, context: DetectContext): Sighting[] {
  const out: Sighting[] = [];
  for (const view of decodedViews(segment)) {
    out.push(...detect(view, context));
    // A list whose items make one sentence is no encoding: it counts by what the rules see in it.
    if (view.chain.includes(splitItems.name) || !isInstructionLike(view.text)) continue;
    const passage = new Passages(view.text, context.lexicon).around(0, view.text.length);
    const hit: Hit = { start: 0, end: view.text.length, decoded: view.text, chain: view.chain };
    out.push(sighting(isDisguise(view.chain) ? rotOrReversed : encodedInstruction, hit, view, passage));
  }
  return out;
}

/** Rules over suspicious characters look at the raw text: what a format's escapes hide is looked at in the views. */
function characterSightings(segment: Segment, context: DetectContext): Sighting[] {
  const rules = context.program.rules.filter(judgesCharacters);
  const { text } = segment;
  const view = rawView(segment);
  const passages = new Passages(text, context.lexicon);
  const out: Sighting[] = [];
  for (const suspicion of inventory(text)) {
    for (const rule of rules) {
      try {
        const hit = rule.characters(suspicion, text);
        if (hit) out.push(sighting(rule, hit, view, passages.around(hit.start, hit.end)));
      } catch (error) {
        context.onRuleError(rule.id, error);
      }
    }
  }
  return out;
}

function judgesCharacters(rule: Rule): rule is Rule & Required<Pick<Rule, 'characters'>> {
  return rule.characters !== undefined;
}

/** Several views may say the same: of overlapping signals of a rule the first one stands. */
export function dedupe(signals: readonly Signal[]): Signal[] {
  const byRule = new Map<string, Range[]>();
  return signals.filter(({ rule, start, end }) => {
    const taken = byRule.get(rule.id) ?? [];
    byRule.set(rule.id, taken);
    return take(taken, start, end);
  });
}
