import { unaccented } from './fold.js';
import type { ForeignCheck } from './foreign-check.js';
import type { ForeignClass, ForeignLanguage } from './foreign-language.js';

/** Of shorter words the beginning counts, too. */
const shortest = 5;
/** Of several words no more is needed to be rare. */
const longest = 8;
/** Words of programs and their English comments that a lexicon of orders does not know. */
const ofPrograms: ReadonlySet<string> = new Set(
  'cache client execute grave handle informati input install instruction interprete message messages modifier observe output operator password place prompt protocol protocols sache substitute system termine todo token tokens'.split(
    ' ',
  ),
);
const plain = /^\.?[a-z][a-z ]{2,40}$/;

/** Which word of an order is none of English: its act, or else its thing. */
export const foreignParts = ['act', 'thing'] as const;

/**
 * Words of orders of a language in the letters of English, for the sieve: acts and, to stand near them, things of the
 * first that their checks ask for; none where the language has no such words. A text whose own letters tell that it is
 * in another language needs none.
 */
export function latinTriggers(
  language: ForeignLanguage,
  foreign: (typeof foreignParts)[number],
  checks: readonly ForeignCheck[],
  isEnglish: (word: string) => boolean,
): string[][] {
  const acts = wordsOf(language, new Set(checks.map(({ act }) => act)));
  const things = wordsOf(language, new Set(checks.flatMap((check) => check.with[0] ?? [])));
  const isForeign = (word: string) => !isCommon(word);
  const isCommon = (word: string) => isEnglish(word) || ofPrograms.has(word.trim());
  const groups =
    foreign === 'act' ? [acts.filter(isForeign), things] : [acts.filter(isCommon), things.filter(isForeign)];
  return groups.every((words) => words.length > 0) ? groups.map(literalsOf) : [];
}

function wordsOf({ words }: ForeignLanguage, classes: ReadonlySet<ForeignClass>): string[] {
  const all = Object.entries(words).flatMap(([name, list]) =>
    classes.has(name as ForeignClass) ? list.split(/[,;]/).map(headOf) : [],
  );
  return [...new Set(all.filter((word) => word === unaccented(word) && plain.test(word)))];
}

/** The first two words of an entry, up to a gap in it; the blank behind is the end of its last word, if it has one. */
function headOf(entry: string): string {
  const head = entry.trim().split('~', 1)[0] as string;
  const words = head.trim().split(' ').slice(0, 2).join(' ');
  return words.endsWith('*') ? words.slice(0, -1) : `${words} `;
}

/** Short words end other ones, too, unless a dot stands before them; one that begins with another one says no more. */
function literalsOf(words: readonly string[]): string[] {
  const literals = words.map((word) =>
    word.length <= shortest && !word.startsWith('.') ? ` ${word}` : shortened(word),
  );
  return [...new Set(literals)].filter((one) => !literals.some((other) => other !== one && one.startsWith(other)));
}

/** The first word and so much of the second one as makes them rare; the blank behind the first one is its end. */
function shortened(words: string): string {
  return words.slice(0, Math.max(longest, words.indexOf(' ') + 1));
}
