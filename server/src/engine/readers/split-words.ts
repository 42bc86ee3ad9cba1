/**
 * Markup or escapes in the middle of a word, which the readers undo and the sieve cannot see through:
 *
 *     Ig<b>no</b>re     &#73;gnore     Ig[no](u)re     Ign\u006fre
 *       ^^^             ^^^              ^                ^^^^^^
 */
const split =
  /[A-Za-z](?:<\/?[A-Za-z]{1,10}>)[A-Za-z]|&#(?:[4-9]\d|1[012]\d|x[4-7][0-9a-f]);|[A-Za-z]\[[A-Za-z]{1,20}\]\(|[A-Za-z]\\(?:u00|x)[4-7][0-9a-f]|\\(?:u00|x)[4-7][0-9a-f][A-Za-z]/i;

/** True when some word of a text may be split; the text then has to be read before it can be cleared. */
export function splitsWords(text: string): boolean {
  return split.test(text);
}
