import { classBits } from './alphabet.js';
import { condense, expand } from './condense.js';
import { placeArrows } from './tables.js';

/** Packed tables made small for a file: up to their arrows as they are, then the arrows condensed. */
export function condenseTables(tables: Uint8Array): Uint8Array {
  const { firstOutput, next } = placeArrows(tables);
  const arrows = new Uint16Array(copy(tables, next.start, tables.length));
  const { targets, counts, classes } = condense({ next: arrows, firstOutput });
  const parts = [tables.subarray(0, next.start), new Uint8Array(targets.buffer), counts, classes];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The packed tables again, in memory that threads can share. */
export function expandTables(condensed: Uint8Array): Uint8Array {
  const { next } = placeArrows(condensed);
  const states = next.length >> classBits;
  // Each arrow that was kept takes two bytes in the targets and one in the classes.
  const kept = (condensed.length - next.start - states) / 3;
  const [counts, classes, end] = [next.start + kept * 2, next.start + kept * 2 + states, condensed.length];
  const tables = new Uint8Array(new SharedArrayBuffer(next.start + next.length * 2));
  tables.set(condensed.subarray(0, next.start));
  expand(
    {
      targets: new Uint16Array(copy(condensed, next.start, counts)),
      counts: condensed.subarray(counts, classes),
      classes: condensed.subarray(classes, end),
    },
    new Uint16Array(tables.buffer, next.start, next.length),
  );
  return tables;
}

/** The bytes in memory of their own, where 16 bits are aligned. */
function copy({ buffer, byteOffset }: Uint8Array, start: number, end: number): ArrayBufferLike {
  return buffer.slice(byteOffset + start, byteOffset + end);
}
