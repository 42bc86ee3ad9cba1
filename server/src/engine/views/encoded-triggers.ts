import type { Encodings } from '../compile.js';
import { cipherWords, reverse, rot13 } from './cipher-words.js';
import { caesarWords } from './decoders/caesar.js';

/**
 * Phrases whose base64 forms are looked for. Code in source maps and data URIs says `system`, `execute` and `agent`
 * all the time; it does not say these.
 */
const phrases: readonly string[] = [
  'ignore all',
  'ignore any',
  'ignore the',
  'ignore prev',
  'ignore your',
  'disregard',
  'previous instr',
  'prior instr',
  'instructions',
  'system prompt',
  'you must',
  'you are now',
  'do not tell',
  'do not mention',
  'the assistant',
  'AI assistant',
  'AGENTS.md',
  'CLAUDE.md',
  'every agent',
  'agent file',
  'all files',
  'curl -',
  'curl http',
  'bash -',
  '| bash',
  '/bin/sh',
  '/bin/bash',
  '/dev/tcp',
  'import os',
  'urlopen(',
];

/** Those that are looked for in base64 of base64, too. */
const twice: readonly string[] = ['ignore all', 'ignore prev', 'instructions'];

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Shorter literals meet too often by chance. */
const shortest = 6;

/**
 * The digits that text has wherever it stands in an encoding of `bits` bits a digit: one literal for each alignment,
 * without the digits at its edges that depend on their neighbours.
 *
 *     ignore    |..i|gno|re.|    at the second byte of a group of three
 *     digits    |..| |||||| |.   those in bars are the same whatever stands around
 */
function stableDigits(text: string, bits: 5 | 6): string[] {
  const alphabet = bits === 6 ? base64Alphabet : base32Alphabet;
  const binary = Array.from(text, (letter) => letter.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const forms = new Set<string>();
  for (let lead = 0; lead < bits; lead++) {
    const skip = (bits - ((lead * 8) % bits)) % bits;
    const digits = (binary.slice(skip).match(new RegExp(`.{${bits}}`, 'g')) ?? []).map((digit) =>
      alphabet.charAt(Number.parseInt(digit, 2)),
    );
    forms.add(digits.join(''));
  }
  return [...forms];
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** The letters of a word in some numeral system. The first one is left out: it may be a capital. */
function numerals(word: string, letters: number, write: (code: number) => string): string {
  return Array.from(word.slice(1, 1 + letters), (letter) => write(letter.charCodeAt(0))).join('');
}

function numeralForms(word: string): string[] {
  const hexadecimal = (code: number) => code.toString(16);
  return [
    numerals(word, 5, hexadecimal),
    numerals(word, 4, (code) => ` ${hexadecimal(code)}`),
    numerals(word, 4, (code) => `:${hexadecimal(code)}`),
    numerals(word, 3, (code) => ` 0x${hexadecimal(code)},`),
    numerals(word, 3, (code) => `\\x${hexadecimal(code)}`),
    numerals(word, 3, (code) => `\\u00${hexadecimal(code)}`),
    numerals(word, 3, (code) => `%${hexadecimal(code)}`),
    numerals(word, 4, (code) => `=${hexadecimal(code)}`),
    numerals(word, 3, (code) => `&#x${hexadecimal(code)};`),
    numerals(word, 3, (code) => `&#${code};`),
    numerals(word, 3, (code) => ` ${code.toString(2).padStart(8, '0')}`),
  ];
}

function forms(): string[] {
  const all: string[] = [];
  for (const phrase of phrases) {
    for (const cased of new Set([phrase, capitalised(phrase)])) all.push(...stableDigits(cased, 6));
    if (phrase.includes(' ')) all.push(phrase.toLowerCase().replaceAll(' ', '%20'));
  }
  for (const phrase of twice) {
    const once = [phrase, capitalised(phrase)].flatMap((cased) => stableDigits(cased, 6));
    all.push(...once.flatMap((digits) => stableDigits(digits, 6)));
  }
  for (const word of ['ignore', 'instructions', 'previous', 'system prompt']) {
    all.push(...stableDigits(word, 5), ...stableDigits(capitalised(word), 5));
  }
  for (const word of cipherWords) {
    all.push(rot13(word), reverse(word), ...numeralForms(word));
    all.push(...[' ', '.', '-', '_'].map((gap) => Array.from(word.slice(0, 6)).join(gap)));
  }
  return [...all, ...caesarWords];
}

/**
 * Lower-case ASCII literals for the byte sieve: a file that holds one may hold an order in base64, base32, hexadecimal,
 * escapes, entities, binary, ROT13, backwards or with its letters spaced. Whether it does, `expand` tells. Leet is
 * folded by the sieve itself.
 */
export const encodedTriggers: readonly string[] = [...new Set(forms().map((form) => form.toLowerCase()))]
  .filter((form) => form.length >= shortest)
  .sort();

/** Words between those that tell: every encoded English sentence holds some, and so does every encoded source file. */
const ordinary: readonly string[] = ['the', 'you', 'your', 'and', 'all', 'this', 'that', 'with', 'any', 'not', 'must'];

function ordinaryForms(): string[] {
  return ordinary.flatMap((word) => {
    const apart = ` ${word} `;
    return [
      ...stableDigits(apart, 6),
      Array.from(apart, (letter) => letter.charCodeAt(0).toString(16)).join(''),
      Array.from(word, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
      Array.from(word, (letter) => `&#${letter.charCodeAt(0)};`).join(''),
      ` ${rot13(word)} `,
      Array.from(word).join(' '),
    ];
  });
}

/**
 * Further literals, for documents only: programs carry whole sources in base64, in which nothing is meant for a reader.
 * What they lead to is decoded, and judged by what it says.
 */
const encodedProseTriggers: readonly string[] = [...new Set(ordinaryForms().map((form) => form.toLowerCase()))]
  .filter((form) => form.trim().length >= 3)
  .sort();

/** Formats of documents in which those count. */
const proseFormats: ReadonlySet<string> = new Set(['markdown', 'text', 'html', 'notebook', 'yaml']);

/** What the sieve looks for in all files, and what it looks for in documents. */
export const encodings: readonly Encodings[] = [
  { literals: encodedTriggers, formats: null },
  { literals: encodedProseTriggers, formats: proseFormats },
];
