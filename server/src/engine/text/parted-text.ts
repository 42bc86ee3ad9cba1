import type { Total } from './totals.js';

/** What a function tells of each part of a text, with the offset of the part: an edit makes only its own part new. */
export type Each = <T>(of: (text: string) => T) => readonly { readonly start: number; readonly fact: T }[];

/** A text in parts. Offsets are UTF-16 units of the text. */
export interface PartedText {
  readonly text: string;
  readonly each: Each;
  /** A sum over all parts: an edit takes its own part out and adds it anew. */
  readonly total: <Fact, Sum>(total: Total<Fact, Sum>) => Sum;
}

/** What a function makes of all parts of a text: worked out when it is first asked for, then known. */
export type Overall = <T>(of: (parts: PartedText) => T) => T;
