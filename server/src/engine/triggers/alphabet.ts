/**
 * The alphabet of the sieve: 64 classes of characters.
 *
 * Case, leet digits and separators are folded here, at no cost while scanning, so that `IGN0RE`, `ignore` and
 * `Ign0re` are one literal, and `system_prompt`, `system-prompt` and `system prompt` another.
 */
export const classBits = 6;

/** Controls and the few ASCII signs that no literal holds: the automaton starts again. */
export const otherClass = 0;
/** Markdown's emphasis marks: the automaton stays where it is, so that `ig**no**re` is read as one word. */
export const skipClass = 1;
/**
 * White space and the signs that part words: one literal ` ai ` stands for `"AI"`, `-ai-` and `AI:`. All beyond ASCII
 * part words too: spaces, dashes and quotation marks do, and literals hold no other letters.
 */
export const separatorClass = 2;

const firstLetter = 3;
const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const plain = '2689<|[]{}=%&\\+';
const digits = 4;
const separators = ' \t\r\n_-.,;:!?"\'()/#>';

/**
 * Classes that part words but are letters of some literals, as in `| sh`. At the ends of a literal they stand for a
 * separator: ` ai ` is met in `[AI]`.
 */
export const signClasses: readonly number[] = [
  otherClass,
  ...Array.from({ length: plain.length - digits }, (_, i) => firstLetter + 26 + digits + i),
];

/** Class of each byte, and of each UTF-16 unit below 256; units and bytes from 128 on are separators. */
export const classes: Uint8Array = buildClasses();

/** Class of a UTF-16 unit. */
export function classOf(unit: number): number {
  return unit < 128 ? (classes[unit] as number) : separatorClass;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 0; i < 26; i++) {
    table[97 + i] = firstLetter + i;
    table[65 + i] = firstLetter + i;
  }
  [...plain].forEach((character, i) => {
    table[character.charCodeAt(0)] = firstLetter + 26 + i;
  });
  for (const [from, to] of Object.entries(leet)) table[from.charCodeAt(0)] = table[to.charCodeAt(0)] as number;
  for (const character of separators) table[character.charCodeAt(0)] = separatorClass;
  table.fill(separatorClass, 128);
  for (const character of '*`~') table[character.charCodeAt(0)] = skipClass;
  return table;
}
