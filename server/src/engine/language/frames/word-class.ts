/** Forms of a verb, as bits: one spelling may be several. */
export const form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

/** One wording of a class. */
export interface Wording<Name> {
  readonly name: Name;
  readonly words: readonly string[];
  /** Bits of `form`; 0 for what is no verb. */
  readonly forms: number;
  /** The last word is a particle that may stand apart: `turn the logs off`. */
  readonly parts: boolean;
}

const particles = new Set('off down out up aside away over back on again'.split(' '));

/** Classes of wordings, found by their first word. */
export class WordClass<Name extends string> {
  readonly #byFirst = new Map<string, Wording<Name>[]>();
  readonly #byName = new Map<Name, Wording<Name>[]>();

  /** `wordings` gives name, words and forms; the same words may come again with other forms. */
  constructor(wordings: Iterable<readonly [name: Name, words: readonly string[], forms: number]>) {
    const merged = new Map<string, { name: Name; words: readonly string[]; forms: number }>();
    for (const [name, words, forms] of wordings) {
      if (words.length === 0) continue;
      const key = `${name}\n${words.join(' ')}`;
      const known = merged.get(key);
      if (known) known.forms |= forms;
      else merged.set(key, { name, words, forms });
    }
    for (const { name, words, forms } of merged.values()) {
      const parts = forms > 0 && words.length === 2 && particles.has(words[1] as string);
      this.#keep({ name, words, forms, parts });
    }
  }

  /** Wordings whose first word is `word`. */
  starting(word: string): readonly Wording<Name>[] {
    return this.#byFirst.get(word) ?? [];
  }

  /** All wordings of a name. */
  of(name: Name): readonly Wording<Name>[] {
    return this.#byName.get(name) ?? [];
  }

  #keep(wording: Wording<Name>): void {
    const first = wording.words[0] as string;
    this.#byFirst.set(first, [...this.starting(first), wording]);
    const named = this.#byName.get(wording.name);
    if (named) named.push(wording);
    else this.#byName.set(wording.name, [wording]);
  }
}
