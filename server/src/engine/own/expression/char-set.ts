/**
 * A set of characters: one bit for each ASCII character, and bit 128 for all that lies beyond. Sets may be larger than
 * what they stand for, never smaller: two sets without a common bit share no character.
 */
export type CharSet = bigint;

const beyond = 1n << 128n;

/** No character. */
export const noChars: CharSet = 0n;
/** Every character. */
export const anyChar: CharSet = (1n << 129n) - 1n;

/** One character by its code point. */
export function charOf(code: number): CharSet {
  return code < 128 ? 1n << BigInt(code) : beyond;
}

/** The characters of a range of code points, both ends included. */
export function charRange(from: number, to: number): CharSet {
  let set = to > 127 ? beyond : noChars;
  for (let code = from; code <= Math.min(to, 127); code++) set |= charOf(code);
  return set;
}

/** All characters but those; what lies beyond ASCII is always among them. */
export function inverse(set: CharSet): CharSet {
  return (anyChar & ~set) | beyond;
}

/** The set with both cases of its letters. Beyond ASCII, a long s and the Kelvin sign are forms of `s` and `k`. */
export function withBothCases(set: CharSet): CharSet {
  let both = set;
  for (let letter = 97; letter <= 122; letter++) {
    const pair = charOf(letter) | charOf(letter - 32);
    if ((set & pair) !== noChars) both |= pair;
  }
  const folded = charsOf('ksKS');
  if ((both & beyond) !== noChars) both |= folded;
  return (both & folded) === noChars ? both : both | beyond;
}

const digits = charRange(48, 57);
const wordChars = digits | charRange(65, 90) | charRange(97, 122) | charOf(95);
const spaces = charsOf(' \t\n\v\f\r') | beyond;

/** The classes that a backslash and a letter name. Case folding makes the edges of `\W` unsure, so it is every character. */
export const namedSets: ReadonlyMap<string, CharSet> = new Map([
  ['d', digits],
  ['D', inverse(digits)],
  ['w', wordChars],
  ['W', anyChar],
  ['s', spaces],
  ['S', inverse(spaces)],
]);

/** What a dot stands for: every character but the ends of lines. */
export const dotSet: CharSet = inverse(charsOf('\n\r'));

function charsOf(text: string): CharSet {
  return Array.from(text).reduce((set, character) => set | charOf(character.codePointAt(0) ?? 0), noChars);
}
