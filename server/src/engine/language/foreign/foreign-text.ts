import { unaccented } from './fold.js';
import type { ForeignCheck, ForeignOrder } from './foreign-check.js';
import type { ForeignClass, ForeignLanguage } from './foreign-language.js';
import { isLetter, type Mention, type Vocabulary } from './vocabulary.js';

/** Mentions of one language in one sentence, in order. */
interface Sentence {
  readonly language: ForeignLanguage;
  readonly mentions: readonly Mention[];
}

/** Most UTF-16 units between an act and what it is done to. */
const reach = { spaced: 110, unspaced: 45 } as const;
/** Longest stretch before an act that is looked at for its clause. */
const clauseReach = 60;

/** How far round its words a sentence is asked for letters of another language. */
const margin = 12;

/** A text, read in some languages once for all checks. */
export class ForeignText {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];

  constructor(text: string, vocabularies: ReadonlyMap<ForeignLanguage, Vocabulary>) {
    this.#text = unaccented(text);
    this.#sentences = [...vocabularies].flatMap(([language, vocabulary]) => this.#read(language, vocabulary));
  }

  #read(language: ForeignLanguage, vocabulary: Vocabulary): Sentence[] {
    const out: Sentence[] = [];
    let mentions: Mention[] = [];
    let end = 0;
    for (const mention of vocabulary.mentions(this.#text)) {
      // With the first letter of the word: the dot of `.env` ends no sentence.
      if (mention.start > end && sentenceEnd.test(this.#text.slice(end, mention.start + 1))) {
        out.push({ language, mentions });
        mentions = [];
      }
      mentions.push(mention);
      end = Math.max(end, mention.end);
    }
    out.push({ language, mentions });
    return out.filter((sentence) => sentence.mentions.length > 1 && !this.#isOfAnother(sentence));
  }

  #isOfAnother({ language, mentions }: Sentence): boolean {
    const [from, to] = [mentions[0]?.start ?? 0, mentions.at(-1)?.end ?? 0];
    return language.strangers?.test(this.#text.slice(Math.max(0, from - margin), to + margin)) ?? false;
  }

  /** The orders that a check asks for. */
  *orders(check: ForeignCheck): Iterable<ForeignOrder> {
    for (const sentence of this.#sentences) {
      for (const act of sentence.mentions) {
        if (act.entry.is !== check.act || !this.#isOrder(act, sentence)) continue;
        const found = this.#orderOf(act, sentence, check);
        if (found) yield found;
      }
    }
  }

  #orderOf(act: Mention, sentence: Sentence, check: ForeignCheck): ForeignOrder | null {
    const parts = [act];
    for (const classes of check.with) {
      const nearest = this.#nearest(act, classes, sentence);
      if (!nearest) return null;
      parts.push(nearest);
    }
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    // A word of the order itself forbids nothing, as in `without asking`; in a prohibition it may: `tell them nothing`.
    const negator = this.#negator(act, sentence, check.forbidden ? [] : parts);
    if (check.forbidden && !negator) return null;
    const from = negator && check.forbidden ? Math.min(start, negator.start) : start;
    const to = negator && check.forbidden ? Math.max(end, negator.end) : end;
    if (check.closing && !this.#closes(to)) return null;
    if (check.without && holds(sentence, check.without, from, to + margin * 2)) return null;
    return {
      language: sentence.language.name,
      start: from,
      end: to,
      denied: negator && !check.forbidden ? this.#word(negator) : null,
      reported: this.#reported(from, sentence),
    };
  }

  /** The mention of one of the classes that stands nearest to the act. One word may play two parts: `system prompt`. */
  #nearest(act: Mention, classes: readonly ForeignClass[], { language, mentions }: Sentence): Mention | null {
    const limit = language.unspaced ? reach.unspaced : reach.spaced;
    let best: Mention | null = null;
    let least = limit + 1;
    for (const one of mentions) {
      if (!classes.includes(one.entry.is) || (act.start < one.end && one.start < act.end)) continue;
      const far = one.start >= act.end ? one.start - act.end : act.start - one.end;
      if (far >= least) continue;
      best = one;
      least = far;
    }
    return best;
  }

  /** The verb stands in a form, and at a place, in which it tells the reader what to do. */
  #isOrder(act: Mention, sentence: Sentence): boolean {
    const { language, mentions } = sentence;
    if (act.entry.isWeak) return mentions.some((one) => one.entry.is === 'must' && one.start < act.start);
    const isNear = (one: Mention) => one.end <= act.start && !parted.test(this.#text.slice(one.end, act.start));
    if (mentions.some((one) => one.entry.is === 'other' && isNear(one))) return false;
    return !language.orderFirst || !imperatives.has(act.entry.is) || this.#beginsClause(act, sentence);
  }

  /** Nothing but soft words and negators stands between the verb and the beginning of its clause. */
  #beginsClause(act: Mention, sentence: Sentence, followsAnother = false): boolean {
    const { mentions } = sentence;
    let at = act.start;
    for (let words = 0; words < 5; words++) {
      const before = mentions.findLast((one) => one.end <= at && fillers.has(one.entry.is));
      const gap = this.#text.slice(Math.max(before?.end ?? 0, at - clauseReach, 0), at);
      if (clauseStart.test(gap) || (gap.length === at && !letter.test(gap))) return true;
      if (!before || letter.test(gap)) return false;
      if (before.entry.is === 'and') return !followsAnother && this.#ordersBefore(before.start, sentence);
      at = before.start;
    }
    return false;
  }

  /** Some clause before this place begins with an imperative. */
  #ordersBefore(at: number, sentence: Sentence): boolean {
    return sentence.mentions.some(
      (one) => one.end <= at && imperatives.has(one.entry.is) && this.#beginsClause(one, sentence, true),
    );
  }

  /** The negator that governs the act: in its clause, and near enough as the language has it. */
  #negator(act: Mention, { language, mentions }: Sentence, parts: readonly Mention[]): Mention | null {
    const { before, behind } = language.negator;
    const reverses = mentions.filter((one) => one.entry.is === 'reverse');
    for (const one of mentions) {
      if (one.entry.is !== 'not') continue;
      const isBefore = one.end <= act.start;
      const gap = isBefore ? this.#text.slice(one.end, act.start) : this.#text.slice(act.end, one.start);
      if (gap.length > (isBefore ? before : behind) || parted.test(gap)) continue;
      if (parts.some((part) => part.start <= one.start && one.end <= part.end)) continue;
      if (reverses.some((other) => other.start >= one.end && other.end <= act.start)) continue;
      return one;
    }
    return null;
  }

  #reported(start: number, { language, mentions }: Sentence): string | null {
    const cue = mentions.find((one) => one.entry.is === 'told' && (language.verbLast || one.end <= start));
    return cue ? this.#word(cue) : null;
  }

  /** No letter stands between here and the end of the sentence. */
  #closes(at: number): boolean {
    for (let i = at; i < Math.min(this.#text.length, at + 24); i++) {
      if (isLetter(this.#text.charCodeAt(i))) return false;
      if (sentenceSign.test(this.#text[i] as string)) return true;
    }
    return true;
  }

  #word({ start, end }: Mention): string {
    return this.#text.slice(start, end);
  }
}

/** A word of one of the classes stands in [from, to). */
function holds({ mentions }: Sentence, classes: readonly ForeignClass[], from: number, to: number): boolean {
  return mentions.some((one) => classes.includes(one.entry.is) && one.start < to && from < one.end);
}

const sentenceSign = /[.!?;\n\u0964\u061f\u06d4\u3002\uff01\uff1f\uff1b]/;
const sentenceEnd =
  /[.!?;](?=[\s"'\u201d\u00bb)*]|$)|[\u0964\u061f\u06d4\u3002\uff01\uff1f\uff1b]|\n[ \t]{0,40}\r?\n|\n[ \t]{0,40}(?:[-*+#>|\u2022]|\d{1,3}[.)])[ \t]/;
/** Signs that part clauses. */
const parted = /[,;:(\u060c\u061b\u2013\u2014\u3001\uff0c\uff1a\uff08\u00ab\u201c\u201e\u300c]/;
const clauseStart =
  /[,;:.!?(){}[\]\n"'*_>|\u2013\u2014\u00ab\u00bb\u201c\u201d\u201e\u060c\u3001\uff0c\uff1a-][^\p{L}]{0,12}$/u;

/** Classes of verbs whose imperative may look like another form. */
const imperatives: ReadonlySet<ForeignClass> = new Set([
  'cancel',
  'follow',
  'tell',
  'conceal',
  'deed',
  'pretend',
  'approve',
  'run',
  'ask',
  'skip',
  'copy',
  'pass',
  'reveal',
  'include',
]);
const letter = /\p{L}/u;
const fillers: ReadonlySet<ForeignClass> = new Set(['and', 'soft', 'not', 'must', 'from-now', 'silently', 'automatic']);
