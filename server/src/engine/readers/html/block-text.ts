import type { Mark } from '../../model/segment.js';
import { type SegmentBody, SegmentText } from '../segment-text.js';
import type { OpenElements } from './open-elements.js';

/**
 * The text of one block while it is read: what people see, and apart from it each stretch that an open element hides.
 * A word that has a hidden stretch inside stays one word.
 */
export class BlockText {
  readonly #source: string;
  readonly #elements: OpenElements;
  readonly #finished: SegmentBody[] = [];
  #visible: SegmentText;
  #hidden: SegmentText | null = null;

  constructor(source: string, elements: OpenElements) {
    this.#source = source;
    this.#elements = elements;
    this.#visible = new SegmentText(source);
  }

  copy(start: number, end: number): void {
    this.#current.copy(start, end);
  }

  put(text: string, start: number, end: number): void {
    this.#current.put(text, start, end);
  }

  space(start: number, end: number, text?: string): void {
    this.#current.space(start, end, text);
  }

  openMark(kind: Mark['kind']): void {
    this.#current.open(kind);
  }

  closeMark(kind: Mark['kind']): void {
    this.#current.close(kind);
  }

  /** Call when elements were closed: a hidden stretch may have come to its end. */
  settle(): void {
    if (this.#hidden && !this.#elements.state.hidden) this.#finishHidden();
  }

  /** Ends the block: its visible text (null when blank) and the hidden stretches, in order. */
  finish(): { readonly visible: SegmentBody | null; readonly hidden: readonly SegmentBody[] } {
    this.#finishHidden();
    const visible = this.#visible.isBlank ? null : this.#visible.body();
    this.#visible = new SegmentText(this.#source);
    return { visible, hidden: this.#finished.splice(0) };
  }

  get #current(): SegmentText {
    if (!this.#elements.state.hidden) return this.#visible;
    this.#hidden ??= new SegmentText(this.#source);
    return this.#hidden;
  }

  #finishHidden(): void {
    if (this.#hidden && !this.#hidden.isBlank) this.#finished.push(this.#hidden.body());
    this.#hidden = null;
  }
}
