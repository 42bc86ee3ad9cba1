import { unaccented } from './fold.js';
import type { ForeignLanguage } from './foreign-language.js';
import { foreignLanguages } from './languages.js';

const spaced = foreignLanguages.filter(({ unspaced }) => !unspaced).flatMap(alternatives);
const unspaced = foreignLanguages.filter((language) => language.unspaced).flatMap(alternatives);
/** Words are looked for where one begins, all at once. */
const dangers = new RegExp(`(?<!\\p{L})(?:${spaced.join('|')})|${unspaced.join('|')}`, 'u');

function alternatives({ words, unspaced, suffixed }: ForeignLanguage): string[] {
  return unaccented(words.danger ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => {
      if (unspaced) return word;
      return word.endsWith('*') ? word.slice(0, -1) : `${word}${suffixed ? '' : '(?!\\p{L})'}`;
    });
}

/** True when a heading in one of the languages speaks of attacks, security or what must not be done. */
export function speaksOfDanger(heading: string): boolean {
  return dangers.test(unaccented(heading));
}
