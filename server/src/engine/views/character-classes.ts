import { smallCapitals, strongLookAlikes, weakLookAlikes } from './confusables.js';

/** What the walk over a text has to know of a UTF-16 unit. `plain` is everything that can neither hide nor disguise. */
export const classes = {
  plain: 0,
  /** Letter of a script that has look-alikes, itself unlike any ASCII letter. */
  foreign: 1,
  /** Letter of such a script that cannot be told from an ASCII letter. */
  lookAlike: 2,
  /** Letter of such a script that resembles an ASCII letter at a glance. */
  weakAlike: 3,
  /** Presentation form of an ASCII letter: full-width, enclosed, superscript, small capital; or a lead of such. */
  compatible: 4,
  /** Combining mark. */
  mark: 5,
  /** Space other than U+0020. */
  space: 6,
  zeroWidth: 7,
  /** Left-to-right, right-to-left and Arabic letter mark. */
  bidiMark: 8,
  bidi: 9,
  variation: 10,
  filler: 11,
  privateUse: 12,
  control: 13,
  escape: 14,
  carriageReturn: 15,
  /** Lead surrogate of the tag characters and the supplementary variation selectors. */
  specialLead: 16,
} as const;
export type CharacterClass = (typeof classes)[keyof typeof classes];

type Span = readonly [first: number, last: number, is: CharacterClass];

/** Ranges of the Basic Multilingual Plane; later rows win. Block names of the Unicode Character Database. */
const spans: readonly Span[] = [
  [0x00, 0x08, classes.control],
  [0x0d, 0x0d, classes.carriageReturn],
  [0x0e, 0x1f, classes.control],
  [0x1b, 0x1b, classes.escape],
  [0x7f, 0x9f, classes.control],
  [0x85, 0x85, classes.plain], // next line: a line end of old mainframes
  [0x9b, 0x9b, classes.escape], // control sequence introducer in one byte
  [0xa0, 0xa0, classes.space],
  [0xad, 0xad, classes.filler], // soft hyphen
  [0x2b0, 0x2b8, classes.compatible], // modifier letters
  [0x300, 0x36f, classes.mark],
  [0x34f, 0x34f, classes.filler], // combining grapheme joiner
  [0x370, 0x3ff, classes.foreign], // Greek
  [0x400, 0x52f, classes.foreign], // Cyrillic
  [0x531, 0x588, classes.foreign], // Armenian
  [0x61c, 0x61c, classes.bidiMark],
  [0x10a0, 0x10ff, classes.foreign], // Georgian
  [0x115f, 0x1160, classes.filler], // Hangul jamo fillers
  [0x13a0, 0x13fd, classes.foreign], // Cherokee
  [0x1680, 0x1680, classes.space],
  [0x17b4, 0x17b5, classes.filler], // Khmer inherent vowels
  [0x180e, 0x180e, classes.zeroWidth],
  [0x1c80, 0x1c8f, classes.foreign], // Cyrillic Extended-C
  [0x1d2c, 0x1d6a, classes.compatible], // superscript and subscript letters
  [0x1f00, 0x1ffc, classes.foreign], // Greek Extended
  [0x2000, 0x200a, classes.space],
  [0x200b, 0x200d, classes.zeroWidth],
  [0x200e, 0x200f, classes.bidiMark],
  [0x2028, 0x2029, classes.space],
  [0x202a, 0x202e, classes.bidi],
  [0x202f, 0x202f, classes.space],
  [0x205f, 0x205f, classes.space],
  [0x2060, 0x2060, classes.zeroWidth],
  [0x2061, 0x2064, classes.filler], // invisible operators
  [0x2066, 0x2069, classes.bidi],
  [0x206a, 0x206f, classes.filler], // deprecated format characters
  [0x2071, 0x2071, classes.compatible],
  [0x207f, 0x207f, classes.compatible],
  [0x2090, 0x209c, classes.compatible],
  [0x20d0, 0x20dc, classes.mark],
  [0x2102, 0x2102, classes.compatible], // letterlike symbols
  [0x210a, 0x2115, classes.compatible],
  [0x2119, 0x211d, classes.compatible],
  [0x2124, 0x2124, classes.compatible],
  [0x212c, 0x2134, classes.compatible],
  [0x2160, 0x217f, classes.compatible], // Roman numerals
  [0x249c, 0x24e9, classes.compatible], // enclosed letters
  [0x24c2, 0x24c2, classes.plain], // an emoji
  [0x2800, 0x2800, classes.filler], // blank Braille pattern
  [0x2c80, 0x2cff, classes.foreign], // Coptic
  [0x3000, 0x3000, classes.plain], // ideographic space: between Latin words only full-width text has it
  [0x3164, 0x3164, classes.filler],
  [0xa4d0, 0xa4f7, classes.foreign], // Lisu
  [0xa640, 0xa69f, classes.foreign], // Cyrillic Extended-B
  [0xab70, 0xabbf, classes.foreign], // Cherokee Supplement
  [0xd835, 0xd835, classes.compatible], // lead of the mathematical alphanumeric symbols
  [0xd83c, 0xd83c, classes.compatible], // lead of the enclosed alphanumerics, and of many emoji
  [0xdb40, 0xdb40, classes.specialLead],
  [0xdb80, 0xdbff, classes.privateUse],
  [0xe000, 0xf8ff, classes.privateUse],
  [0xfb00, 0xfb06, classes.compatible], // Latin ligatures
  [0xfe00, 0xfe0f, classes.variation],
  [0xfeff, 0xfeff, classes.zeroWidth],
  [0xff21, 0xff3a, classes.compatible], // full-width letters
  [0xff41, 0xff5a, classes.compatible],
  [0xffa0, 0xffa0, classes.filler],
  [0xfff9, 0xfffb, classes.filler], // interlinear annotation
];

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last, is] of spans) table.fill(is, first, last + 1);
  for (const code of strongLookAlikes.keys()) table[code] = classes.lookAlike;
  for (const code of weakLookAlikes.keys()) table[code] = classes.weakAlike;
  for (const code of smallCapitals.keys()) table[code] = classes.compatible;
  return table;
}

/** Class of each UTF-16 unit. */
export const characterClasses: Readonly<Uint8Array> = build();

/** Class of the unit at `at`; plain outside the text. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (characterClasses[text.charCodeAt(at)] as number) : classes.plain;
}
