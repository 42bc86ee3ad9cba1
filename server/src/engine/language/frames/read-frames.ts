import type { Condition } from '../lexicons/conditions.js';
import type { Thing } from '../lexicons/things.js';
import type { Token } from '../tokens.js';
import { type Clause, readClause } from './clause.js';
import { conditionsIn } from './conditions.js';
import type { Frame, TokenSpan } from './frame.js';
import type { FrameLexicon } from './frame-lexicon.js';
import { type Head, headsIn } from './heads.js';
import { nominalOrders } from './nominal.js';
import { type Named, namedIn, objectSpan } from './objects.js';
import { type Tags, tag } from './tags.js';

/** Text that is cut into tokens, and where it begins in its view. */
export interface Tokenized {
  readonly text: string;
  readonly offset: number;
  readonly tokens: readonly Token[];
}

/** All frames of a text, in order. Every token is looked at a bounded number of times. */
export function readFrames(given: Tokenized, lexicon: FrameLexicon): Frame[] {
  const tags = tag(given.text, given.tokens, lexicon);
  const frames: Frame[] = [];
  let clauses = 0;
  let before: ReadonlySet<Thing> = new Set();
  sentencesOf(given.tokens).forEach((span, sentence) => {
    const reader = new SentenceReader(given, tags, lexicon, span);
    const named = thingsIn(tags, span);
    const near = new Set([...before, ...named]);
    before = named;
    for (const frame of reader.frames(sentence, clauses, near)) frames.push(frame);
    clauses = (frames.at(-1)?.clause ?? clauses) + 1;
  });
  return frames;
}

/** Everything that is named in a half-open token range. */
function thingsIn({ mentions }: Tags, [first, last]: TokenSpan): ReadonlySet<Thing> {
  const out = new Set<Thing>();
  for (let i = first; i < last; i++) for (const { thing } of mentions[i] ?? []) out.add(thing);
  return out;
}

/** Half-open token ranges of the sentences. */
function sentencesOf(tokens: readonly Token[]): TokenSpan[] {
  const out: TokenSpan[] = [];
  let first = 0;
  tokens.forEach(({ ends }, i) => {
    if (!ends && i + 1 < tokens.length) return;
    out.push([first, i + 1]);
    first = i + 1;
  });
  return out;
}

/** A clause and what is named in it. */
interface Filled extends Named {
  readonly clause: Clause;
  readonly tokens: TokenSpan;
  readonly conditions: Set<Condition>;
}

class SentenceReader {
  readonly #given: Tokenized;
  readonly #tags: Tags;
  readonly #lexicon: FrameLexicon;
  readonly #span: TokenSpan;

  constructor(given: Tokenized, tags: Tags, lexicon: FrameLexicon, span: TokenSpan) {
    this.#given = given;
    this.#tags = tags;
    this.#lexicon = lexicon;
    this.#span = span;
  }

  frames(sentence: number, firstClause: number, near: ReadonlySet<Thing>): Frame[] {
    const nominal = nominalOrders(this.#tags, this.#lexicon, this.#span);
    const clauses = this.#clauses();
    const filled = this.#fill(clauses);
    const frames = filled.map((one, i) => ({ ...this.#frame(one, sentence, firstClause + i), near }));
    for (const order of nominal) {
      const [start, end] = this.#range(order.tokens);
      frames.push({ ...order, near, start, end, sentence, clause: firstClause + frames.length });
    }
    return frames;
  }

  #clauses(): Clause[] {
    const [first, last] = this.#span;
    const tags = this.#tags;
    const question = tags.tokens[last - 1]?.text === '?';
    const vocative = callsAgent(tags, this.#span);
    const out: Clause[] = [];
    for (const head of headsIn(tags, first, last)) {
      const before = sameRun(tags, out.at(-1), head) ? out.at(-1) : undefined;
      out.push(readClause(head, { tags, question, vocative, before }));
    }
    return out;
  }

  #fill(clauses: readonly Clause[]): Filled[] {
    const out: Filled[] = [];
    const sentenceWide = this.#sentenceWide(clauses);
    clauses.forEach((clause, i) => {
      const span = objectSpan(this.#tags, clause, clauses[i + 1], this.#span[1]);
      const tokens: TokenSpan = [clause.head.slot.first, Math.max(span[1], clause.head.verb.last)];
      const named = namedIn(this.#tags, span);
      addPassive(named, clause, this.#tags);
      const { cues } = conditionsIn(this.#tags, this.#lexicon, tokens);
      const before = out.at(-1);
      if (before && keepsSilent(clause)) before.conditions.add('silent');
      if (clause.continues && before) inherit(named, cues, before, clause, this.#tags);
      const conditions = clause.conditional ? cues : new Set([...cues, ...sentenceWide]);
      out.push({ clause, tokens, conditions, ...named });
    });
    shareBackward(out);
    return out;
  }

  /** Conditions of the sentence, and cues that stand before its first clause: `from now on, ...`. */
  #sentenceWide(clauses: readonly Clause[]): Set<Condition> {
    const { conditional } = conditionsIn(this.#tags, this.#lexicon, this.#span);
    const before: TokenSpan = [this.#span[0], clauses[0]?.head.slot.first ?? this.#span[0]];
    return new Set([...conditional, ...conditionsIn(this.#tags, this.#lexicon, before).cues]);
  }

  #frame({ clause, tokens, objects, to, conditions }: Filled, sentence: number, number: number): Omit<Frame, 'near'> {
    const { head, mood, addressee, negator, reported } = clause;
    const [start, end] = this.#range(tokens);
    return {
      acts: head.verb.acts,
      verb: [head.at, head.verb.last],
      mood,
      addressee,
      negator,
      objects,
      to,
      conditions,
      reported,
      strength: strengthOf(clause, conditions),
      tokens,
      start,
      end,
      clause: number,
      sentence,
    };
  }

  /** Offsets of a token range; signs and conjunctions at its ends are left out. */
  #range([first, last]: TokenSpan): [number, number] {
    const { tokens, offset } = this.#given;
    let from = first;
    let to = last - 1;
    while (from < to && tokens[from]?.kind === 'sign') from++;
    while (to > from && (tokens[to]?.kind === 'sign' || this.#links(to))) to--;
    return [offset + (tokens[from] as Token).start, offset + (tokens[to] as Token).end];
  }

  #links(at: number): boolean {
    return this.#tags.parts[at] === 'and' || this.#tags.parts[at] === 'next';
  }
}

/** No hard border between the clauses: they belong together. */
function sameRun({ borders }: Tags, before: Clause | undefined, { at, slot }: Head): boolean {
  if (!before || slot.opener === 'border') return false;
  for (let i = before.head.verb.last; i < at; i++) if (borders[i] === 'hard') return false;
  return true;
}

/** In the passive what stands before the verb is what the act is done to. */
function addPassive({ objects }: Named, { head: { slot, at } }: Clause, tags: Tags): void {
  if (slot.core !== 'be') return;
  for (const thing of namedIn(tags, [slot.first, at]).objects) objects.add(thing);
}

/** `... without telling anybody`. */
function keepsSilent({ head, negator }: Clause): boolean {
  const told = head.verb.acts.some((act) => act === 'tell' || act === 'ask');
  return told && negator !== null && head.slot.preposition === 'without';
}

/** Words that stand for the object named before. */
const pronouns: ReadonlySet<string> = new Set(['it', 'them', 'this', 'these', 'those', 'that', 'both', 'all']);

/** `Read the keys and send them to X`: the object and the manner go on. */
function inherit(named: Named, cues: Set<Condition>, before: Filled, clause: Clause, { tokens }: Tags): void {
  for (const cue of before.conditions) if (cue === 'always' || cue === 'silent') cues.add(cue);
  const next = tokens[clause.head.verb.last]?.text ?? '';
  const empty = named.objects.size === 0;
  if (empty || pronouns.has(next)) for (const thing of before.objects) named.objects.add(thing);
}

/** `Skip, disable or delete the tests`: verbs in a row have the object of the last one. */
function shareBackward(filled: readonly Filled[]): void {
  for (let i = filled.length - 2; i >= 0; i--) {
    const one = filled[i] as Filled;
    const next = filled[i + 1] as Filled;
    const inRow = next.clause.continues && next.clause.head.slot.first - one.clause.head.verb.last <= 1;
    if (!inRow || one.objects.size > 0 || one.clause.head.slot.core === 'be') continue;
    for (const thing of next.objects) (one.objects as Set<Thing>).add(thing);
    for (const thing of next.to) (one.to as Set<Thing>).add(thing);
  }
}

/** The first words call an agent: `AI assistants: ...`, `Note to agents, ...`. */
function callsAgent({ tokens, mentions }: Tags, [first, last]: TokenSpan): boolean {
  for (let i = first; i < Math.min(last, first + 6); i++) {
    const text = tokens[i]?.text ?? '';
    if (text === ',' || text === ':' || text === '\u2014' || text === '\u2013') {
      for (let j = first; j < i; j++)
        if (mentions[j]?.some(({ thing }) => thing === 'agent' || thing === 'peers')) return true;
      return false;
    }
  }
  return false;
}

function strengthOf({ mood, head }: Clause, conditions: ReadonlySet<Condition>): Frame['strength'] {
  if (conditions.has('always') || (mood !== 'imperative' && head.slot.helpers.has('modal'))) return 'firm';
  return mood === 'permission' || head.slot.core === 'phase' ? 'weak' : 'plain';
}
