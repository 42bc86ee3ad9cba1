/** Marks of comments at the beginning of a line. */
const leaders = /\n[ \t]*(?:\/\/+|\/\*+|\*+(?!\/)|#+|;+|--+|<!--)[ \t!]*/g;
/** A line end or tab that is written as an escape. */
const breaks = /\\[nrt]/g;
const escapes = /\\(?=["'`/\\])/g;
/** Tags that run on within a sentence. */
const tags = /<\/?(?:a|b|i|u|s|em|code|kbd|mark|span|strong)\s{0,9}>/gi;

/**
 * A program or JSON for a first look: marks and escapes dropped that stand between the words of a comment or a string.
 * A quotation mark stays a border, as sentences do not run from one string into another.
 */
export function roughCode(text: string): string {
  return text.replace(leaders, '\n').replace(breaks, '\n').replace(escapes, '').replace(/`/g, '"').replace(tags, '');
}
