import type { Program } from './compile.js';
import { Budget, type DetectContext, detect } from './detect/detect.js';
import { runsIn } from './detect/runs-in.js';
import type { OwnVerdict, SectionVerdict } from './engine.js';
import type { Segment } from './model/segment.js';
import type { Signal } from './model/signal.js';
import type { Parts } from './parts.js';
import type { Reader, Section } from './readers/reader.js';
import { splitsWords } from './readers/split-words.js';
import { dedupe } from './scan-section.js';
import { alone, around, signalOf } from './signal-of.js';
import { standsFor } from './stands-for.js';
import { mayBeSplit } from './views/decoders/split-items.js';
import { rawSegment } from './views/raw-view.js';
import { suspicious } from './views/suspicious.js';
import { decodedViews, plainViews } from './views/views-of.js';

/** Work per document for rules of a workspace's own, in UTF-16 units: a fixed part and a multiple of its length. */
const budgetBase = 1_000_000;
const budgetFactor = 2;

/** Signals of such rules in one document: those of Swab's rules must not drown in them. */
const mostSignals = 200;

/** Runs the rules of a workspace's own over one document, section by section, with a budget of their own. */
export class OwnRulesScan {
  readonly #context: DetectContext;
  /** The program of Swab's rules: it knows what an encoding leaves of words. */
  readonly #base: Program;
  readonly #signals: Signal[] = [];
  readonly #gaps = new Set<string>();

  constructor(own: Program, base: DetectContext, length: number) {
    this.#base = base.program;
    this.#context = { ...base, program: own, budget: new Budget(budgetBase + length * budgetFactor) };
  }

  /** Null where there are no such rules, or where they are written. */
  static of({ own }: Parts, base: DetectContext, length: number): OwnRulesScan | null {
    return own && own.home !== base.path ? new OwnRulesScan(own.program, base, length) : null;
  }

  /** Signals in the order of the sections. Offsets are those that `moved` made of them. */
  get signals(): readonly Signal[] {
    return this.#signals;
  }

  get gaps(): Iterable<string> {
    return this.#gaps;
  }

  /** Reads a section whose verdict by Swab's own rules is known; what was seen is kept with that verdict. */
  read(
    section: Section,
    reader: Reader,
    verdict: SectionVerdict,
    moved: (signal: Signal, section: Section) => Signal,
  ): void {
    const { program } = this.#context;
    let own = verdict.own.get(program);
    if (!own || !standsFor(own, section)) {
      own = this.#look(section, reader, verdict);
      verdict.own.clear();
      verdict.own.set(program, own);
    }
    for (const gap of own.gaps) this.#gaps.add(gap);
    for (const signal of own.signals) {
      if (this.#signals.length >= mostSignals) {
        this.#gaps.add(`more than ${mostSignals} matches of the workspace's own rules: the others are not listed`);
        return;
      }
      this.#signals.push(moved(signal, section));
    }
  }

  #look(section: Section, reader: Reader, { text, groups }: SectionVerdict): OwnVerdict {
    const context = this.#context;
    const { headings } = section;
    const meetings = this.#meetings(text);
    const isOdd = suspicious(text) || splitsWords(text);
    const isEncoded = this.#mayBeEncoded(groups);
    if (meetings.length === 0 && !isOdd && !isEncoded) return { signals: [], headings, gaps: [] };
    const { file, path } = context;
    const wanted = (start: number, end: number) =>
      isOdd || isEncoded || meetings.some((meeting) => meeting.start < end && start < meeting.end);
    const { segments, gaps } = reader.read({ ...section, text, file, path, wanted });
    const signals = segments.flatMap((segment, i) => {
      const beside = around(segments, i);
      const isDeep = isEncoded || (isOdd && suspicious(segment.text));
      return this.#sightings(segment, isDeep).map((one) => signalOf(one, beside, context));
    });
    if (isEncoded || (meetings.length > 0 && mayBeSplit(text))) {
      const views = decodedViews(rawSegment(text, headings));
      signals.push(...views.flatMap((view) => detect(view, context)).map((one) => signalOf(one, alone, context)));
    }
    const spent = context.budget.spent ? ["too dense in triggers of the workspace's own rules to be read in full"] : [];
    return { signals: dedupe(signals), headings, gaps: [...gaps, ...spent] };
  }

  #sightings(segment: Segment, isDeep: boolean) {
    const views = isDeep ? [...plainViews(segment), ...decodedViews(segment)] : plainViews(segment);
    return views.flatMap((view) => detect(view, this.#context));
  }

  #meetings(text: string) {
    const { program, file } = this.#context;
    return program.plan.meetings(text).filter(({ demand }) => {
      const it = program.demands[demand];
      return it !== undefined && 'rule' in it && runsIn(it.rule, file);
    });
  }

  #mayBeEncoded(groups: Uint32Array): boolean {
    const { plan, demands, encoded } = this.#base;
    return encoded.some((demand) => {
      const it = demands[demand];
      const isRead = it?.kind === 'encoded' && (it.formats?.has(this.#context.file.format) ?? true);
      return isRead && plan.holds(demand, groups, false);
    });
  }
}
