import type { Demand } from './compile.js';
import { type DetectContext, detect, sighting } from './detect/detect.js';
import { runsIn } from './detect/runs-in.js';
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
import { alone, around, near, signalOf } from './signal-of.js';
import { OffsetMap } from './text/offset-map.js';
import { type Once, onceFor } from './text/once.js';
import { covered, type Range, take, touches } from './text/ranges.js';
import type { Meeting } from './triggers/plan.js';
import { hasLeet } from './views/decoders/leet.js';
import { mayBeSplit, splitItems } from './views/decoders/split-items.js';
import { inventory } from './views/inspect.js';
import { isInstructionLike } from './views/instruction-like.js';
import { suspicious } from './views/suspicious.js';
import type { View } from './views/view.js';
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

/** Reads one section all the way to its signals. Offsets in the verdict are relative to the section. */
export function scanSection(section: Section, text: string, reader: Reader, document: DetectContext): SectionVerdict {
  const raw = rawSegment(text, section);
  const { meetings, groups } = document.program.plan.sift(text);
  const addressed = document.addressed || meetings.some(({ demand }) => demand === document.program.address);
  const languages = document.program.foreign.reader.languagesIn(text);
  const context: DetectContext = { ...document, addressed, languages };
  const look = lookAt(section, text, meetings, reader, context);
  const signals: Signal[] = [];
  let gaps: readonly string[] = [];
  if (look) {
    if (look.odd) signals.push(...characterSightings(raw, context).map((one) => signalOf(one, alone, context)));
    gaps = readSegments(section, text, reader, look, context, signals);
  }
  // What an agent loads by itself is decoded as it stands, too: words may be split over list items and lines.
  const inPieces = meetings.length > 0 && mayBeSplit(text);
  if (context.file.surface || inPieces)
    signals.push(...decodedSightings(raw, context).map((one) => signalOf(one, alone, context)));
  if (context.budget.spent) gaps = [...gaps, 'too dense in triggers to be analysed in full'];
  const { headings } = section;
  return { signals: dedupe(signals), headings, gaps, groups, found: new Map(), facts: new Map(), own: new Map() };
}

/** The first look: null when nothing in the section can give a signal. */
function lookAt(
  section: Section,
  text: string,
  met: readonly Meeting[],
  reader: Reader,
  context: DetectContext,
): Look | null {
  const once = onceFor(text);
  const answers = new Map<number, boolean>();
  const meetings = met.filter(({ demand }) => {
    if (!answers.has(demand)) answers.set(demand, asks(demand, section, text, once, context));
    return answers.get(demand) === true;
  });
  const odd = suspicious(text) || splitsWords(text);
  const hints = meetings.filter((m) => hintsAtCode(m, text, context));
  const foreign = context.languages.length > 0;
  const look: Look = { odd, foreign, meetings, hints };
  if (odd || foreign || hints.length > 0) return look;
  if (meetings.length === 0) return null;
  const { rough } = reader;
  if (!rough || meetings.some((m) => context.program.demands[m.demand]?.kind === 'segment')) return look;
  const isSilent = roundMeetings(meetings, text.length).every(({ start, end }) =>
    isSilentText(rough(text.slice(start, end)), section, context),
  );
  return isSilent ? null : look;
}

/** The stretches of a text in which triggers met, with some words around; those that touch are one. */
function roundMeetings(meetings: readonly Meeting[], length: number): Range[] {
  return covered(
    meetings.map(({ start, end }) => ({ start: Math.max(0, start - near), end: Math.min(length, end + near) })),
  );
}

/** Parses the section and adds the signals of its segments; gives what could not be read. */
function readSegments(
  section: Section,
  text: string,
  reader: Reader,
  { odd, foreign, meetings, hints }: Look,
  context: DetectContext,
  signals: Signal[],
): readonly string[] {
  const { file, path } = context;
  const met = covered(meetings);
  const hinted = covered(hints);
  const wanted = (start: number, end: number) => odd || foreign || touches(met, start, end);
  const { segments, gaps } = reader.read({ text, kind: section.kind, headings: section.headings, file, path, wanted });
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
function hintsAtCode({ demand, start, end }: Meeting, text: string, { program, file }: DetectContext): boolean {
  const it = program.demands[demand] as Demand;
  if (it.kind === 'encoded') return it.formats?.has(file.format) ?? true;
  const { kind } = it;
  return (kind === 'phrase' || kind === 'frame') && hasLeet(text.slice(start, end));
}

/** True when a demand whose triggers met can have something to look at in this section. */
function asks(demand: number, section: Section, text: string, once: Once, context: DetectContext): boolean {
  const { program, file, addressed } = context;
  const it = program.demands[demand] as Demand;
  if (it.kind === 'address' || ('rule' in it && !runsIn(it.rule, file))) return false;
  if (it.kind === 'frame') return addressed;
  if (it.kind === 'encoded') return it.formats?.has(file.format) ?? true;
  if (it.kind !== 'segment') return true;
  if (it.check.formats && !it.check.formats.includes(file.format)) return false;
  const { glance } = it.check;
  // JSON may write `\/` for a slash.
  return section.kind === 'front-matter' || !glance || text.includes('\\/') || glance(text, file, once);
}

/** True when no phrase, frame or expression sees anything in the rough text: the parser is spared. */
function isSilentText(rough: string, section: Section, context: DetectContext): boolean {
  const segment = rawSegment(rough, section);
  return (
    detect({ kind: 'raw', text: rough, map: segment.map, chain: [], concealment: null, segment }, context).length === 0
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
  const view: View = { kind: 'raw', text, map: segment.map, chain: [], concealment: null, segment };
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

/** The text of a section as it stands, as one segment. */
export function rawSegment(text: string, section: Section): Segment {
  return {
    role: 'text',
    text,
    map: OffsetMap.shift(text.length, 0),
    marks: [],
    quoted: false,
    concealment: null,
    pointer: null,
    headings: section.headings,
    siblings: null,
    language: null,
  };
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
