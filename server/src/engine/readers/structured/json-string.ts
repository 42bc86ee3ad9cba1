import { OffsetMapBuilder } from '../../text/offset-map.js';
import { alignInto } from '../align.js';
import type { SegmentBody } from '../segment-text.js';
import { verbatim } from '../segments.js';
import type { Scalar } from './visitor.js';

/** A string of a JSON document at [start, end), with its decoded text. */
export class JsonString implements Scalar {
  readonly start: number;
  readonly end: number;
  readonly isString = true;
  readonly #source: string;
  readonly #text: string;
  /** 0 where the closing quote is missing. */
  readonly #closing: 0 | 1;

  constructor(source: string, start: number, end: number, text: string, closing: 0 | 1 = 1) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.#text = text;
    this.#closing = closing;
  }

  value(): string {
    return this.#text;
  }

  body(): SegmentBody {
    if (this.#isVerbatim) return verbatim(this.#source, this.start + 1, this.#contentEnd);
    const map = new OffsetMapBuilder();
    this.mapInto(map);
    return { text: this.#text, map: map.build(), marks: [] };
  }

  /** Adds the way back of this string to that of a longer text. */
  mapInto(map: OffsetMapBuilder): void {
    if (this.#isVerbatim) map.copy(this.#text.length, this.start + 1);
    else alignInto(map, this.#source, this.start + 1, this.#contentEnd, this.#text);
  }

  get #contentEnd(): number {
    return this.end - this.#closing;
  }

  /** Every escape is longer than what it stands for. */
  get #isVerbatim(): boolean {
    return this.#text.length === this.#contentEnd - this.start - 1;
  }
}

/**
 * Where a string that was left open at the end of its line closes after all: agents read such a text although no parser
 * does. -1 when the next quote more likely opens another string.
 *
 *     "note": "first line
 *              second line",
 *                         ^ a comma, colon or bracket follows
 */
export function closeOnLaterLine(source: string, from: number): number {
  const quote = source.indexOf('"', from);
  if (quote < 0 || source[quote - 1] === '\\') return -1;
  const next = afterSpace(source, quote + 1);
  return next === source.length || ',:]}'.includes(source.charAt(next)) ? quote : -1;
}

/** The quote that closes the JSON5 string in single quotes at `start`; -1 when its line ends before. */
export function closingSingleQuote(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const unit = source[at];
    if (unit === "'") return at;
    if (unit === '\n') return -1;
    if (unit === '\\') at++;
  }
  return -1;
}

/** True when the next token after `from` is a colon. */
export function isBeforeColon(source: string, from: number): boolean {
  return source[afterSpace(source, from)] === ':';
}

const singles: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** Resolves the escapes of JSON5. */
export function unescapeJson5(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(\r\n|.))/gis, resolve);
}

function resolve(_escape: string, unit?: string, byte?: string, other = ''): string {
  const hex = unit ?? byte;
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return /^[\r\n]/.test(other) ? '' : (singles[other] ?? other);
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && ' \t\r\n'.includes(source.charAt(at))) at++;
  return at;
}
