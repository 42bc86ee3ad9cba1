import { negatedHelpers, type Part } from '../lexicons/grammar.js';
import type { TokenSpan } from './frame.js';
import type { Tags } from './tags.js';
import { form } from './word-class.js';

/** Most tokens before a verb that are looked at: the words between it and its subject, and the subject. */
const reach = 14;

/** What opens the clause of a verb. */
export type Opener = 'border' | 'comma' | 'and' | 'then' | 'break' | 'condition' | 'relative' | 'how' | 'head';

/** What stands before a verb, from the beginning of its clause on. */
export interface Slot {
  /** First token of the clause. */
  readonly first: number;
  readonly opener: Opener;
  /** The nearest word that is no adverb and no negation; undefined at the beginning of a clause. */
  readonly core: Part | 'noun' | undefined;
  /** Helping words between subject and verb, nearest first. */
  readonly helpers: ReadonlySet<Part>;
  /** Words that negate the verb, nearest first. */
  readonly negators: readonly string[];
  /** The preposition right before the verb, as in `without telling`. */
  readonly preposition: string | null;
  readonly subject: TokenSpan | null;
}

const openers: Partial<Record<Part, Opener>> = {
  and: 'and',
  next: 'then',
  break: 'break',
  condition: 'condition',
  relative: 'relative',
  how: 'how',
};
const helping: ReadonlySet<Part> = new Set([
  'modal',
  'will',
  'may',
  'be',
  'have',
  'do',
  'to',
  'intro',
  'allow',
  'phase',
]);
/** After these prepositions a verb in -ing is an act of its own. */
const negating = new Set(['without', 'against']);

/**
 * Looks back from the verb at token `at`, not past `floor`.
 *
 *     you really must never | try to delete
 *     subject  <- helpers, negators, adverbs <- at
 */
export function slotBefore(tags: Tags, at: number, floor: number): Slot {
  const walk = new Walk(tags, at, Math.max(floor, at - reach));
  return walk.run();
}

class Walk {
  readonly #tags: Tags;
  readonly #floor: number;
  readonly #helpers = new Set<Part>();
  readonly #negators: string[] = [];
  #core: Slot['core'];
  #preposition: string | null = null;
  #at: number;

  constructor(tags: Tags, at: number, floor: number) {
    this.#tags = tags;
    this.#at = at;
    this.#floor = floor;
  }

  run(): Slot {
    for (;;) {
      const opener = this.#opener();
      if (opener) return this.#slot(opener, null);
      if (!this.#step()) return this.#subject();
    }
  }

  /** What parts the clause from what stands before it, when nothing of it is left. */
  #opener(): Opener | null {
    const { borders, parts } = this.#tags;
    const border = borders[this.#at];
    if (border) return border === 'hard' ? 'border' : 'comma';
    if (this.#at <= this.#floor) return 'head';
    return openers[parts[this.#at - 1] as Part] ?? (this.#afterThat() ? 'relative' : null);
  }

  /** `the job that deletes`, `agents that must`; but not `that log`. */
  #afterThat(): boolean {
    const { tokens, parts, borders, verbs } = this.#tags;
    if (tokens[this.#at - 1]?.text !== 'that' || borders[this.#at - 1] || this.#at - 1 <= this.#floor) return false;
    const part = parts[this.#at];
    if (part !== undefined && (helping.has(part) || part === 'negator')) return true;
    return ((verbs[this.#at]?.forms ?? 0) & (form.third | form.past)) !== 0;
  }

  /** Takes one helping word, adverb or negation in; false when the next word is none. */
  #step(): boolean {
    const { tokens, parts } = this.#tags;
    const before = this.#at - 1;
    const part = parts[before];
    const text = tokens[before]?.text ?? '';
    if (part === 'negator' || (part === 'refuser' && this.#governs())) {
      this.#negators.push(text);
      if (part === 'refuser') this.#core ??= part;
      if (negating.has(text)) {
        this.#preposition ??= text;
        this.#core ??= 'preposition';
      }
      const helper = negatedHelpers.get(text);
      if (helper) this.#help(helper);
    } else if (part === 'preposition' && this.#core === undefined) {
      this.#preposition = text;
      this.#core = part;
    } else if (part === 'intro' || part === 'allow') {
      if (!this.#core || !(this.#helpers.has('to') || this.#negators.length > 0)) return false;
      this.#helpers.add(part);
    } else if (part === 'phase' && parts[before - 1] === 'determiner') {
      // `at every start`
      return false;
    } else if (part && helping.has(part)) {
      this.#help(part);
    } else if (text === 'make' && this.#helpers.has('intro')) {
      // `make sure to`
    } else if (part !== 'adverb' && tokens[before]?.kind !== 'sign') return false;
    this.#at = before;
    return true;
  }

  #help(part: Part): void {
    this.#core ??= part;
    this.#helpers.add(part);
  }

  /** `avoid telling`, `forget to tell`, `refrain from telling`: the verb is what is not done. */
  #governs(): boolean {
    return this.#core === undefined || this.#helpers.has('to') || this.#preposition === 'from';
  }

  /** Everything up to the next border is the subject. */
  #subject(): Slot {
    const last = this.#at;
    const { parts, tokens } = this.#tags;
    const nearest = parts[last - 1];
    this.#core ??= nearest === undefined || nearest === 'intro' || nearest === 'phase' ? 'noun' : nearest;
    if (nearest === 'you' || nearest === 'pronoun') {
      const inner = this.#inner(last - 1);
      if (inner) return this.#slot(inner, [last - 1, last]);
    }
    let opener = this.#opener();
    while (opener === null || (opener === 'and' && this.#listed())) {
      const text = tokens[this.#at - 1]?.text ?? '';
      if (denying.has(text) || (this.#preposition === 'from' && parts[this.#at - 1] === 'refuser')) {
        this.#negators.push(text);
      }
      this.#at--;
      opener = this.#opener();
    }
    if (this.#isTime(opener, last)) this.#core = undefined;
    return this.#slot(opener, this.#core === undefined ? null : [this.#at, last]);
  }

  /** `Each night wipe`, `at every start read`: what stands before the verb says when, not who. */
  #isTime(opener: Opener, last: number): boolean {
    if (this.#core !== 'noun' || (opener !== 'border' && opener !== 'comma')) return false;
    const { tokens, parts, verbs } = this.#tags;
    const first = tokens[this.#at]?.text ?? '';
    const noun = tokens[last - 1]?.text ?? '';
    const timely = parts[this.#at] === 'preposition' || parts[this.#at] === 'determiner' || first === 'once';
    return timely && times.has(noun) && verbs[last] !== undefined && !times.has(tokens[last]?.text ?? '');
  }

  /** `before you run`, `every file you edit`: the pronoun opens a clause inside of another one. */
  #inner(pronoun: number): Opener | null {
    const { parts, borders, tokens } = this.#tags;
    const before = pronoun - 1;
    if (before < this.#floor || borders[pronoun]) return null;
    const part = parts[before];
    const told = this.#core === 'you' || this.#core === 'pronoun' || this.#helpers.has('have');
    if (part === 'preposition' || part === undefined) this.#at = told || part ? pronoun : this.#at;
    if (part === 'preposition') return 'condition';
    return part === undefined && told && tokens[before]?.kind === 'word' ? 'relative' : null;
  }

  /** `users and agents must`: the conjunction stands inside the subject. */
  #listed(): boolean {
    return (
      this.#tags.verbs[this.#at - 2] === undefined && this.#at - 2 > this.#floor && !this.#tags.borders[this.#at - 1]
    );
  }

  #slot(opener: Opener, subject: TokenSpan | null): Slot {
    return {
      first: this.#at,
      opener,
      core: this.#core,
      helpers: this.#helpers,
      negators: this.#negators,
      preposition: this.#preposition,
      subject,
    };
  }
}

const times = new Set(
  'start startup boot launch day night morning evening week month hour time turn session sessions task run runs step request reply end beginning midnight noon monday friday'.split(
    ' ',
  ),
);
const denying = new Set(['nobody', 'none', 'nothing', 'neither', 'no']);
