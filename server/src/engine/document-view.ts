import type { SectionVerdict } from './engine.js';
import type { TextMatch } from './model/rule.js';
import { type Each, type Once, type Overall, onceFor } from './text/once.js';

/** A section of the document, in UTF-16 units, with what its verdict keeps for rules of whole documents. */
export interface Stretch extends Pick<SectionVerdict, 'groups' | 'found' | 'facts'> {
  readonly start: number;
  readonly end: number;
}

/** The raw text of a document as its rules look at it: what one of them has asked for is at hand for the others. */
export class DocumentView {
  readonly text: string;
  readonly once: Once;
  readonly #stretches: readonly Stretch[];
  /** The groups met in each stretch and its neighbours. */
  #around: readonly Uint32Array[] | undefined;

  readonly #made = new Map<(each: Each) => unknown, unknown>();

  constructor(text: string, stretches: readonly Stretch[]) {
    this.text = text;
    this.once = onceFor(text);
    this.#stretches = stretches;
  }

  /** What a function tells of each stretch, with the offset of the stretch; worked out once for each text of a stretch. */
  readonly each: Each = <T>(of: (text: string) => T) =>
    this.#stretches.map(({ start, end, facts }) => {
      if (!facts.has(of)) facts.set(of, of(this.text.slice(start, end)));
      return { start, fact: facts.get(of) as T };
    });

  /** What a function makes of all stretches: asked for once. */
  readonly overall: Overall = <T>(of: (each: Each) => T): T => {
    if (!this.#made.has(of)) this.#made.set(of, of(this.each));
    return this.#made.get(of) as T;
  };

  /** Matches of a global expression in the stretches near which the wanted groups met; offsets are those of the document. */
  *matches(expression: RegExp, wanted: (groups: Uint32Array) => boolean): Iterable<TextMatch> {
    this.#around ??= this.#stretches.map((_, i) => joined(this.#stretches.slice(Math.max(0, i - 1), i + 2)));
    for (const [i, stretch] of this.#stretches.entries()) {
      if (!wanted(this.#around[i] as Uint32Array)) continue;
      for (const match of this.#matchesIn(stretch, expression)) {
        yield { 0: match[0], 1: match[1], index: match.index + stretch.start };
      }
    }
  }

  #matchesIn({ start, end, found }: Stretch, expression: RegExp): readonly RegExpExecArray[] {
    const known = found.get(expression);
    if (known) return known;
    const matches = [...this.text.slice(start, end).matchAll(expression)];
    found.set(expression, matches);
    return matches;
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
