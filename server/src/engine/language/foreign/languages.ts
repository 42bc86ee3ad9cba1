import { answerWords } from './answer-words.js';
import { arabic } from './arabic.js';
import { chinese } from './chinese.js';
import type { ForeignLanguage } from './foreign-language.js';
import { french } from './french.js';
import { german } from './german.js';
import { hindi } from './hindi.js';
import { italian } from './italian.js';
import { japanese } from './japanese.js';
import { korean } from './korean.js';
import { lesserLanguages } from './lesser-languages.js';
import { portuguese } from './portuguese.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';

/** The languages in which orders are read by their words. */
export const foreignLanguages: readonly ForeignLanguage[] = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  russian,
  chinese,
  japanese,
  korean,
  arabic,
  hindi,
  ...lesserLanguages,
].map((language) => ({ ...language, words: { ...language.words, ...answerWords.get(language.name) } }));
