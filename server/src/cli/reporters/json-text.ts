import { isUnseen } from '../text/printable.js';

/**
 * JSON that is safe to print: characters that steer a terminal or that nobody sees stand as escapes, which a parser
 * reads back as they were.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/[\u007F-\u{10FFFF}]/gu, (character) => (isUnseen(character) ? escaped(character) : character))}\n`;
}

function escaped(character: string): string {
  let out = '';
  for (let at = 0; at < character.length; at++) {
    out += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return out;
}
