import { sievable } from '../lexicon.js';
import type { Act } from '../lexicons/acts.js';
import type { Condition } from '../lexicons/conditions.js';
import { negatorLiterals, stateLiterals } from '../lexicons/grammar.js';
import type { Thing } from '../lexicons/things.js';
import type { FrameLexicon } from './frame-lexicon.js';
import { stateActs } from './nominal.js';
import type { FrameQuery } from './query.js';
import { form, type WordClass, type Wording } from './word-class.js';

interface Sieved extends FrameQuery {
  readonly with?: FrameQuery;
  readonly literals?: readonly string[];
}

/** Groups by the classes that they are made of, as many checks ask for the same ones; null where the sieve is no help. */
export type KnownGroups = Map<string, string[] | null>;

/**
 * The groups of literals that must be met before a check can match: the forms of its verbs, and the words of what it
 * asks to be named or forbidden. Throws when what is left would meet in ordinary text all the time.
 */
export function frameTriggers(check: Sieved, lexicon: FrameLexicon, known: KnownGroups = new Map()): string[][] {
  if (check.literals) return [[...check.literals]];
  const groups = [...groupsOf(check, lexicon, known), ...(check.with ? groupsOf(check.with, lexicon, known) : [])];
  if (groups.length < 2 && !groups.some(isRare)) {
    throw new Error(`a frame of ${[check.act].flat().join('|')} has no second group of words for the sieve`);
  }
  return groups;
}

function groupsOf(query: FrameQuery, lexicon: FrameLexicon, known: KnownGroups): string[][] {
  const group = (key: string, make: () => (string | null)[]): string[] | null => {
    let made = known.get(key);
    if (made === undefined) {
      const literals = make();
      made = allSeen(literals) ? covering(literals) : null;
      known.set(key, made);
    }
    return made;
  };
  const acts = [query.act].flat();
  const asked = [query.objects, query.to, query.about, ...(query.near ?? [])].filter((things) => things !== undefined);
  const conditions = query.conditions ?? [];
  return [
    group(`act ${acts}`, () => acts.flatMap((act) => verbLiterals(act, lexicon))),
    ...asked.map((things) => group(`thing ${things}`, () => thingLiterals(things, lexicon))),
    group(`when ${conditions}`, () => conditionLiterals(conditions, lexicon)),
    query.negated ? group('negator', () => [...negatorLiterals]) : null,
  ].filter((one) => one !== null);
}

/** A class with words that the sieve cannot see is no help to it. */
function allSeen(group: readonly (string | null)[]): boolean {
  return !group.includes(null);
}

/** Literals of all forms, and of the nouns that name the act. A particle may stand apart: only the verb is looked for. */
function verbLiterals(act: Act, lexicon: FrameLexicon): (string | null)[] {
  const verbs = lexicon.acts.of(act).map(({ words, parts }) => (parts ? particleVerb(words) : sievable(words)));
  return [...verbs, ...literals(act, lexicon.actNouns), ...(stateActs.includes(act) ? stateLiterals : [])];
}

/** `turn the logs off` has only ` turn ` for the sieve; `shut` and `turn` are rare enough, `set` and `put` are not. */
function particleVerb(words: readonly string[]): string | null {
  return sievable(words.slice(0, 1));
}

function thingLiterals(asked: readonly Thing[], lexicon: FrameLexicon): (string | null)[] {
  return asked.flatMap((thing) => literals(thing, lexicon.things));
}

/** What says `always`, and what is waited for, has words of its own; `if` and its kin are too common to ask for. */
function conditionLiterals(asked: readonly Condition[], lexicon: FrameLexicon): (string | null)[] {
  if (asked.length === 0 || asked.includes('conditional')) return [null];
  // `Without` and any verb of telling make a clause silent.
  const silent = asked.includes('silent') ? ['without'] : [];
  return asked.flatMap((one) => [...literals(one, lexicon.cues), ...literals(one, lexicon.conditionals), ...silent]);
}

/** `tell them` counts where people are named near by. */
function literals<Name extends string>(name: Name, words: WordClass<Name>): (string | null)[] {
  const named = words.of(name).filter((wording) => wording.words[0] !== 'them');
  return named.map((wording) => literal(wording));
}

function literal<Name>({ words, forms }: Wording<Name>): string | null {
  const whole = sievable(words);
  // One literal for `disable`, `disabled` and `disabling`.
  return whole !== null && words.length === 1 && forms === form.base && whole.length > 5 ? whole.slice(0, -1) : whole;
}

/** Without those that hold another one of the group. */
function covering(literals: readonly (string | null)[]): string[] {
  const kept: string[] = [];
  const seen = literals.filter((literal) => literal !== null);
  for (const one of [...new Set(seen)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => one.includes(shorter))) kept.push(one);
  }
  return kept;
}

/** No word of the group is short, as common words are. */
function isRare(group: readonly string[]): boolean {
  return group.every((literal) => literal.trim().length >= 5);
}
