import { verb } from '../inflect.js';
import { type Act, actNouns, acts } from '../lexicons/acts.js';
import { type Condition, conditionals, cues } from '../lexicons/conditions.js';
import { type Thing, things } from '../lexicons/things.js';
import { wordsOf } from '../tokens.js';
import { form, WordClass } from './word-class.js';

type Given<Name> = readonly [name: Name, words: readonly string[], forms: number];

/** Lists of words by name, as `english.ts` has them, for entries that begin with `@`. */
export type NamedLists = Readonly<Record<string, string>>;

/** The words that frames are read by. Made once, never changed. */
export class FrameLexicon {
  readonly acts: WordClass<Act>;
  /** Nouns that name an act. */
  readonly actNouns: WordClass<Act>;
  readonly things: WordClass<Thing>;
  readonly cues: WordClass<Condition>;
  readonly conditionals: WordClass<Condition>;

  constructor(verbs: NamedLists, words: NamedLists) {
    this.acts = new WordClass(inflected(acts, verbs));
    this.actNouns = new WordClass(plain(actNouns, words));
    this.things = new WordClass(plain(things, words));
    this.cues = new WordClass(plain(cues, words));
    this.conditionals = new WordClass(plain(conditionals, words));
  }
}

function* plain<Name extends string>(
  lists: Readonly<Partial<Record<Name, string>>>,
  named: NamedLists,
): Iterable<Given<Name>> {
  for (const [name, text] of entries(lists)) {
    for (const entry of expanded(text, named)) yield [name, wordsOf(entry), 0];
  }
}

/** All forms of each verb; in `set aside` the first word is inflected, in `auto approve` and `re-add` the second. */
function* inflected(lists: Readonly<Record<Act, string>>, named: NamedLists): Iterable<Given<Act>> {
  for (const [name, text] of entries(lists)) {
    for (const entry of expanded(text, named)) {
      const words = wordsOf(entry);
      const at = words.length > 1 && prefixes.has(words[0] as string) ? 1 : 0;
      const forms = verb(words[at] ?? '');
      const spelled = (one: string) => words.map((word, i) => (i === at ? one : word));
      yield [name, spelled(forms.base), form.base];
      yield [name, spelled(forms.third), form.third];
      yield [name, spelled(forms.ing), form.ing];
      yield [name, spelled(forms.past[0] as string), form.past];
      yield [name, spelled(forms.past.at(-1) as string), form.participle];
    }
  }
}

/** Words before a verb that are no verbs. */
const prefixes = new Set(
  'auto re de do not automatically self double un base64 role e rubber green side second'.split(' '),
);

function entries<Name extends string>(lists: Readonly<Partial<Record<Name, string>>>): [Name, string][] {
  return Object.entries(lists) as [Name, string][];
}

/** The entries of a list, with those of the lists that it names. */
function expanded(text: string, named: NamedLists): string[] {
  return text.split(',').flatMap((part) => {
    const entry = part.trim();
    if (!entry.startsWith('@')) return [entry];
    const list = named[entry.slice(1)];
    if (list === undefined) throw new Error(`the lexicon has no list ${entry}`);
    return expanded(list, named);
  });
}
