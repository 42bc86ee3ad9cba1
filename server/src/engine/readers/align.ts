import { type OffsetMap, OffsetMapBuilder } from '../text/offset-map.js';

/**
 * How a scalar is written: with backslash escapes, with its quotes doubled, or as it stands. In all of them lines may be
 * folded and indented.
 */
export type ScalarStyle = 'backslash' | 'doubled' | 'plain';

/**
 * Finds for each unit of a decoded scalar where it stands in source[start, end), the text between the quotes. The value
 * leads, so that the rules of the many languages need not be known: what the source has and the value has not (line
 * continuations, indentation) is passed over. Linear in the length of both.
 */
export function align(
  source: string,
  start: number,
  end: number,
  value: string,
  style: ScalarStyle = 'backslash',
): OffsetMap {
  const map = new OffsetMapBuilder();
  alignInto(map, source, start, end, value, style);
  return map.build();
}

/** The same for a value that is added to a longer text, whose map is being built. */
export function alignInto(
  map: OffsetMapBuilder,
  source: string,
  start: number,
  end: number,
  value: string,
  style: ScalarStyle = 'backslash',
): void {
  new Alignment(map, source, start, end, value, style).run();
}

/**
 * Two cursors, one in the source and one in the value.
 *
 *     source   w a i t \ u 0 0 2 1 \n     g o
 *                      ^at
 *     value    w a i t ! _ g o
 *                      ^to
 */
class Alignment {
  readonly #source: string;
  readonly #end: number;
  readonly #value: string;
  readonly #style: ScalarStyle;
  readonly #map: OffsetMapBuilder;
  /** Length of the longer text before the value. */
  readonly #base: number;
  #at: number;

  constructor(map: OffsetMapBuilder, source: string, start: number, end: number, value: string, style: ScalarStyle) {
    this.#map = map;
    this.#base = map.length;
    this.#source = source;
    this.#at = start;
    this.#end = end;
    this.#value = value;
    this.#style = style;
  }

  run(): void {
    while (this.#to < this.#value.length && this.#at < this.#end) this.#step();
    this.#map.replace(this.#value.length - this.#to, this.#end, this.#end);
  }

  /** Units of the value that are placed. */
  get #to(): number {
    return this.#map.length - this.#base;
  }

  #step(): void {
    const unit = this.#source.charCodeAt(this.#at);
    if (isSpace(unit)) this.#space();
    else if (unit === backslash && this.#style === 'backslash') this.#escape();
    else if (this.#style === 'doubled' && this.#isDoubled(unit)) this.#place(1, 2);
    else this.#plainRun();
  }

  /** Takes what stands the same on both sides; a unit that differs is taken for the unit of the value. */
  #plainRun(): void {
    const from = this.#at;
    let length = 0;
    while (from + length < this.#end && this.#to + length < this.#value.length) {
      const unit = this.#source.charCodeAt(from + length);
      if (unit !== this.#value.charCodeAt(this.#to + length) || this.#isSpecial(unit)) break;
      length++;
    }
    if (length === 0) this.#place(1, 1);
    else this.#keep(length);
  }

  #isSpecial(unit: number): boolean {
    if (isSpace(unit)) return true;
    return this.#style === 'backslash' ? unit === backslash : this.#style === 'doubled' && isQuote(unit);
  }

  #isDoubled(unit: number): boolean {
    return isQuote(unit) && this.#source.charCodeAt(this.#at + 1) === unit && this.#at + 1 < this.#end;
  }

  /** A run of white space in the source: kept, folded into less, or left out. */
  #space(): void {
    const length = this.#spaceLength(this.#at, this.#end);
    const run = this.#source.slice(this.#at, this.#at + length);
    if (this.#value.startsWith(run, this.#to)) {
      this.#keep(length);
      return;
    }
    const escaped = this.#escapedSpaces(this.#at + length);
    const folded = spaceLength(this.#value, this.#to, Math.min(this.#value.length, this.#to + length + escaped));
    this.#place(Math.max(0, folded - escaped), length);
  }

  #spaceLength(from: number, to: number): number {
    return spaceLength(this.#source, from, to);
  }

  /** Escapes for white space in a row; their values follow the folded run and are not a part of it. */
  #escapedSpaces(from: number): number {
    if (this.#style !== 'backslash') return 0;
    let at = from;
    while (this.#source.charCodeAt(at) === backslash && ' ntrvf_'.includes(this.#source.charAt(at + 1) || 'x')) at += 2;
    return (at - from) / 2;
  }

  #escape(): void {
    const next = this.#source.charCodeAt(this.#at + 1);
    const length = Math.min(escapeLength(this.#source, this.#at), this.#end - this.#at);
    if (isSpace(next) && this.#isContinuation()) this.#continuation();
    else if (length === 2 && this.#keepsBackslash(next)) this.#keep(2);
    else this.#place(length === 2 && this.#isDropped(next) ? 0 : this.#unitsOf(length), length);
  }

  /** True for `\d` of a language that leaves unknown escapes as they stand. */
  #keepsBackslash(next: number): boolean {
    return (
      next !== backslash &&
      this.#value.charCodeAt(this.#to) === backslash &&
      this.#value.charCodeAt(this.#to + 1) === next
    );
  }

  /** True for an escape that means nothing and left nothing: the value goes on with what follows it. */
  #isDropped(next: number): boolean {
    if (known.includes(String.fromCharCode(next)) || this.#value.charCodeAt(this.#to) === next) return false;
    return this.#value.charCodeAt(this.#to) === this.#source.charCodeAt(this.#at + 2);
  }

  #unitsOf(length: number): number {
    const isPair = length > 6 || this.#source.charAt(this.#at + 2) === '{';
    return isPair && isLeadSurrogate(this.#value.charCodeAt(this.#to)) ? 2 : 1;
  }

  /** A backslash that ends a line, if need be with white space behind it. */
  #isContinuation(): boolean {
    const length = this.#spaceLength(this.#at + 1, this.#end);
    return /[\n\r]/.test(this.#source.slice(this.#at + 1, this.#at + 1 + length));
  }

  /** Leaves out the line end, and the indentation unless the value has it. */
  #continuation(): void {
    const length = this.#spaceLength(this.#at + 1, this.#end);
    const run = this.#source.slice(this.#at + 1, this.#at + 1 + length);
    const lineEnd = (/\r\n?|\n/.exec(run)?.index ?? 0) + (run.includes('\r\n') ? 2 : 1);
    const indentation = run.slice(lineEnd);
    const keeps = indentation.length > 0 && this.#value.startsWith(indentation, this.#to);
    this.#at += 1 + (keeps ? lineEnd : length);
  }

  /** The next units are the same on both sides. */
  #keep(length: number): void {
    this.#map.copy(length, this.#at);
    this.#at += length;
  }

  /** The next units of the value stand for the next units of the source. */
  #place(units: number, length: number): void {
    const count = Math.min(units, this.#value.length - this.#to);
    this.#map.replace(count, this.#at, this.#at + length);
    this.#at += length;
  }
}

const backslash = 0x5c;
/** Letters of escapes that every language gives a value. */
const known = 'nrtbfv0\\"\'`/';

const longEscapes: readonly (readonly [string, number])[] = [
  ['x', 2],
  ['u', 4],
  ['U', 8],
];

/** Length of the escape at a backslash: `\n` 2, `\x41` 4, `\u0041` 6, `\U00000041` 10, `\u{41}`, `\N{NAME}`, `\101`. */
function escapeLength(source: string, at: number): number {
  const letter = source.charAt(at + 1);
  if ('uxN'.includes(letter || '?') && source.charAt(at + 2) === '{') {
    const close = source.slice(at + 3, at + 103).indexOf('}');
    if (close >= 0) return close + 4;
  }
  const hex = longEscapes.find(([name]) => name === letter)?.[1] ?? 0;
  if (hex > 0) return 2 + run(source, at + 2, hex, /[0-9a-fA-F]/);
  if (letter >= '0' && letter <= '7') return 1 + run(source, at + 1, 3, /[0-7]/);
  return 2;
}

function run(source: string, from: number, most: number, unit: RegExp): number {
  let length = 0;
  while (length < most && unit.test(source.charAt(from + length))) length++;
  return length;
}

function spaceLength(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at - from;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x60;
}

function isLeadSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
