import type { Automaton } from './automaton.js';

/** What a plan starts from. */
export interface Tables {
  /** Names the demands that the tables were made for. */
  readonly key: number;
  readonly automaton: Automaton;
  /** The groups that each demand asks for, by its index; the rarest comes first. */
  readonly demands: readonly (readonly number[])[];
}

/**
 * Tables as bytes, little-endian, so that a start reads them instead of building them:
 *
 *     head      eight Uint32: the key, `firstOutput`, `words`, and the lengths of the parts below
 *     demands   Uint32: for each demand the number of its groups, then those
 *     starts, bits         Uint32
 *     setOf, next          Uint16
 */
const headWords = 8;

/** The bytes of tables. */
export function packTables({ key, automaton, demands }: Tables): Uint8Array {
  const { next, outputs, firstOutput, words } = automaton;
  const entries = Uint32Array.from(demands.flatMap((groups) => [groups.length, ...groups]));
  const long = [entries, outputs.starts, outputs.bits];
  const short = [outputs.setOf, next];
  const head = [key, firstOutput, words, ...[...long, ...short].map((part) => part.length)];
  const out = new Uint8Array(byteLength(head.slice(3)));
  let at = 0;
  for (const part of [Uint32Array.from(head), ...long, ...short]) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return out;
}

/** The tables in the bytes, without copying; null when they are of other demands, or cut. Aligned to 4 bytes. */
export function unpackTables(bytes: Uint8Array, key: number): Tables | null {
  if (bytes.byteLength < headWords * 4 || bytes.byteOffset % 4 !== 0) return null;
  const [found, firstOutput = 0, words = 0, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, headWords);
  if (found !== key || bytes.byteLength !== byteLength(lengths)) return null;
  const [entries = 0, starts = 0, bits = 0, sets = 0, next = 0] = lengths;
  let at = bytes.byteOffset + headWords * 4;
  const take = (length: number, bytesEach: number) => {
    at += length * bytesEach;
    return [bytes.buffer, at - length * bytesEach, length] as const;
  };
  const demands = unpackDemands(new Uint32Array(...take(entries, 4)));
  const outputs = {
    starts: new Uint32Array(...take(starts, 4)),
    bits: new Uint32Array(...take(bits, 4)),
    setOf: new Uint16Array(...take(sets, 2)),
  };
  return { key, demands, automaton: { firstOutput, words, outputs, next: new Uint16Array(...take(next, 2)) } };
}

/** Where the arrows stand in packed tables, their last part: the byte they begin at, and how many there are. */
export function placeArrows(bytes: Uint8Array): { firstOutput: number; next: { start: number; length: number } } {
  const head = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + headWords * 4);
  const [, firstOutput = 0, , ...lengths] = new Uint32Array(head);
  const length = lengths.pop() ?? 0;
  return { firstOutput, next: { start: byteLength(lengths), length } };
}

/** Bytes of tables whose parts have these lengths: three of 32 bits, then two of 16. */
function byteLength([entries = 0, starts = 0, bits = 0, sets = 0, next = 0]: readonly number[]): number {
  return (headWords + entries + starts + bits) * 4 + (sets + next) * 2;
}

function unpackDemands(entries: Uint32Array): number[][] {
  const demands: number[][] = [];
  for (let at = 0; at < entries.length; at += 1 + (entries[at] as number)) {
    demands.push([...entries.subarray(at + 1, at + 1 + (entries[at] as number))]);
  }
  return demands;
}

/** Names a list of texts: FNV-1a over all of them. */
export function keyOf(texts: readonly string[]): number {
  let key = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) key = Math.imul(key ^ text.charCodeAt(i), 0x01000193);
    key = Math.imul(key ^ 1, 0x01000193);
  }
  return key >>> 0;
}
