import { nounsToo, partOf } from '../lexicons/grammar.js';
import { type Slot, slotBefore } from './slot.js';
import type { Tags, VerbTag } from './tags.js';
import { form } from './word-class.js';

/** A verb that makes a clause, with what stands before it. */
export interface Head {
  readonly at: number;
  readonly verb: VerbTag;
  readonly slot: Slot;
  /** The form that it has in this place. */
  readonly form: number;
}

/** The verbs of the half-open token range that make clauses, in order; nouns that look like verbs are left out. */
export function headsIn(tags: Tags, first: number, last: number): Head[] {
  const heads: Head[] = [];
  let floor = first;
  for (let at = first; at < last; at++) {
    const verb = verbAt(tags, at);
    if (!verb) continue;
    const slot = slotBefore(tags, at, floor);
    const head = { at, verb, slot, form: formIn(slot, verb.forms) };
    if (head.form === 0 || isNoun(tags, head, last) || isObject(tags, head, heads.at(-1))) continue;
    heads.push(head);
    floor = verb.last;
    at = verb.last - 1;
  }
  return heads;
}

/** The verb at a token; the `to` of `agree to` belongs to a verb that follows. */
function verbAt({ verbs, tokens }: Tags, at: number): VerbTag | undefined {
  const verb = verbs[at];
  if (!verb || verb.last - at < 2 || tokens[verb.last - 1]?.text !== 'to') return verb;
  return ((verbs[verb.last]?.forms ?? 0) & form.base) === 0 ? verb : { ...verb, last: verb.last - 1 };
}

/** The form that a verb has behind such words, 0 when no verb can stand there. */
function formIn({ core, helpers, preposition, opener, subject }: Slot, forms: number): number {
  if (core === undefined) return openerForm(opener, forms);
  if (core === 'preposition' || (core === 'refuser' && !helpers.has('to')))
    return preposition === 'to' ? 0 : forms & form.ing;
  if (core === 'phase') return forms & form.ing || forms & form.base;
  if (core === 'be') return forms & form.participle || forms & form.ing;
  if (core === 'have') return forms & form.participle;
  if (helpers.size > 0 || core === 'refuser') return forms & form.base;
  if (core === 'you') return forms & form.base || forms & form.past;
  if (core === 'pronoun' || core === 'relative') return forms & (form.base | form.third | form.past);
  if (core !== 'noun' || subject === null) return 0;
  return forms & (form.base | form.third | form.past);
}

function openerForm(opener: Slot['opener'], forms: number): number {
  if (opener === 'condition' || opener === 'how') return forms & (form.ing | form.participle | form.base);
  if (opener === 'relative') return forms & (form.base | form.third | form.past);
  if (opener === 'and') return forms & form.base || forms & (form.ing | form.third | form.participle);
  if (opener === 'head') return forms & form.base || forms & form.ing;
  return forms & form.base;
}

/** `Delete logging`: only what governs verbs, as `stop` does, has a verb right behind it. */
function isObject({ tokens }: Tags, { slot, form: own }: Head, before: Head | undefined): boolean {
  if (slot.opener !== 'head' || slot.core !== undefined || !before) return false;
  const part = partOf(tokens[before.at]?.text ?? '');
  return own === form.base || (part !== 'phase' && part !== 'refuser');
}

/** `Log files are rotated`, `logs, tests and reviews`, `the security audit`: a noun that is spelled like a verb. */
function isNoun(tags: Tags, { at, verb, slot, form: own }: Head, last: number): boolean {
  const word = tags.tokens[at]?.text ?? '';
  if (slot.core === 'noun' && own === form.base && !namesActor(tags, slot)) return true;
  const known = nounsToo.has(word) || (word.endsWith('s') && nounsToo.has(word.slice(0, -1)));
  if (verb.last - at > 1 || !known) return false;
  if (slot.core === 'noun') return true;
  if (own !== form.base || slot.core !== undefined) return false;
  const next = tags.tokens[verb.last];
  const listed = slot.opener === 'and' || slot.opener === 'comma';
  const ends = verb.last >= last || next?.kind === 'sign' || tags.parts[verb.last] === 'and';
  if (listed && ends && tags.borders[verb.last] !== undefined) return true;
  return followedByVerb(tags, verb.last, last);
}

/** `agents send`: a base form behind a noun is a verb only when the noun names somebody. */
function namesActor({ mentions }: Tags, { subject }: Slot): boolean {
  if (subject === null) return false;
  for (let i = subject[0]; i < subject[1]; i++) {
    const actor = mentions[i]?.some(({ thing }) => thing === 'agent' || thing === 'peers' || thing === 'user');
    if (actor) return true;
  }
  return false;
}

/** Within four words a helping verb follows, so that all before it is a subject. */
function followedByVerb({ parts, borders }: Tags, from: number, last: number): boolean {
  if (parts[from] === 'determiner' || parts[from] === 'you') return false;
  for (let i = from; i < Math.min(last, from + 4); i++) {
    if (borders[i]) return false;
    const part = parts[i];
    if (part === 'be' || part === 'modal' || part === 'will' || part === 'have') return true;
    if (part === 'relative' || part === 'condition' || part === 'and' || part === 'to') return false;
  }
  return false;
}
