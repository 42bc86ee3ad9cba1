import type { ExpressionCheck, Hit } from '../../model/rule.js';
import { readableUtf8 } from '../../views/hidden/readable.js';

/** One word of the order is encoded and the rest is plain: neither half says anything to whoever looks for the whole. */
const verbEncoded =
  /(?:^|[\s"'(:])([A-Za-z0-9+/]{6,24}={0,2})\s{1,3}(?:(?:all|any|your|the|every|of|everything)\s){0,3}(?:(?:previous|prior|earlier|above)\s(?:\w{1,12}\s)?(?:instructions?|rules?|guidelines|prompts?|directives?)|system prompt|instructions|rules above)\b/gi;
const objectEncoded =
  /\b(?:ignore|disregard|forget|override|bypass|discard)\s(?:(?:all|any|your|the|of)\s){0,3}([A-Za-z0-9+/]{8,24}={0,2})\s(?:instructions?|rules?|prompt|guidelines|and)\b/gi;

const verbs = /^(?:please )?(?:ignore|disregard|forget|override|bypass|discard|cancel|drop)(?: all| the| your| any)?$/i;
const objects = /^(?:all |the |your )?(?:previous|prior|earlier|above|system|safety|former|original)$/i;

/** Orders to drop earlier rules in which the verb, or what it is done to, stands in base64, hexadecimal or ROT13. */
export const halfEncoded: readonly ExpressionCheck[] = [
  {
    triggers: [
      ['previous instruction', 'prior instruction', 'earlier instruction', 'system prompt', 'previous rules'],
      ['awdub3', 'swdub3', 'zglzcm', 'rglzcm', 'zm9yz2', 'rm9yz2', 'b3zlcn', 't3zlcn', '69676e', '666f7267', 'vtaber'],
    ],
    expression: verbEncoded,
    where: says(verbs),
  },
  {
    triggers: [
      ['ignore ', 'disregard', 'forget ', 'override', 'bypass'],
      ['chjldm', 'chjpb3', 'zwfybg', 'c3lzdg', '7072657', 'cerivbhf'],
    ],
    expression: objectEncoded,
    where: says(objects),
  },
];

function says(word: RegExp): (match: RegExpExecArray) => false | Partial<Hit> {
  return ([, token = '']) => {
    const plain = readings(token).find((reading) => word.test(reading));
    return plain !== undefined && { decoded: plain, roles: ['hook', 'cloak'] };
  };
}

/** What a word may say once it is decoded. */
function readings(token: string): string[] {
  const hex = /^(?:[0-9a-f]{2}){3,12}$/i.test(token)
    ? token.match(/../g)?.map((pair) => Number.parseInt(pair, 16))
    : null;
  const bytes = [hex, fromBase64(token)].filter((one) => one !== null && one !== undefined);
  return [...bytes.map((one) => readableUtf8(Uint8Array.from(one)) ?? ''), token.replace(/[a-z]/gi, rotated)];
}

function rotated(letter: string): string {
  const code = letter.charCodeAt(0);
  return String.fromCharCode((code & 0x60) + 1 + (((code & 0x1f) + 12) % 26));
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(token: string): number[] {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of token.replace(/=+$/, '')) {
    held = ((held << 6) | digits.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}
