/** Builders for text that must not stand raw in a file. */

/** ASCII in tag characters. */
export function tags(ascii: string): string {
  return Array.from(ascii, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
}

/** UTF-8 bytes in variation selectors. */
export function selectors(text: string): string {
  const point = (byte: number) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16);
  return Array.from(new TextEncoder().encode(text), point).join('');
}

/** Bits of UTF-8 bytes, most significant first, in two symbols. */
export function bits(text: string, zero: string, one: string): string {
  const byte = (value: number) => value.toString(2).padStart(8, '0');
  const all = Array.from(new TextEncoder().encode(text), byte).join('');
  return all.replaceAll('0', 'z').replaceAll('1', one).replaceAll('z', zero);
}

/** Pairs of bits of UTF-8 bytes in four symbols. */
export function quads(text: string, symbols: readonly [string, string, string, string]): string {
  const pairs = (value: number) => [6, 4, 2, 0].map((shift) => symbols[(value >> shift) & 3]).join('');
  return Array.from(new TextEncoder().encode(text), pairs).join('');
}

/** ASCII letters moved to another alphabet of 26: mathematical, full-width, enclosed. */
export function alphabet(text: string, small: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCodePoint(small + letter.charCodeAt(0) - 0x61));
}

/** Text that people write: no alarm may ever ring on it. */
export const honest: Readonly<Record<string, string>> = {
  'emoji with presentation selectors': 'Done \u2714\uFE0F \u26A0\uFE0F \u2764\uFE0F \u00A9\uFE0F \u25B6\uFE0E',
  'emoji with joiners and skin tones':
    '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F9D1}\u{1F3FD}\u200D\u{1F680} \u{1F3F3}\uFE0F\u200D\u{1F308} \u{1F9D9}\u200D\u2642\uFE0F',
  keycaps: '1\uFE0F\u20E3 #\uFE0F\u20E3 *\uFE0F\u20E3',
  'national flags': '\u{1F1EC}\u{1F1E7}\u{1F1FA}\u{1F1E6}',
  'flags of parts of countries': `\u{1F3F4}${tags('gbeng')}\u{E007F}\u{1F3F4}${tags('gbsct')}\u{E007F} \u{1F3F4}${tags('ustx')}\u{E007F}`,
  Persian:
    '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 API\u200C\u0647\u0627 \u0622\u0645\u0648\u0632\u0634 \u200E0',
  Arabic: '\u0645\u0631\u062D\u0628\u0627 \u200F(abc) \u202AREADME.md\u202C',
  Hebrew: '\u05E9\u05DC\u05D5\u05DD \u2067abc\u2069 \u200E123',
  Hindi: '\u0928\u092E\u0938\u094D\u0924\u0947 \u0915\u094D\u200D\u0937 \u0915\u094D\u200C\u0937',
  Sinhala: '\u0DC1\u0DCA\u200D\u0DBB\u0DD3 \u0DC0\u0DCA\u200D\u0DBA\u0DCF',
  Thai: '\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u200B\u0E0A\u0E32\u0E27\u200B\u0E42\u0E25\u0E01 \u0E19\u0E49\u0E33',
  Khmer: '\u17A2\u17D2\u1793\u1780\u200B\u178F\u17D2\u179A\u17BC\u179C\u200B\u1785\u1784',
  Japanese: '\uFF21\uFF30\uFF29\u3092\u4F7F\u3046\u3002\u845B\u{E0100}\u98FE\u533A\uFF08\u6771\u4EAC\uFF09\uFF71\uFF72',
  Korean: '\uC548\uB155\uD558\uC138\uC694 \u3131\u3164\u3134',
  Mongolian: '\u182E\u1823\u1829\u182D\u1823\u182F\u180B \u182C\u180E\u1820',
  Russian:
    '\u041D\u0430\u0448 IT-\u043E\u0442\u0434\u0435\u043B \u043F\u0438\u0448\u0435\u0442 \u043D\u0430 Python: \u0441\u043E\u0440\u043E\u043A \u043E\u0441, \u0445\u043E\u0440',
  Greek: '\u039A\u03B1\u03BB\u03B7\u03BC\u03AD\u03C1\u03B1 \u03BA\u03CC\u03C3\u03BC\u03B5',
  Armenian: '\u0532\u0561\u0580\u0565\u0582 \u0561\u0577\u056D\u0561\u0580\u0570',
  Georgian: '\u10D2\u10D0\u10DB\u10D0\u10E0\u10EF\u10DD\u10D1\u10D0',
  Vietnamese: 'Ti\u1EBFng Vi\u1EC7t, Nguy\u1EC5n',
  Turkish: '\u0130stanbul\u2019da \u0131l\u0131k',
  'Greek in mathematics':
    '\u0394t, \u03BBx.x, 50 \u00B5s, 3 \u03BCm, 10 k\u03A9, \u03C1water, \u03C3max, f\u2061(x) = 2\u2062x',
  phonetics: 'git /\u0261\u026At/, tomato /t\u0259\u02C8m\u0251\u02D0to\u028A/, t\u02B0',
  hyphenation: 'co\u00ADoperate Donau\u00ADdampf\u00ADschiff',
  'colours of a terminal': '\u001B[32mPASS\u001B[0m \u001B[01;31m\u001B[Kmatch\u001B[m\u001B[K',
  'icons of a prompt': '\uE0A0 main \uE0B0\uF015',
  'a Braille drawing': '\u2800\u2800\u28FF\u28F7\u2800\u2800\u2800\n\u2800\u28FE\u2800\u2800\u2800\u28FF\u2800',
  'a byte order mark': '\uFEFF# Title',
  'Windows line ends': 'one two\r\nthree four\r\n',
};
