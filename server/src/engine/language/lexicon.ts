import { FrameLexicon } from './frames/frame-lexicon.js';
import { verb } from './inflect.js';
import { wordsOf } from './tokens.js';

/** One wording of a list: its words, and whether it is a base form. */
interface Entry {
  readonly words: readonly string[];
  readonly list: number;
  readonly base: boolean;
}

/** Lists of words by name: `verbs` are inflected, `words` stand as they are. Entries are parted by commas. */
export interface LexiconSource {
  readonly verbs: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

/** Words too common in ordinary text and code to start an expensive step. */
const common = new Set(
  'a an the is are be to of in on at by as or and not no if it its me my we you he she do does did has had have was were can may will out off up so how via per this that these those with from your must should would could into when then them they their there what which only also here more most over such some just like about than true false null return function string'.split(
    ' ',
  ),
);

/**
 * The literal by which the sieve finds an entry, or null when it has none: a word of five letters and more as it is,
 * a shorter one between separators, as ` ai `, several words as they follow one another. A single word
 * that is very common has none.
 */
export function sievable(words: readonly string[]): string | null {
  // Apostrophes part words for the sieve, straight ones and curly ones.
  const spoken = words.filter((word) => !/^[-.,:/_]$/.test(word)).flatMap((word) => word.split("'"));
  if (spoken.length > 1 && spoken.every((word) => /^[a-z0-9]+$/.test(word))) return cut(spoken.join(' '));
  return longest(spoken);
}

/** Characters of several words that the sieve looks for: the first ones are as rare as all, and its tables stay small. */
const literalLimit = 12;

function cut(literal: string): string {
  return literal.slice(0, literalLimit).trimEnd();
}

function longest(words: readonly string[]): string | null {
  let best: string | null = null;
  for (const word of words) {
    if (common.has(word) || !/^[a-z0-9]{2,}$/.test(word)) continue;
    if (best === null || word.length > best.length) best = word;
  }
  return best !== null && best.length < 5 ? ` ${best} ` : best;
}

/** The word lists, ready for lookup by first word. */
export class Lexicon {
  readonly #names: readonly string[];
  readonly #verbLists: number;
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #literals: (string | null)[][] = [];
  readonly #source: LexiconSource;
  #frames: FrameLexicon | undefined;

  constructor(source: LexiconSource) {
    this.#source = source;
    this.#names = [...Object.keys(source.verbs), ...Object.keys(source.words)];
    this.#verbLists = Object.keys(source.verbs).length;
    for (const [name, text] of Object.entries(source.verbs)) this.#addVerbs(this.#names.indexOf(name), text);
    for (const [name, text] of Object.entries(source.words)) {
      const list = this.#names.lastIndexOf(name);
      for (const entry of entriesOf(text)) this.#add(wordsOf(entry), list, true);
    }
  }

  /** The words that frames are read by; made when they are first asked for. */
  get frames(): FrameLexicon {
    this.#frames ??= new FrameLexicon(this.#source.verbs, this.#source.words);
    return this.#frames;
  }

  /** Index of a list, -1 when there is none of that name. */
  index(name: string): number {
    return this.#names.indexOf(name);
  }

  /** True when a list of verbs holds the word, in any form. */
  isVerb(word: string): boolean {
    return (this.#byFirst.get(word) ?? []).some((entry) => entry.list < this.#verbLists);
  }

  /** Entries whose first word is `word`. */
  starting(word: string): readonly Entry[] | undefined {
    return this.#byFirst.get(word);
  }

  /** Literals that must be met when any entry of the list stands in a text; null marks an entry that cannot be sieved. */
  literals(list: number): readonly (string | null)[] {
    return this.#literals[list] ?? [];
  }

  /** Adds the forms of each verb; in `set aside` the first word is inflected, in `re-add` the part behind the hyphen. */
  #addVerbs(list: number, text: string): void {
    for (const entry of entriesOf(text)) {
      const [head = '', ...rest] = entry.split(' ');
      const before = wordsOf(head);
      const after = rest.flatMap(wordsOf);
      const { base, third, past, ing } = verb(before.pop() ?? '');
      this.#add([...before, base, ...after], list, true);
      for (const form of [third, ing, ...past]) this.#add([...before, form, ...after], list, false);
    }
  }

  #add(words: readonly string[], list: number, base: boolean): void {
    const first = words[0];
    if (first === undefined) return;
    const entries = this.#byFirst.get(first) ?? [];
    entries.push({ words, list, base });
    this.#byFirst.set(first, entries);
    const literals = this.#literals[list] ?? [];
    const literal = sievable(words);
    const stem =
      literal && !base && words.length === 1 && literal.length > 4
        ? literal.slice(0, Math.max(4, literal.length - 3))
        : literal;
    const covered = literals.some((known) => known !== null && stem?.startsWith(known));
    if (!covered) literals.push(stem);
    this.#literals[list] = literals;
  }
}

function entriesOf(text: string): string[] {
  return text.split(',').map((entry) => entry.trim());
}
