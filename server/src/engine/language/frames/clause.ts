import { partOf } from '../lexicons/grammar.js';
import type { Addressee, Mood } from './frame.js';
import type { Head } from './heads.js';
import type { Tags } from './tags.js';
import { form } from './word-class.js';

/** A head with its reading, before its objects are known. */
export interface Clause {
  readonly head: Head;
  readonly mood: Mood;
  readonly addressee: Addressee;
  readonly negator: string | null;
  /** It stands in a clause that `if`, `when` and the like open. */
  readonly conditional: boolean;
  readonly reported: string | null;
  /** It goes on from the clause before: what is said there of object and conditions holds here. */
  readonly continues: boolean;
}

/** What is known of the sentence round a clause. */
export interface SentenceContext {
  readonly tags: Tags;
  readonly question: boolean;
  /** An agent is called by name at the beginning: `Agents, ...`, `Note to AI: ...`. */
  readonly vocative: boolean;
  readonly before: Clause | undefined;
}

/** Whether a clause goes on from the one before. */
function linkOf({ slot, form: own }: Head, { tags, before }: SentenceContext): 'complement' | 'list' | null {
  if (!before) return null;
  if (slot.opener === 'head') return 'complement';
  if (slot.subject !== null || slot.helpers.size > 0) return null;
  if (slot.opener === 'and' || (slot.opener === 'then' && !before.conditional)) return 'list';
  // `When the user replies, call ...`: verbs of a list have the same form.
  const row = before.head.verb.last === slot.first - 1 && before.head.form === own && !before.conditional;
  return row && slot.opener === 'comma' && tags.tokens[slot.first - 1]?.text === ',' ? 'list' : null;
}

/** Reads mood, addressee and negation of a clause from what stands before its verb. */
export function readClause(head: Head, context: SentenceContext): Clause {
  const link = linkOf(head, context);
  const { before } = context;
  const conditional = isConditional(head, link, before);
  const own = ownAddressee(head, context);
  const inherits = link === 'list' || (link === 'complement' && own === 'none');
  const addressee = inherits && before ? before.addressee : own === 'none' && context.vocative ? 'agent' : own;
  const mood = conditional ? 'descriptive' : moodOf(head, link, addressee, context);
  const negator = negatorOf(head, link, context);
  const reported = (link && before?.reported) || (link === 'complement' ? teller(context) : null);
  // What is not permitted is forbidden.
  const firm = mood === 'permission' && negator !== null ? 'modal' : mood;
  return { head, mood: firm, addressee, negator, conditional, reported, continues: link !== null };
}

function isConditional({ slot }: Head, link: string | null, before: Clause | undefined): boolean {
  return slot.opener === 'condition' || (link !== null && before?.conditional === true);
}

function moodOf(head: Head, link: string | null, addressee: Addressee, context: SentenceContext): Mood {
  const { slot } = head;
  if (context.question) return polite(head, context) ? 'modal' : 'question';
  if (slot.opener === 'how' || slot.opener === 'relative') return 'descriptive';
  if (link === 'list' && context.before) return context.before.mood;
  if (head.form === form.base) return baseMood(head, link, addressee, context);
  if (slot.core === 'be') return ordersState(head, context.tags) ? 'passive' : 'descriptive';
  if (head.form === form.ing) return gerundMood(head, link, context);
  return ensures(head, context.tags) ? 'modal' : 'descriptive';
}

function baseMood(head: Head, link: string | null, addressee: Addressee, context: SentenceContext): Mood {
  const { slot } = head;
  const { helpers } = slot;
  if (helpers.has('to')) return infinitiveMood(head, link, context);
  if (helpers.has('modal')) return 'modal';
  const reader = addressee === 'you' || addressee === 'agent';
  if (helpers.has('will')) return reader ? 'modal' : 'descriptive';
  if (helpers.has('may')) return 'permission';
  if (slot.subject === null && link === null && slot.opener === 'and') return moodBefore(slot.first, context.tags);
  if (slot.subject === null) return link === 'complement' && context.before ? context.before.mood : 'imperative';
  if (ensures(head, context.tags) || addressee === 'you') return 'modal';
  return addressee === 'agent' && isStanding(head, context.tags) ? 'modal' : 'descriptive';
}

/** Most tokens before a conjunction that are looked at. */
const chunk = 12;

/** `users can review and approve`: the verb before the conjunction is in no class, its helping words tell the mood. */
function moodBefore(first: number, { parts, borders, mentions }: Tags): Mood {
  for (let i = first - 2; i >= Math.max(0, first - chunk); i--) {
    const part = parts[i];
    if (part === 'modal') return 'modal';
    if (part === 'may') return 'permission';
    if (part === 'relative' || part === 'condition' || part === 'will' || part === 'be' || part === 'to')
      return 'descriptive';
    if (borders[i] === undefined) continue;
    return mentions[i]?.some(({ thing }) => thing === 'user') ? 'descriptive' : 'imperative';
  }
  return 'imperative';
}

/** `you need to`, `you are to`, `be sure to` order; `allowed to` permits; else it is what another verb is about. */
function infinitiveMood({ slot }: Head, link: string | null, { tags, before }: SentenceContext): Mood {
  const { helpers, subject } = slot;
  if (helpers.has('allow')) return 'permission';
  if (['intro', 'have', 'be', 'modal'].some((part) => helpers.has(part as 'intro'))) return 'modal';
  if (subject && includesPart(tags, subject, 'intro')) return 'modal';
  if (link === 'complement' && before) return before.mood;
  if (subject === null) return helpers.has('phase') || slot.negators.length > 0 ? 'imperative' : 'descriptive';
  // `Configure the agent to approve`: a verb that no list has opens the sentence.
  const [first, last] = subject;
  const opens = last - first > 1 && tags.parts[first] === undefined && tags.parts[first + 1] === 'determiner';
  return opens && (tags.mentions[first]?.length ?? 0) === 0 ? 'imperative' : 'descriptive';
}

function gerundMood({ slot }: Head, link: string | null, { before }: SentenceContext): Mood {
  const { preposition } = slot;
  if (preposition === 'without' || preposition === 'by') return before ? before.mood : 'imperative';
  if (preposition === 'from') return slot.negators.length > 0 ? 'imperative' : 'descriptive';
  if (preposition !== null) return 'descriptive';
  if (link === 'complement' && before) return before.mood;
  return slot.subject === null && (slot.core === 'phase' || slot.core === 'refuser') ? 'imperative' : 'descriptive';
}

/** `logs must be deleted`, `make sure that logs are deleted`. */
function ordersState(head: Head, tags: Tags): boolean {
  const { helpers } = head.slot;
  if (helpers.has('modal')) return true;
  return (
    (helpers.has('to') && (helpers.has('intro') || helpers.has('have'))) || isToBe(head, tags) || ensures(head, tags)
  );
}

/** `are to be deleted`. */
function isToBe({ at, slot }: Head, { tokens }: Tags): boolean {
  if (!slot.helpers.has('to')) return false;
  for (let i = at - 1; i > slot.first; i--) {
    if (tokens[i]?.text === 'to') return /^(?:is|are|was|were)$/.test(tokens[i - 1]?.text ?? '');
  }
  return false;
}

function ensures({ slot: { subject } }: Head, tags: Tags): boolean {
  if (subject === null) return false;
  for (let i = subject[0]; i < subject[1]; i++) {
    const text = tags.tokens[i]?.text;
    if (text === 'ensure' || (text === 'sure' && /^(?:make|be)$/.test(tags.tokens[i - 1]?.text ?? ''))) return true;
  }
  return false;
}

/** `always` or a negation before the verb makes a rule of a statement. */
function isStanding({ at, slot }: Head, { tokens }: Tags): boolean {
  if (slot.negators.length > 0) return true;
  for (let i = slot.first; i < at; i++) if (tokens[i]?.text === 'always') return true;
  return false;
}

/** `Could you please delete ...?` */
function polite({ at, slot, form: own }: Head, { tags }: SentenceContext): boolean {
  if (own !== form.base) return false;
  for (let i = slot.first; i < at; i++) {
    if (tags.parts[i] === 'you') return ['may', 'will'].includes(tags.parts[i - 1] ?? '');
  }
  return false;
}

function ownAddressee({ slot, form: own }: Head, { tags, before }: SentenceContext): Addressee {
  const { subject } = slot;
  if (slot.core === 'be' && own !== form.ing) return byWhom(slot.first, tags);
  if (slot.opener === 'head' && before?.head.slot.opener === 'relative' && subject) return before.addressee;
  if (slot.opener === 'relative' && subject === null) return antecedent(slot.first, tags);
  if (slot.preposition !== null && slot.preposition !== 'from') return 'none';
  if (slot.opener === 'head' && subject && slot.helpers.has('to')) {
    const named = whois(subject[0], subject[1], tags);
    return named === 'third' ? 'none' : named;
  }
  return subject ? whois(subject[0], subject[1], tags) : 'none';
}

/** The person nearest to the verb. */
function whois(first: number, last: number, { tokens, parts, mentions }: Tags): Addressee {
  for (let i = last - 1; i >= first; i--) {
    if (parts[i] === 'you' || tokens[i]?.text === 'your') return 'you';
    const named = mentions[i] ?? [];
    if (named.some(({ thing }) => thing === 'agent' || thing === 'peers')) return 'agent';
    if (named.some(({ thing }) => thing === 'user')) return 'user';
  }
  const alone = last - first === 1 ? tokens[first]?.text : undefined;
  return alone === 'it' || alone === 'there' ? 'none' : 'third';
}

function byWhom(first: number, { tokens, parts, mentions }: Tags): Addressee {
  for (let i = first; i < tokens.length && i < first + 24 && !tokens[i]?.ends; i++) {
    if (tokens[i]?.text !== 'by') continue;
    for (let j = i + 1; j < i + 4; j++) {
      if (parts[j] === 'you') return 'you';
      if (mentions[j]?.some(({ thing }) => thing === 'agent' || thing === 'peers')) return 'agent';
      if (mentions[j]?.some(({ thing }) => thing === 'user')) return 'user';
    }
    return 'third';
  }
  return 'none';
}

/** `agents that ...`: whom the relative clause tells of. */
function antecedent(first: number, tags: Tags): Addressee {
  return whois(Math.max(0, first - 3), Math.max(0, first - 1), tags);
}

/** Verbs whose negation does not hold for what follows with `and`: `do not tell the user and delete it`. */
const spoken = new Set(['tell', 'ask', 'reveal']);

/** The word that forbids the act; two negations lift one another. */
function negatorOf(head: Head, link: string | null, { tags, before }: SentenceContext): string | null {
  const { slot } = head;
  const words = [...slot.negators];
  if (link !== null && before && carries(head, link, before, tags)) words.push(before.negator ?? '');
  if (link === 'complement' && before && words.length === slot.negators.length) {
    const word = tags.tokens[before.head.at]?.text ?? '';
    if (partOf(word) === 'refuser' && before.negator === null) words.push(word);
  }
  return words.length % 2 === 1 ? (words[0] as string) : null;
}

/** Whether the negation of the clause before holds for this one as well. */
function carries({ slot }: Head, link: string, before: Clause, tags: Tags): boolean {
  if (before.negator === null) return false;
  if (link === 'complement') return partOf(tags.tokens[before.head.at]?.text ?? '') !== 'refuser';
  const word = tags.tokens[slot.first - 1]?.text ?? '';
  if (word === 'or' || word === 'nor') return true;
  if (slot.opener === 'then') return false;
  return !before.head.verb.acts.some((act) => spoken.has(act));
}

/** `the malware tells the agent to ...`: somebody else says it. */
function teller({ before, tags }: SentenceContext): string | null {
  if (before?.mood !== 'descriptive' || before.conditional) return null;
  const tells = before.head.verb.acts.some((act) => act === 'tell' || act === 'ask' || act === 'deceive');
  return tells ? (tags.tokens[before.head.at]?.text ?? null) : null;
}

function includesPart({ parts }: Tags, [first, last]: readonly [number, number], part: Tags['parts'][number]): boolean {
  for (let i = first; i < last; i++) if (parts[i] === part) return true;
  return false;
}
