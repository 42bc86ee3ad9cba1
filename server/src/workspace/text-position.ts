import type { Position } from '../engine/model/finding.js';

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

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
   * Goes past some bytes, four at a time where they are printable ASCII. A lead byte counts for its character, twice for
   * one beyond U+FFFF; the bytes that follow it count nothing.
   *
   *     a  e'     euro      emoji
   *     61 C3 A9  E2 82 AC  F0 9F 98 80
   *     1  1  0   1  0  0   2  0  0  0   units
   */
  advance(bytes: Uint8Array): void {
    const quads = quadsOf(bytes);
    for (let i = 0; i < bytes.length; ) {
      const start = i;
      while (i >> 2 < quads.length && isPlainQuad(quads[i >> 2] as number)) i += 4;
      this.#units += i - start;
      if (i > start) this.#last = space;
      for (const end = Math.min(i + 4, bytes.length); i < end; i++) this.#step(bytes[i] as number);
    }
  }

  #step(byte: number): void {
    if (byte >= 0x80) this.#units += byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2;
    else this.#units++;
    if (byte === lineFeed || byte === carriageReturn) {
      if (byte === carriageReturn || this.#last !== carriageReturn) this.#line++;
      this.#lineStart = this.#units;
    }
    this.#last = byte;
  }
}

/** The bytes as numbers of four bytes each; none when they do not begin where such a number may. */
function quadsOf({ buffer, byteOffset, length }: Uint8Array): Int32Array {
  return byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : new Int32Array(0);
}

/** No byte of the four is below U+0020 or above U+007F. */
function isPlainQuad(four: number): boolean {
  return ((four | ((four - 0x20202020) & ~four)) & 0x80808080) === 0;
}
