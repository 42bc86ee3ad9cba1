import { OffsetMap, OffsetMapBuilder } from '../../text/offset-map.js';
import type { Derived } from '../view.js';

/** What an encoding hid in a stretch of a text. `map` leads to the offsets of that text. */
export interface Decoded extends Derived {
  readonly start: number;
  readonly end: number;
  /** Prints, but says nothing: of use only when another encoding stands inside. */
  readonly opaque?: boolean;
}

/** Undoes one encoding. `find` is linear in the length of the text and begins with a test that plain prose fails. */
export interface Decoder {
  /** Name in the chain of a finding: `base64`, `rot13` ... */
  readonly name: string;
  readonly find: (text: string) => Iterable<Decoded>;
}

/** Longest decoded text of one stretch, in UTF-16 units or bytes. */
export const longestDecoded = 65_536;

/** A decoded stretch that stands as a whole for its source. */
export function block(start: number, end: number, text: string): Decoded {
  const map = new OffsetMapBuilder();
  map.replace(text.length, start, end);
  return { start, end, text, map: text.length === 0 ? OffsetMap.shift(0, start) : map.build() };
}

/** A match of an expression with its end. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Parts neighbouring matches into heaps: two belong together when at most `gap` units stand between them. */
export function heaps<T extends Match>(matches: Iterable<T>, gap: number): T[][] {
  const all: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    if (match.start - end <= gap) (all[all.length - 1] as T[]).push(match);
    else all.push([match]);
    end = match.end;
  }
  return all;
}
