import { unaccented } from './fold.js';
import type { ForeignCheck } from './foreign-check.js';
import { type ForeignClass, type ForeignLanguage, grammarClasses } from './foreign-language.js';
import { ForeignText } from './foreign-text.js';
import { entriesOf, Vocabulary } from './vocabulary.js';

/** Words that are English too: by themselves they say nothing about a language. */
const englishToo: ReadonlySet<string> = new Set(
  'ignore execute prompt prompts instruction instructions cache client directive directives token tokens secrets action actions validation assistant note original permissions permission confirmation restrictions limitations system commit dan ai gpt chatgpt claude gemini copilot openai anthropic hacker chatbot password mode mask env ssh id_rsa lee'.split(
    ' ',
  ),
);

/** Letters of other scripts than Latin. */
const otherScripts = /[\u0370-\u1dff\u2e80-\ud7ff]/;

/** Reads orders in other languages than English, for a set of checks. */
export class ForeignReader {
  readonly #languages: readonly ForeignLanguage[];
  /** What must stand in a text for some check to find anything. */
  readonly #needs: readonly (readonly (readonly ForeignClass[])[])[];
  #latin: Vocabulary | undefined;
  #all: Vocabulary | undefined;
  readonly #vocabularies = new Map<ForeignLanguage, Vocabulary>();

  constructor(languages: readonly ForeignLanguage[], checks: readonly ForeignCheck[]) {
    this.#languages = languages;
    const needs = checks.map(({ act, with: others }) => [[act], ...others]);
    this.#needs = [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
  }

  /** A quick look: the languages that have the words for some check in the text. One pass, for all languages. */
  languagesIn(text: string): ForeignLanguage[] {
    const met = new Map<ForeignLanguage, Met>();
    const lower = unaccented(text);
    for (const { entry, start, end } of this.#wordsFor(text).mentions(lower)) {
      const one = met.get(entry.language) ?? { classes: new Set(), isOwn: false };
      met.set(entry.language, one);
      one.classes.add(entry.is);
      one.isOwn ||= !englishToo.has(lower.slice(start, end));
    }
    return [...met].filter(([, { classes, isOwn }]) => isOwn && this.#mayOrder(classes)).map(([language]) => language);
  }

  #wordsFor(text: string): Vocabulary {
    if (otherScripts.test(text)) {
      this.#all ??= contentOf(this.#languages);
      return this.#all;
    }
    this.#latin ??= contentOf(this.#languages.filter(({ words }) => !otherScripts.test(Object.values(words).join())));
    return this.#latin;
  }

  #mayOrder(classes: ReadonlySet<ForeignClass>): boolean {
    return this.#needs.some((need) => need.every((group) => group.some((is) => classes.has(is))));
  }

  /** Reads a text in the languages of a quick look. */
  read(text: string, languages: readonly ForeignLanguage[]): ForeignText {
    return new ForeignText(text, new Map(languages.map((language) => [language, this.#vocabularyOf(language)])));
  }

  #vocabularyOf(language: ForeignLanguage): Vocabulary {
    const known = this.#vocabularies.get(language);
    if (known) return known;
    const made = new Vocabulary(entriesOf(language, () => true));
    this.#vocabularies.set(language, made);
    return made;
  }
}

/** What a quick look met of a language. */
interface Met {
  readonly classes: Set<ForeignClass>;
  /** Some of the words are not English ones. */
  isOwn: boolean;
}

/** The words that say what is done to what; those of grammar are everywhere. */
function contentOf(languages: readonly ForeignLanguage[]): Vocabulary {
  return new Vocabulary(languages.flatMap((language) => entriesOf(language, (is) => !grammarClasses.has(is))));
}
