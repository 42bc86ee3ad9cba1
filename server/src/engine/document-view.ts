import type { SectionVerdict } from './engine.js';
import type { TextMatch } from './model/rule.js';
import type { Each, Overall, PartedText } from './text/parted-text.js';
import { type Total, Totals } from './text/totals.js';

/** A section of the document, in UTF-16 units, with what its verdict keeps for rules of whole documents. */
export interface Stretch extends Pick<SectionVerdict, 'groups' | 'found' | 'facts'> {
  readonly start: number;
  readonly end: number;
}

/** The raw text of a document as its rules look at it: what one of them has asked for is at hand for the others. */
export class DocumentView implements PartedText {
  readonly text: string;
  readonly #stretches: readonly Stretch[];
  /** The groups met in each stretch and its neighbours. */
  #around: readonly Uint32Array[] | undefined;
  /** The stretches that are wanted, by what asks for them. */
  readonly #wanted = new Map<(groups: Uint32Array) => boolean, readonly Stretch[]>();
  readonly #totals: Totals;
  readonly #made = new Map<(parts: PartedText) => unknown, unknown>();

  /** `totals` are those of the last look at the document, before it was edited. */
  constructor(text: string, stretches: readonly Stretch[], totals = new Totals()) {
    this.text = text;
    this.#stretches = stretches;
    this.#totals = totals;
  }

  /** The groups met anywhere. */
  get groups(): Uint32Array {
    return joined(this.#stretches);
  }

  /** What a function tells of each stretch, with the offset of the stretch; worked out once for each text of a stretch. */
  readonly each: Each = <T>(of: (text: string) => T) =>
    this.#stretches.map(({ start, end, facts }) => {
      if (!facts.has(of)) facts.set(of, of(this.text.slice(start, end)));
      return { start, fact: facts.get(of) as T };
    });

  /** A sum over all stretches. */
  readonly total = <Fact, Sum>(total: Total<Fact, Sum>): Sum =>
    this.#totals.of(
      total,
      this.each(total.of).map(({ fact }) => fact),
    );

  /** What a function makes of all stretches: asked for once. */
  readonly overall: Overall = <T>(of: (parts: PartedText) => T): T => {
    if (!this.#made.has(of)) this.#made.set(of, of(this));
    return this.#made.get(of) as T;
  };

  /** Matches of a global expression in the stretches near which the wanted groups met; offsets are those of the document. */
  *matches(expression: RegExp, wanted: (groups: Uint32Array) => boolean): Iterable<TextMatch> {
    for (const stretch of this.#near(wanted)) {
      for (const match of this.#matchesIn(stretch, expression)) {
        yield { 0: match[0], 1: match[1], index: match.index + stretch.start };
      }
    }
  }

  #near(wanted: (groups: Uint32Array) => boolean): readonly Stretch[] {
    const known = this.#wanted.get(wanted);
    if (known) return known;
    this.#around ??= this.#stretches.map((_, i) => joined(this.#stretches.slice(Math.max(0, i - 1), i + 2)));
    const near = this.#stretches.filter((_, i) => wanted(this.#around?.[i] as Uint32Array));
    this.#wanted.set(wanted, near);
    return near;
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
function joined(stretches: readonly Stretch[]): Uint32Array {
  const all = new Uint32Array(stretches[0]?.groups.length ?? 0);
  for (const { groups } of stretches) {
    for (let w = 0; w < groups.length; w++) all[w] = (all[w] as number) | (groups[w] as number);
  }
  return all;
}
