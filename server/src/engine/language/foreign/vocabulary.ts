import { unaccented } from './fold.js';
import type { ForeignClass, ForeignLanguage } from './foreign-language.js';

/** A word, or words in a row, of one class of a language. */
export interface Entry {
  readonly language: ForeignLanguage;
  readonly is: ForeignClass;
  readonly parts: readonly Part[];
  /** An order only behind a word of `must`. */
  readonly isWeak: boolean;
}

interface Part {
  /** Folded; empty for a gap of up to three words. */
  readonly text: string;
  /** More letters may follow. */
  readonly isOpen: boolean;
}

/** Where an entry stands in a folded text. */
export interface Mention {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

const letters = 27;
/** Words of a gap, at the most. */
const gapWords = 3;

/** Words of languages, found by their first letters. */
export class Vocabulary {
  /** Set where some Latin word begins with these three letters. */
  readonly #keys = new Uint8Array(letters ** 3);
  /** Entries by their whole first word. */
  readonly #words = new Map<string, Entry[]>();
  /** Entries whose first word goes on, by its first three letters. */
  readonly #open = new Map<number, Entry[]>();
  /** Entries of other scripts by their first unit and the second one; zero for none. */
  readonly #others = new Map<number, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: Entry): void {
    const { text, isOpen } = entry.parts[0] as Part;
    const unit = text.charCodeAt(0);
    if (letterOf(unit) === letters - 1) {
      add(this.#others, otherKey(unit, text.length > 1 ? text.charCodeAt(1) : 0), entry);
      return;
    }
    const key = latinKey(text, 0);
    this.#keys[key] = 1;
    if (isOpen) add(this.#open, key, entry);
    else add(this.#words, text, entry);
  }

  /**
   * All entries that stand in a folded text, in order. Latin words are looked up by their first three letters, words of
   * other scripts by two:
   *
   *     vergiss alle regeln
   *     ^ver    ^all ^reg
   */
  mentions(text: string): Mention[] {
    const out: Mention[] = [];
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const behindLetter = inWord;
      const unit = text.charCodeAt(at);
      inWord = isLetter(unit);
      if (!inWord) continue;
      if (unit < 128) {
        if (behindLetter) continue;
        const key = latinKey(text, at);
        if (this.#keys[key] === 1) this.#latinAt(text, at, key, out);
      } else if (!behindLetter || mayStandInside(unit)) {
        collect(this.#others.get(otherKey(unit, nextUnit(text, at + 1))), text, at, behindLetter, out);
        collect(this.#others.get(otherKey(unit, 0)), text, at, behindLetter, out);
      }
    }
    return out;
  }

  #latinAt(text: string, at: number, key: number, out: Mention[]): void {
    collect(this.#words.get(text.slice(at, wordEnd(text, at))), text, at, false, out);
    collect(this.#open.get(key), text, at, false, out);
  }
}

function add<Key>(entries: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}

function collect(
  entries: readonly Entry[] | undefined,
  text: string,
  at: number,
  behindLetter: boolean,
  out: Mention[],
): void {
  if (!entries) return;
  for (const entry of entries) {
    const { unspaced, prefixes } = entry.language;
    if (behindLetter && !unspaced && !isPrefixed(text, at, prefixes)) continue;
    const end = endOf(entry, 0, text, at);
    if (end > at) out.push({ entry, start: at, end });
  }
}

/** All that stands before the word are its language's prefixes. */
function isPrefixed(text: string, at: number, prefixes: string | undefined): boolean {
  if (!prefixes) return false;
  let start = at;
  while (start > 0 && at - start < 3 && isLetter(text.charCodeAt(start - 1))) {
    start--;
    if (!prefixes.includes(text[start] as string)) return false;
  }
  return !isLetter(text.charCodeAt(start - 1));
}

/** End of the entry's words from part `index` on, which begin at `at`; -1 when they do not stand there. */
function endOf(entry: Entry, index: number, text: string, at: number): number {
  const part = entry.parts[index];
  if (!part) return at;
  if (part.text === '') return endBehindGap(entry, index + 1, text, at);
  const end = endOfPart(part, entry.language, text, at);
  if (end < 0 || index + 1 === entry.parts.length) return end;
  return endOf(entry, index + 1, text, spaceEnd(text, end));
}

function endBehindGap(entry: Entry, index: number, text: string, from: number): number {
  let at = from;
  for (let words = 0; words <= gapWords; words++) {
    const end = endOf(entry, index, text, at);
    if (end > 0) return end;
    const next = wordEnd(text, at);
    if (next === at) return -1;
    at = spaceEnd(text, next);
  }
  return -1;
}

function endOfPart({ text: part, isOpen }: Part, { unspaced }: ForeignLanguage, text: string, from: number): number {
  let at = from;
  for (let i = 0; i < part.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === part.charCodeAt(i)) i++;
    else if (!isVowelSign(unit)) return -1;
  }
  while (isVowelSign(text.charCodeAt(at))) at++;
  if (unspaced) return at;
  if (isOpen) return wordEnd(text, at);
  return at < text.length && isLetter(text.charCodeAt(at)) ? -1 : at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 24 && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** White space, hyphens and apostrophes part the words of an entry. */
function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at - from < 4 && (text.charCodeAt(at) <= 32 || text[at] === '-' || text[at] === "'")) at++;
  return at;
}

/** Second unit of a word, short vowels of Arabic passed over. */
function nextUnit(text: string, from: number): number {
  let at = from;
  while (isVowelSign(text.charCodeAt(at))) at++;
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return isLetter(unit) ? unit : 0;
}

/** Short vowels and the stretching sign of Arabic, written or left out at will. */
function isVowelSign(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x652) || unit === 0x640;
}

/** Letters of any script, and their marks. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  if (unit >= 0x2000 && unit < 0x3041) return unit >= 0x3005 && unit <= 0x3007;
  if (unit >= 0xff00) return unit >= 0xff66;
  return unit !== 0x60c && unit !== 0x61b && unit !== 0x61f && unit !== 0x6d4 && unit !== 0x964 && unit !== 0x30fb;
}

/** Hebrew and Arabic, which put prefixes before their words, and scripts that part no words: Thai, Kana and Han. */
function mayStandInside(unit: number): boolean {
  return (unit >= 0x590 && unit < 0x700) || (unit >= 0xe00 && unit < 0xe80) || (unit >= 0x3041 && unit < 0xa000);
}

function letterOf(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 97 : letters - 1;
}

/** Of a word of one letter or two, what stands behind it says nothing. */
function latinKey(text: string, at: number): number {
  const second = letterOf(text.charCodeAt(at + 1));
  const third = second === letters - 1 ? second : letterOf(text.charCodeAt(at + 2));
  return (letterOf(text.charCodeAt(at)) * letters + second) * letters + third;
}

function otherKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** The entries of some classes of a language. */
export function entriesOf(language: ForeignLanguage, wanted: (is: ForeignClass) => boolean): Entry[] {
  const out: Entry[] = [];
  for (const [is, words] of Object.entries(language.words) as [ForeignClass, string][]) {
    if (!wanted(is)) continue;
    unaccented(words)
      .split(';')
      .forEach((forms, place) => {
        for (const form of forms.split(',')) {
          const parts = partsOf(form.trim(), language);
          out.push({ language, is, parts, isWeak: place > 0 });
        }
      });
  }
  return out;
}

/** Signs between the words of an entry. */
const joints = /[ '-]+/;

function partsOf(form: string, { suffixed }: ForeignLanguage): Part[] {
  return form
    .replace(/^\./, '')
    .split(joints)
    .map((word) => {
      if (word === '~') return { text: '', isOpen: false };
      const isOpen = word.endsWith('*');
      return { text: isOpen ? word.slice(0, -1) : word, isOpen: isOpen || suffixed === true };
    });
}
