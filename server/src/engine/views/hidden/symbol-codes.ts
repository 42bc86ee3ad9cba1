import { readableUtf8 } from './readable.js';

/** Symbols that are read: more than any finding shows. */
const limit = 65_536;

/** Symbols on which an order of four kinds is tried before the whole run is read with it. */
const sample = 128;

/**
 * Reads a run of a few kinds of symbols as a message: two kinds are bits, a third one parts the letters, four kinds
 * are pairs of bits. Null when no such reading prints.
 */
export function decodeSymbols(symbols: readonly number[]): string | null {
  const counts = new Map<number, number>();
  for (const symbol of symbols.slice(0, limit)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const kinds = [...counts.keys()].sort((a, b) => a - b);
  const run = symbols.slice(0, limit);
  if (kinds.length === 2) return readBits(run, kinds);
  if (kinds.length === 3) return readParted(run, kinds, counts) ?? readQuads(run, kinds);
  if (kinds.length === 4) return readQuads(run, kinds);
  return null;
}

/** Either symbol may be the one. */
function readBits(run: readonly number[], kinds: readonly number[]): string | null {
  for (const one of [kinds[1], kinds[0]]) {
    const bits = run.map((symbol) => (symbol === one ? 1 : 0));
    const read = bytesOf(bits, 8) ?? bytesOf(bits, 7) ?? bytesOf(bits, 16);
    if (read !== null) return read;
  }
  return null;
}

/** The rarest symbol parts letters of any number of bits, or words of letters of seven or eight. */
function readParted(
  run: readonly number[],
  kinds: readonly number[],
  counts: ReadonlyMap<number, number>,
): string | null {
  const separator = [...kinds].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
  const bits = kinds.filter((kind) => kind !== separator);
  for (const one of [bits[1], bits[0]]) {
    const groups = splitAt(run, separator).map((group) => group.map((symbol) => (symbol === one ? 1 : 0)));
    const read = plausible(letters(groups)) ?? words(groups);
    if (read !== null) return read;
  }
  return null;
}

function splitAt(run: readonly number[], separator: number | undefined): number[][] {
  const groups: number[][] = [];
  let group: number[] = [];
  for (const symbol of [...run, separator]) {
    if (symbol !== separator) group.push(symbol as number);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return groups;
}

/** One letter a group. */
function letters(groups: readonly number[][]): string | null {
  if (groups.some((group) => group.length > 20)) return null;
  const codes = groups.map((group) => group.reduce((value, bit) => value * 2 + bit, 0));
  if (codes.some((code) => code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))) return null;
  return codes.map((code) => String.fromCodePoint(code)).join('');
}

/** One word a group. */
function words(groups: readonly number[][]): string | null {
  for (const size of [8, 7] as const) {
    if (groups.some((group) => group.length % size !== 0)) continue;
    const read = groups.map((group) => spell(group, size));
    if (read.every((word) => word !== null)) return plausible(read.join(' '));
  }
  return null;
}

/** Which of up to four symbols stands for which pair of bits is not known: all orders are tried. */
function readQuads(run: readonly number[], kinds: readonly number[]): string | null {
  for (const order of orders(kinds)) {
    if (readPairs(run.slice(0, sample), order) === null) continue;
    const read = readPairs(run, order);
    if (read !== null) return read;
  }
  return null;
}

function readPairs(run: readonly number[], order: readonly number[]): string | null {
  const bits = run.flatMap((symbol) => {
    const value = order.indexOf(symbol);
    return [value >> 1, value & 1];
  });
  return bytesOf(bits, 8) ?? bytesOf(bits, 16);
}

function orders(kinds: readonly number[]): number[][] {
  if (kinds.length <= 1) return [[...kinds]];
  return kinds.flatMap((kind) => orders(kinds.filter((other) => other !== kind)).map((rest) => [kind, ...rest]));
}

/** Bits in groups, most significant first, as UTF-8 or UTF-16; null when they make no plausible message. */
function bytesOf(bits: readonly number[], size: 7 | 8 | 16): string | null {
  return plausible(spell(bits, size));
}

/** Up to one group of rest is dropped. */
function spell(bits: readonly number[], size: 7 | 8 | 16): string | null {
  const values: number[] = [];
  for (let from = 0; from + size <= bits.length; from += size) {
    let value = 0;
    for (let bit = 0; bit < size; bit++) value = value * 2 + (bits[from + bit] as number);
    values.push(value);
  }
  if (size !== 16) return readableUtf8(Uint8Array.from(values));
  const text = String.fromCharCode(...values.slice(0, 8192));
  return /^[\x20-\x7E\n]+$/.test(text) ? text : null;
}

/** Chance spells a letter or two; a message is longer and made of letters. */
function plausible(text: string | null): string | null {
  if (text === null || text.length < 3) return null;
  const letters = text.match(/[\p{L}\p{N} \n]/gu)?.length ?? 0;
  return letters >= 0.8 * text.length ? text : null;
}
