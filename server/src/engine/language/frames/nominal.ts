import type { Act } from '../lexicons/acts.js';
import { states } from '../lexicons/grammar.js';
import type { Addressee, Frame, Mood, TokenSpan } from './frame.js';
import type { FrameLexicon } from './frame-lexicon.js';
import { namedIn } from './objects.js';
import { type Tags, wordingsAt } from './tags.js';

/** An order without a verb of its own, before its offsets are known. */
export type NominalOrder = Omit<Frame, 'start' | 'end' | 'sentence' | 'clause' | 'near'>;

/** What is done to a thing that is said to be off, needless or forbidden. */
export const stateActs: readonly Act[] = ['skip', 'disable'];

const before = 10;
const after = 4;

/** Orders that name a state: `deletion of logs is required`, `logging is off for you`, `reviews are not needed`. */
export function nominalOrders(tags: Tags, lexicon: FrameLexicon, [first, last]: TokenSpan): NominalOrder[] {
  const out: NominalOrder[] = [];
  for (let at = first + 1; at < last; at++) {
    if (tags.parts[at] !== 'be') continue;
    const order = stateAt(tags, lexicon, at, [first, last]);
    if (order) out.push(order);
  }
  return out;
}

function stateAt(tags: Tags, lexicon: FrameLexicon, at: number, [first, last]: TokenSpan): NominalOrder | null {
  let negator: string | null = null;
  for (let i = at + 1; i < Math.min(last, at + 1 + after); i++) {
    const text = tags.tokens[i]?.text ?? '';
    if (tags.borders[i]) return null;
    if (tags.parts[i] === 'negator') negator = text;
    else if (isState(text)) return orderOf(tags, lexicon, { at, state: i, negator, first, last });
    else if (tags.parts[i] !== 'adverb') return null;
  }
  return null;
}

function isState(text: string): boolean {
  return Object.values(states).some((words) => words.has(text));
}

interface Place {
  readonly at: number;
  readonly state: number;
  readonly negator: string | null;
  readonly first: number;
  readonly last: number;
}

function orderOf(tags: Tags, lexicon: FrameLexicon, place: Place): NominalOrder | null {
  const { at, state, first, last } = place;
  // `is required to` has a verb of its own.
  if (tags.tokens[state + 1]?.text === 'to') return null;
  const from = subjectStart(tags, at, first);
  const end = Math.min(last, state + 6);
  const { objects } = namedIn(tags, [from, at]);
  const meant = meaning(tags, lexicon, place, from);
  if (meant === null || (objects.size === 0 && !meant.named)) return null;
  const addressee = addressed(tags, state, end);
  const off = states.off.has(tags.tokens[state]?.text ?? '');
  const mood: Mood = off && addressee === 'none' ? 'descriptive' : 'passive';
  return {
    acts: meant.acts,
    verb: [at, state + 1],
    mood,
    addressee,
    negator: meant.negator,
    objects,
    to: namedIn(tags, [state + 1, end]).to,
    conditions: new Set(),
    reported: null,
    strength: 'plain',
    tokens: [from, end],
  };
}

interface Meaning {
  readonly acts: readonly Act[];
  readonly negator: string | null;
  readonly named: boolean;
}

/** What it means that a thing, or an act that is named by its noun, is in such a state. */
function meaning(tags: Tags, lexicon: FrameLexicon, { at, state, negator }: Place, from: number): Meaning | null {
  const text = tags.tokens[state]?.text ?? '';
  const acts = actsNamed(tags, lexicon, from, at);
  const named = acts.length > 0;
  const denied = negator ?? (denies(tags, from, at) ? 'no' : null);
  if (states.required.has(text)) {
    if (named) return { acts, negator: denied, named };
    return denied === null ? null : { acts: stateActs, negator: null, named };
  }
  if (states.forbidden.has(text)) {
    if (named) return { acts, negator: denied === null ? text : null, named };
    return denied === null ? { acts: stateActs, negator: null, named } : null;
  }
  if (named || denied !== null) return null;
  return { acts: states.off.has(text) ? ['disable'] : stateActs, negator: null, named };
}

function actsNamed(tags: Tags, lexicon: FrameLexicon, from: number, to: number): Act[] {
  const out = new Set<Act>();
  for (let i = from; i < to; i++) for (const act of wordingsAt(tags.tokens, i, lexicon.actNouns).keys()) out.add(act);
  return [...out];
}

function denies({ tokens }: Tags, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === 'no') return true;
  return false;
}

function subjectStart({ borders, parts }: Tags, at: number, first: number): number {
  let i = at;
  while (i > first && i > at - before && !borders[i] && parts[i - 1] !== 'condition' && parts[i - 1] !== 'break') i--;
  return i;
}

/** `for you`, `for agents`, `here`. */
function addressed({ tokens, parts, mentions }: Tags, from: number, to: number): Addressee {
  for (let i = from; i < to; i++) {
    if (parts[i] === 'you') return 'you';
    if (mentions[i]?.some(({ thing }) => thing === 'agent' || thing === 'peers')) return 'agent';
    if (tokens[i]?.ends) break;
  }
  return 'none';
}
