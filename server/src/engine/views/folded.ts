import { OffsetMapBuilder } from '../text/offset-map.js';
import { forEachCandidate } from './candidates.js';
import { characterClasses, classes } from './character-classes.js';
import { terminalSequence } from './terminal-sequence.js';
import type { Derived } from './view.js';
import { isUnseen } from './visible.js';
import { skeleton } from './words.js';

/**
 * The text as a reader without eyes gets it: invisible characters and terminal sequences taken out, look-alike,
 * full-width, enclosed and mathematical letters of disguised words in ASCII, other spaces as U+0020. Words of other
 * scripts stay as they are. Null when that is the text itself.
 */
export function folded(text: string): Derived | null {
  const folder = new Folder(text);
  forEachCandidate(text, 0, text.length, (is, start, end) => {
    folder.take(is, start, end);
    return false;
  });
  return folder.build();
}

/** Puts the folded text together from left to right: what is not replaced is copied. */
class Folder {
  readonly #source: string;
  readonly #map = new OffsetMapBuilder();
  readonly #parts: string[] = [];
  /** End of what is already folded. */
  #done = 0;

  constructor(source: string) {
    this.#source = source;
  }

  take(is: number, start: number, end: number): void {
    if (start < this.#done) return;
    if (is === classes.space) this.#replace(start, end, ' ');
    else if (is === classes.lookAlike) this.#word(start, end);
    else if (is === classes.filler && isBlank(this.#source.charCodeAt(start))) this.#replace(start, end, ' ');
    else if (is === classes.escape) this.#remove(start, terminalSequence(this.#source, start)?.end ?? end);
    else if (isUnseen(is)) this.#remove(start, end);
  }

  build(): Derived | null {
    if (this.#parts.length === 0 && this.#done === 0) return null;
    this.#copyTo(this.#source.length);
    const text = this.#parts.join('');
    return text === this.#source ? null : { text, map: this.#map.build() };
  }

  /** Letter by letter, so that a finding in the folded text maps back to the letters it is made of. */
  #word(start: number, end: number): void {
    this.#width(start, -1);
    for (let at = Math.max(start, this.#done); at < end; ) {
      const next = clusterEnd(this.#source, at, end);
      const letter = this.#source.slice(at, next);
      const plain = next - at === 1 && letter < '\x80' ? letter : skeleton(letter);
      if (plain !== letter) this.#replace(at, next, plain);
      at = next;
    }
    this.#width(end, 1);
  }

  /** Full-width signs and digits right before or after a full-width word belong to it: `<system>` in wide letters. */
  #width(at: number, step: 1 | -1): void {
    let edge = at;
    while (isWideSign(this.#source.charCodeAt(step > 0 ? edge : edge - 1)) && edge + Math.min(step, 0) >= this.#done)
      edge += step;
    const [from, to] = step > 0 ? [at, edge] : [edge, at];
    if (to > from && isWide(this.#source.charCodeAt(step > 0 ? at - 1 : at))) {
      const plain = this.#source.slice(from, to).normalize('NFKC');
      this.#replace(from, to, plain);
    }
  }

  #replace(start: number, end: number, plain: string): void {
    this.#copyTo(start);
    this.#parts.push(plain);
    if (plain.length === end - start) this.#map.copy(plain.length, start);
    else this.#map.replace(plain.length, start, end);
    this.#done = end;
  }

  #remove(start: number, end: number): void {
    this.#copyTo(start);
    this.#done = end;
  }

  #copyTo(end: number): void {
    if (end <= this.#done) return;
    this.#parts.push(this.#source.slice(this.#done, end));
    this.#map.copy(end - this.#done, this.#done);
  }
}

/** End of a letter and the combining marks behind it. */
function clusterEnd(text: string, at: number, limit: number): number {
  let end = at + ((text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1);
  while (end < limit && characterClasses[text.charCodeAt(end)] === classes.mark) end++;
  return Math.min(end, limit);
}

/** Blank but with a width: a person sees a space. */
function isBlank(code: number): boolean {
  return code === 0x2800 || code === 0x3164 || code === 0xffa0;
}

function isWide(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

function isWideSign(code: number): boolean {
  return isWide(code) && characterClasses[code] === classes.plain;
}
