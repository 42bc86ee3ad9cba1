import { unaccented } from './fold.js';
import type { ForeignLanguage } from './foreign-language.js';
import { foreignLanguages } from './languages.js';

const dangers = new RegExp(foreignLanguages.flatMap(alternatives).join('|'), 'u');

function alternatives({ words, unspaced, suffixed }: ForeignLanguage): string[] {
  return unaccented(words.danger ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => {
      if (unspaced) return word;
      return word.endsWith('*')
        ? `(?<!\\p{L})${word.slice(0, -1)}`
        : `(?<!\\p{L})${word}${suffixed ? '' : '(?!\\p{L})'}`;
    });
}

/** True when a heading in one of the languages speaks of attacks, security or what must not be done. */
export function speaksOfDanger(heading: string): boolean {
  return dangers.test(unaccented(heading));
}
