import type { SegmentText } from '../segment-text.js';
import type { Escapes } from './lexis.js';

const backslash = 92;
const backtick = 96;
const lineFeed = 10;
const carriageReturn = 13;

/** Escapes of one letter. */
const letters: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1B',
};
/** Hexadecimal escapes: how many digits follow the letter at most. */
const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** An escape: the text that it stands for and the units of source that it takes. */
interface Escape {
  readonly text: string;
  readonly length: number;
}

type Decode = (source: string, at: number, end: number) => Escape | null;

/**
 * Adds the text of a literal whose content is source[start, end), its escapes resolved. What no escape is stands for
 * itself.
 *
 *     source   w a i t \ u 0 0 2 1  n o w
 *              ^start  ^at                ^end
 */
export function addUnescaped(
  text: SegmentText,
  source: string,
  start: number,
  end: number,
  escapes: Escapes,
  quote: string,
): void {
  const decode = decoders[escapes](quote);
  const lead = escapes === 'doubled' ? quote.charCodeAt(0) : escapes === 'backtick' ? backtick : backslash;
  let from = start;
  for (let at = start; decode && at < end; at++) {
    if (source.charCodeAt(at) !== lead) continue;
    const found = decode(source, at, end);
    if (!found) continue;
    text.copy(from, at);
    text.put(found.text, at, at + found.length);
    at += found.length - 1;
    from = at + 1;
  }
  text.copy(from, end);
}

const decoders: Readonly<Record<Escapes, (quote: string) => Decode | null>> = {
  c: () => decodeC,
  backtick: () => decodeC,
  kept: () => null,
  none: () => null,
  quote: (quote) => decodeOnly(`\\${quote}`),
  shell: (quote) => decodeOnly(`\\${quote}$\`\n`),
  doubled: (quote) => (source, at, end) =>
    at + 1 < end && source.startsWith(quote, at + 1) ? { text: quote, length: 2 } : null,
};

function decodeOnly(characters: string): Decode {
  return (source, at, end) => {
    const next = source[at + 1];
    if (at + 1 >= end || next === undefined || !characters.includes(next)) return null;
    return { text: next === '\n' ? '' : next, length: 2 };
  };
}

function decodeC(source: string, at: number, end: number): Escape | null {
  const next = source[at + 1];
  if (at + 1 >= end || next === undefined) return null;
  const code = source.charCodeAt(at + 1);
  if (code === lineFeed || code === carriageReturn) return continuation(source, at, end);
  if (Object.hasOwn(digitsOf, next)) return hexadecimal(source, at, end, digitsOf[next] as number);
  if (next >= '0' && next <= '7') return octal(source, at, end);
  return { text: letters[next] ?? next, length: 2 };
}

/** A backslash before a line end joins the lines. */
function continuation(source: string, at: number, end: number): Escape {
  const isPair = source.charCodeAt(at + 1) === carriageReturn && source.charCodeAt(at + 2) === lineFeed;
  return { text: '', length: Math.min(isPair ? 3 : 2, end - at) };
}

function hexadecimal(source: string, at: number, end: number, most: number): Escape | null {
  const braced = /^\{([0-9a-f]{1,8})\}/i.exec(source.slice(at + 2, Math.min(end, at + 12)));
  const digits = braced?.[1] ?? /^[0-9a-f]*/i.exec(source.slice(at + 2, Math.min(end, at + 2 + most)))?.[0] ?? '';
  if (digits === '' || (!braced && most > 2 && digits.length < most)) return null;
  const value = Number.parseInt(digits, 16);
  if (value > 0x10ffff) return null;
  return { text: String.fromCodePoint(value), length: 2 + (braced ? braced[0].length : digits.length) };
}

function octal(source: string, at: number, end: number): Escape {
  const digits = /^[0-7]{1,3}/.exec(source.slice(at + 1, Math.min(end, at + 4)))?.[0] as string;
  return { text: String.fromCharCode(Number.parseInt(digits, 8)), length: 1 + digits.length };
}
