import type { Mark } from '../model/segment.js';
import { type OffsetMap, OffsetMapBuilder } from '../text/offset-map.js';

/** The text of a segment with its way back to the source, and its marks. */
export interface SegmentBody {
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
}

/** Stretches that may be open at once; what opens within more of them is not marked. */
const mostOpen = 50;

/**
 * Collects the text of a segment from left to right out of stretches of its source.
 * Offsets are UTF-16 units of the source; white space at both ends is left out.
 */
export class SegmentText {
  readonly #source: string;
  readonly #map = new OffsetMapBuilder();
  readonly #marks: Mark[] = [];
  readonly #open: { readonly kind: Mark['kind']; readonly start: number }[] = [];
  #text = '';
  #gap: { readonly text: string; readonly start: number; readonly end: number } | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** True while nothing but white space came. */
  get isBlank(): boolean {
    return this.#text.length === 0;
  }

  /** The source's own characters. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.#fillGap();
    this.#text += this.#source.slice(start, end);
    this.#map.copy(end - start, start);
  }

  /** A text that stands for the source range, such as a resolved escape. */
  put(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    this.#fillGap();
    this.#text += text;
    this.#map.replace(text.length, start, end);
  }

  /** White space in the source: one character of text when something stands on both sides; the first of several counts. */
  space(start: number, end: number, text = ' '): void {
    if (this.isBlank || this.#gap) return;
    this.#gap = { text, start, end };
  }

  /** Begins a stretch with a meaning of its own. */
  open(kind: Mark['kind']): void {
    if (this.#open.length < mostOpen) this.#open.push({ kind, start: this.#nextOffset });
  }

  /** Ends the innermost open stretch of this kind; does nothing when there is none. */
  close(kind: Mark['kind']): void {
    const at = this.#open.findLastIndex((mark) => mark.kind === kind);
    const [mark] = at < 0 ? [] : this.#open.splice(at, 1);
    if (mark && this.#text.length > mark.start) this.#marks.push({ kind, start: mark.start, end: this.#text.length });
  }

  /** What was collected; marks that are still open end here. */
  body(): SegmentBody {
    while (this.#open.length > 0) this.close((this.#open.at(-1) as Mark).kind);
    const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.#text, map: this.#map.build(), marks };
  }

  get #nextOffset(): number {
    return this.#text.length + (this.#gap ? this.#gap.text.length : 0);
  }

  #fillGap(): void {
    const gap = this.#gap;
    if (!gap) return;
    this.#gap = null;
    this.#text += gap.text;
    if (this.#source.startsWith(gap.text, gap.start) && gap.end - gap.start === gap.text.length) {
      this.#map.copy(gap.text.length, gap.start);
    } else {
      this.#map.replace(gap.text.length, gap.start, gap.end);
    }
  }
}
