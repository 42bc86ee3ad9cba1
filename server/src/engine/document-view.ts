import type { DocumentContext } from './model/rule.js';

/** A part of the document, in UTF-16 units, and the bits of the trigger groups that were met in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly groups: Uint32Array;
}

/** The raw text of a document as its rules look at it: what one of them has asked for is at hand for the others. */
export class DocumentView {
  readonly text: string;
  readonly #stretches: readonly Stretch[];
  /** The groups met in each stretch and its neighbours. */
  #around: readonly Uint32Array[] | undefined;
  readonly #known = new Map<(text: string) => unknown, unknown>();

  constructor(text: string, stretches: readonly Stretch[]) {
    this.text = text;
    this.#stretches = stretches;
  }

  readonly once: DocumentContext['once'] = <T>(of: (text: string) => T): T => {
    if (!this.#known.has(of)) this.#known.set(of, of(this.text));
    return this.#known.get(of) as T;
  };

  /** The stretches near which the wanted groups met, those that touch made one; in order. */
  near(wanted: (groups: Uint32Array) => boolean): [number, number][] {
    this.#around ??= this.#stretches.map((_, i) => joined(this.#stretches.slice(Math.max(0, i - 1), i + 2)));
    const around = this.#around;
    const out: [number, number][] = [];
    this.#stretches.forEach((stretch, i) => {
      if (!wanted(around[i] as Uint32Array)) return;
      const last = out.at(-1);
      if (last && last[1] === stretch.start) last[1] = stretch.end;
      else out.push([stretch.start, stretch.end]);
    });
    return out;
  }

  /** Matches of a global expression inside ranges of the text; each has its offset in the document. */
  *matches(expression: RegExp, ranges: readonly [number, number][]): Iterable<RegExpExecArray> {
    for (const [start, end] of ranges) {
      for (const match of this.text.slice(start, end).matchAll(expression)) {
        match.index += start;
        yield match;
      }
    }
  }
}

/** The bits that are set in any of several stretches. */
export function joined(stretches: readonly Stretch[]): Uint32Array {
  const all = new Uint32Array(stretches[0]?.groups.length ?? 0);
  for (const { groups } of stretches) {
    for (let w = 0; w < groups.length; w++) all[w] = (all[w] as number) | (groups[w] as number);
  }
  return all;
}
