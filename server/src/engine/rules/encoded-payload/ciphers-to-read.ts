import type { ExpressionCheck, Hit } from '../../model/rule.js';

/** Writings that no scanner reads and a model does, each with what it looks like. */
const ciphers: readonly (readonly [RegExp, RegExp])[] = [
  [/morse/i, /(?:[.\-\u00b7\u2022\u2013\u2014]{1,6}[ /|]{1,3}){5}/],
  [/braille/i, /[\u2801-\u28ff]{2}[\u2800-\u28ff\s]{3}/],
  [/zalgo|glitch/i, /(?:\p{L}\p{M}{2,40}){3}/u],
  [/ecoji|emoji/i, /(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]{0,3}){6}/u],
];

const order =
  /(?:^|[.!?:;\n"(]\s{0,4}|\b(?:please|then|and|now)\s)(?:decode|decipher|decrypt|translate|convert|interpret|unscramble|transcribe|read)\s(?:(?:this|the|following|these|out)\s){0,3}(?:zalgo|glitch|morse|braille|ecoji|emoji)\b[^\n:]{0,60}:\s{0,3}/gi;
const blank =
  /(?:^|[\n."'(]\s{0,3})(?:[\w-]{2,16}[ -])?(?:encoded|encrypted|enciphered|ciphered)(?: (?:string|text|message|version|input|sentence))?:\s{0,3}[^\s\x60][^\n]{3,400}?\s{1,4}(?:[\w-]{2,16}[ -])?(?:decoded|decrypted|deciphered|plain ?text)(?: (?:string|text|message|version|output|sentence))?:[ \t]{0,4}(?=\n\s{0,3}\n(?!\s{0,3}[\x60>|])|\n?$)/gi;

/** A writing of signs is put before the reader to be read, or a blank is left for what it says. */
export const ciphersToRead: readonly ExpressionCheck[] = [
  {
    triggers: [
      [
        'zalgo',
        'morse',
        'braille',
        'ecoji',
        'emoji code',
        'emoji message',
        'emoji text',
        'emoji cipher',
        'emoji string',
      ],
      ['decode', 'decipher', 'decrypt', 'translate', 'convert', 'interpret', 'unscramble', 'transcribe', 'read '],
    ],
    expression: order,
    where: showsCipher,
  },
  {
    triggers: [
      ['encoded string', 'encoded text', 'encoded message', 'encrypted message', 'encrypted text', 'encoded:'],
      ['decoded', 'decrypted', 'deciphered', 'plain text', 'plaintext'],
    ],
    expression: blank,
    where: () => ({ severity: 'medium' }),
  },
];

/** The writing that is spoken of stands right behind the order. */
function showsCipher(match: RegExpExecArray): false | Partial<Hit> {
  const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 120);
  const shown = ciphers.some(([name, look]) => {
    if (!name.test(match[0])) return false;
    const at = behind.search(look);
    return at >= 0 && at < 12;
  });
  return shown && { severity: 'medium' };
}
