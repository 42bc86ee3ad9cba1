import type { Position } from '../engine/model/finding.js';

const lineFeed = 10;
const carriageReturn = 13;

/** Counts UTF-16 units and lines over UTF-8 bytes that are handed in piece by piece; lines end as in `LineIndex`. */
export class TextPosition {
  #units = 0;
  #line = 0;
  #lineStart = 0;
  #last = 0;

  /** UTF-16 units so far. */
  get units(): number {
    return this.#units;
  }

  /** Where the next character stands. */
  get position(): Position {
    return { line: this.#line, character: this.#units - this.#lineStart };
  }

  /**
   * Goes past some bytes. A lead byte counts for its character, twice for one beyond U+FFFF; the bytes that follow it
   * count nothing.
   *
   *     a  e'     euro      emoji
   *     61 C3 A9  E2 82 AC  F0 9F 98 80
   *     1  1  0   1  0  0   2  0  0  0   units
   */
  advance(bytes: Uint8Array): void {
    let units = this.#units;
    let line = this.#line;
    let lineStart = this.#lineStart;
    let last = this.#last;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (byte >= 0x80) units += byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2;
      else units++;
      if (byte === lineFeed || byte === carriageReturn) {
        if (byte === carriageReturn || last !== carriageReturn) line++;
        lineStart = units;
      }
      last = byte;
    }
    this.#units = units;
    this.#line = line;
    this.#lineStart = lineStart;
    this.#last = last;
  }
}
