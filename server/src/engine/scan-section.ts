import type { Demand } from './compile.js';
import { type DetectContext, detect, sighting } from './detect/detect.js';
import type { Sighting } from './detect/sighting.js';
import { Passages } from './detect/windows.js';
import type { SectionVerdict } from './engine.js';
import type { Hit, Rule } from './model/rule.js';
import type { Segment } from './model/segment.js';
import type { Signal } from './model/signal.js';
import type { Reader, Section } from './readers/reader.js';
import { splitsWords } from './readers/split-words.js';
import { encodedInstruction } from './rules/encoded-payload/encoded-instruction.js';
import { OffsetMap } from './text/offset-map.js';
import type { Meeting } from './triggers/plan.js';
import { hasLeet } from './views/decoders/leet.js';
import { inventory } from './views/inspect.js';
import { isInstructionLike } from './views/instruction-like.js';
import { suspicious } from './views/suspicious.js';
import type { View } from './views/view.js';
import { decodedViews, plainViews } from './views/views-of.js';
import { creditsFor } from './weigh/credits.js';
import type { GateContext } from './weigh/gates/gate.js';

const nothing: SectionVerdict = Object.freeze({ signals: [], gaps: [] });

/** Half the passage in which roles make company, in UTF-16 units (threat model 2.4: 450 characters). */
const company = 225;

/** How much of its neighbours a segment's gates may read, in UTF-16 units. */
const near = 240;

type Around = Pick<GateContext, 'before' | 'after'>;
const alone: Around = { before: '', after: '' };

/** Reads one section all the way to its signals. Offsets in the verdict are relative to the section. */
export function scanSection(section: Section, text: string, reader: Reader, context: DetectContext): SectionVerdict {
  const meetings = context.program.plan.meetings(text).filter((m) => asks(m.demand, section, text, context));
  const odd = suspicious(text) || splitsWords(text);
  if (meetings.length === 0 && !odd) return nothing;
  const kinds = new Set(meetings.map((m) => context.program.demands[m.demand]?.kind));
  const hints = meetings.filter((m) => hintsAtCode(m, text, context));
  if (
    !odd &&
    hints.length === 0 &&
    !kinds.has('segment') &&
    reader.rough &&
    isSilent(reader.rough(text), section, context)
  )
    return nothing;
  const wanted = (start: number, end: number) => odd || meetings.some((m) => m.start < end && start < m.end);
  const read = reader.read({
    text,
    kind: section.kind,
    headings: section.headings,
    file: context.file,
    path: context.path,
    wanted,
  });
  const signals = odd ? characterSightings(text, section, context).map((one) => signalOf(one, alone, context)) : [];
  const encodedNear = (segment: Segment) => {
    const [from, to] = segment.map.range(0, segment.text.length);
    return hints.some((m) => m.start < to && from < m.end);
  };
  read.segments.forEach((segment, i) => {
    const around = {
      before: read.segments[i - 1]?.text.slice(-near) ?? '',
      after: read.segments[i + 1]?.text.slice(0, near) ?? '',
    };
    const deep = encodedNear(segment) || (odd && suspicious(segment.text));
    for (const one of scanSegment(segment, deep, context)) signals.push(signalOf(one, around, context));
  });
  const gaps = context.budget.spent ? [...read.gaps, 'too dense in triggers to be analysed in full'] : read.gaps;
  return { signals: dedupe(signals), gaps };
}

/** Encoded words, or words that are met only because the sieve reads digits as letters: the decoders are worth their time. */
function hintsAtCode({ demand, start, end }: Meeting, text: string, { program }: DetectContext): boolean {
  const kind = program.demands[demand]?.kind;
  return kind === 'encoded' || (kind === 'phrase' && hasLeet(text.slice(start, end)));
}

/** True when a demand whose triggers met can have something to look at in this section. */
function asks(demand: number, section: Section, text: string, { program, file }: DetectContext): boolean {
  const it = program.demands[demand] as Demand;
  if (it.kind !== 'segment') return true;
  if (it.check.formats && !it.check.formats.includes(file.format)) return false;
  return section.kind === 'front-matter' || !it.check.within || it.check.within.some((mark) => text.includes(mark));
}

/** True when no phrase and no expression sees anything in the rough text: the parser is spared. */
function isSilent(rough: string, section: Section, context: DetectContext): boolean {
  const segment = rawSegment(rough, section);
  return (
    detect({ kind: 'raw', text: rough, map: segment.map, chain: [], concealment: null, segment }, context).length === 0
  );
}

function scanSegment(segment: Segment, deep: boolean, context: DetectContext): Sighting[] {
  const out: Sighting[] = [];
  for (const view of plainViews(segment)) {
    const seen = detect(view, context);
    out.push(...seen);
  }
  if (!deep) return out;
  for (const view of decodedViews(segment)) {
    out.push(...detect(view, context));
    if (isInstructionLike(view.text)) {
      const passage = new Passages(view.text, context.lexicon).around(0, view.text.length);
      const hit: Hit = { start: 0, end: view.text.length, decoded: view.text, chain: view.chain };
      out.push(sighting(encodedInstruction, hit, view, passage));
    }
  }
  return out;
}

/** Rules over suspicious characters look at the raw text: what a format's escapes hide is looked at in the views. */
function characterSightings(text: string, section: Section, context: DetectContext): Sighting[] {
  const rules = context.program.rules.filter(
    (r): r is Rule & Required<Pick<Rule, 'characters'>> => r.characters !== undefined,
  );
  const segment = rawSegment(text, section);
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

function rawSegment(text: string, section: Section): Segment {
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

function signalOf(one: Sighting, around: Around, context: DetectContext): Signal {
  const { rule, hit, view, passage, first } = one;
  const [start, end] = view.map.range(hit.start, hit.end);
  const concealment = hit.concealment ?? view.concealment;
  const hidden = view.kind !== 'raw' || concealment !== null;
  const text = view.text.slice(hit.start, hit.end);
  const [from, to] = companyOf(one);
  return {
    rule,
    start,
    end,
    roles: hit.roles ?? rule.roles,
    text,
    decoded: hit.decoded ?? (view.kind === 'raw' ? null : sentenceText(passage, first, view)),
    chain: hit.chain ?? view.chain,
    concealment: concealment ?? null,
    segment: view.segment.role,
    pointer: view.segment.pointer,
    severity: hit.severity ?? rule.severity,
    reasons: creditsFor({ ...one, ...around, file: context.file, path: context.path }),
    message: hit.message ?? null,
    window: hidden && view.kind === 'decoded' ? view.map.range(0, view.text.length) : view.map.range(from, to),
  };
}

function sentenceText(passage: Sighting['passage'], first: number, view: View): string {
  if (passage.tokens.length === 0) return view.text;
  const [from, to] = passage.sentence(Math.min(first, passage.tokens.length - 1));
  const [start, end] = passage.range(from, Math.max(to, from + 1));
  return view.text.slice(start, end);
}

/** The stretch of the view in which other signals keep this one company. */
function companyOf({ hit, view }: Sighting): [number, number] {
  return [Math.max(0, hit.start - company), Math.min(view.text.length, hit.end + company)];
}

/** The raw and the folded view may say the same; the first one stands. */
function dedupe(signals: readonly Signal[]): Signal[] {
  const seen = new Set<string>();
  const kept: Signal[] = [];
  for (const signal of signals) {
    const overlaps = kept.some((k) => k.rule === signal.rule && k.start < signal.end && signal.start < k.end);
    const key = `${signal.rule.id}:${signal.start}:${signal.end}`;
    if (seen.has(key) || overlaps) continue;
    seen.add(key);
    kept.push(signal);
  }
  return kept;
}
