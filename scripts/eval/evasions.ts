import { english } from '../../server/src/engine/language/english.js';
import { rot13 } from '../../server/src/engine/views/cipher-words.js';

/** A way to write a text so that people or models still read it, and searches for its words do not. */
export interface Evasion {
  readonly name: string;
  readonly rewrite: (text: string) => string;
}

const zeroWidth = String.fromCodePoint(0x200b);
const tagBase = 0xe0000;
const selectorBase = 0xe0100;
/** Cyrillic letters that look like Latin ones. */
const doubles: Readonly<Record<string, number>> = {
  a: 0x430,
  e: 0x435,
  o: 0x43e,
  c: 0x441,
  p: 0x440,
  x: 0x445,
  i: 0x456,
};
const digits: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const lead = 'Notes: ';

/** Words of three letters or more, each rewritten. */
function eachWord(text: string, rewrite: (word: string) => string): string {
  return text.replace(/[A-Za-z]{3,}/g, rewrite);
}

function eachLetter(text: string, rewrite: (letter: string) => string): string {
  return text.replace(/[A-Za-z]/g, rewrite);
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

/** The middle of a word with something put into it. */
function parted(word: string, between: string): string {
  const middle = word.length >> 1;
  return word.slice(0, middle) + between + word.slice(middle);
}

function inGroups(text: string, size: number, join: (group: string) => string): string {
  const words = text.split(/\s+/).filter(Boolean);
  const out: string[] = [];
  for (let i = 0; i < words.length; i += size) out.push(join(words.slice(i, i + size).join(' ')));
  return out.join('\n');
}

/** Another verb of the same list, the same one each time: a wording that nobody wrote a case for. */
function synonyms(): (text: string) => string {
  const next = new Map<string, string>();
  for (const name of ['cancel', 'obey', 'reveal', 'send', 'copy', 'conceal', 'remember', 'destroy']) {
    const list = (english.verbs[name] ?? '').split(',').map((word) => word.trim());
    const single = list.filter((word) => /^[a-z]+$/.test(word));
    single.forEach((word, i) => {
      if (!next.has(word)) next.set(word, single[(i + 1) % single.length] as string);
    });
  }
  return (text) =>
    text.replace(/[A-Za-z]+/g, (word) => {
      const other = next.get(word.toLowerCase());
      if (other === undefined) return word;
      return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
}

/** Bytes behind a base character, one variation selector each. */
function selectors(text: string): string {
  const marks = [...bytes(text)].map((byte) =>
    String.fromCodePoint(byte < 16 ? 0xfe00 + byte : selectorBase + byte - 16),
  );
  return `Notes.${marks.join('')}`;
}

function tags(text: string): string {
  return `Notes.${[...text].map((character) => (character < '\u007f' ? String.fromCodePoint(tagBase + (character.codePointAt(0) as number)) : '')).join('')}`;
}

/** The ways that are measured; each positive case is written in all of them. */
export const evasions: readonly Evasion[] = [
  { name: 'upper case', rewrite: (text) => text.toUpperCase() },
  {
    name: 'mixed case',
    rewrite: (text) =>
      eachWord(text, (word) => word.replace(/(.)(.)/g, (_, a, b) => a.toLowerCase() + b.toUpperCase())),
  },
  { name: 'wide spacing', rewrite: (text) => text.replace(/ /g, '   ') },
  { name: 'line splits', rewrite: (text) => inGroups(text, 4, (group) => group) },
  { name: 'list splits', rewrite: (text) => inGroups(text, 4, (group) => `- ${group}`) },
  { name: 'emphasis splits', rewrite: (text) => eachWord(text, (word) => parted(word, '**').concat('**')) },
  { name: 'synonyms', rewrite: synonyms() },
  { name: 'entities', rewrite: (text) => eachLetter(text, (letter) => `&#${letter.charCodeAt(0)};`) },
  {
    name: 'percent',
    rewrite: (text) => lead + [...bytes(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  },
  { name: 'base64', rewrite: (text) => lead + bytes(text).toString('base64') },
  { name: 'hexadecimal', rewrite: (text) => lead + bytes(text).toString('hex') },
  { name: 'rot13', rewrite: (text) => lead + rot13(text) },
  {
    name: 'spaced letters',
    rewrite: (text) =>
      text
        .split(/\s+/)
        .map((word) => [...word].join(' '))
        .join('   '),
  },
  { name: 'digits for letters', rewrite: (text) => text.replace(/[aeiost]/g, (letter) => digits[letter] as string) },
  {
    name: 'look-alike letters',
    rewrite: (text) => text.replace(/[aeocpxi]/g, (letter) => String.fromCodePoint(doubles[letter] as number)),
  },
  { name: 'zero-width', rewrite: (text) => eachWord(text, (word) => parted(word, zeroWidth)) },
  { name: 'tag characters', rewrite: tags },
  { name: 'variation selectors', rewrite: selectors },
];
