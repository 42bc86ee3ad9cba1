/** Words of orders, rare enough that their encoded forms hardly ever stand in honest text. Lower case. */
export const cipherWords: readonly string[] = [
  'ignore',
  'disregard',
  'override',
  'previous',
  'instruction',
  'assistant',
  'system prompt',
  'execute',
  'password',
  'secret',
  'credential',
  'agents',
];

/** ROT13 of a text: letters move by thirteen places, all else stays. */
export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode((code & 0x1f) <= 13 ? code + 13 : code - 13);
  });
}

/** A text from its end to its beginning, by code points. */
export function reverse(text: string): string {
  return Array.from(text).reverse().join('');
}

/** An expression that finds any of some words in any letter case. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'i');
}
