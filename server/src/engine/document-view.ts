import type { SectionVerdict } from './engine.js';
import type { TextMatch } from './model/rule.js';
import { addBits } from './neighbourhoods.js';
import { ScanCache } from './scan-cache.js';
import type { Each, Overall, PartedText } from './text/parted-text.js';
import type { Total } from './text/totals.js';

/** A section of the document and where it starts, in UTF-16 units; its verdict keeps what rules of whole documents ask. */
export interface Stretch {
  readonly start: number;
  readonly verdict: Pick<SectionVerdict, 'text' | 'groups' | 'found' | 'facts'>;
}

/** The raw text of a document as its rules look at it: what one of them has asked for is at hand for the others. */
export class DocumentView implements PartedText {
  readonly text: string;
  readonly #stretches: readonly Stretch[];
  /** The stretches that are wanted, by what asks for them. */
  readonly #wanted = new Map<(groups: Uint32Array) => boolean, readonly Stretch[]>();
  readonly #cache: ScanCache;
  /** What functions told of each stretch, by function. */
  readonly #told = new Map<(text: string) => unknown, readonly unknown[]>();
  readonly #made = new Map<(parts: PartedText) => unknown, unknown>();

  /** `cache` is that of the last look at the document, before it was edited. */
  constructor(text: string, stretches: readonly Stretch[], cache = new ScanCache()) {
    this.text = text;
    this.#stretches = stretches;
    this.#cache = cache;
  }

  /** The groups met anywhere. */
  get groups(): Uint32Array {
    return joined(this.#stretches);
  }

  /** What a function tells of each stretch, with the offset of the stretch; worked out once for each text of a stretch. */
  readonly each: Each = <T>(of: (text: string) => T) => {
    const known = this.#told.get(of) as ReturnType<typeof this.each<T>> | undefined;
    if (known) return known;
    const told = this.#stretches.map(({ start, verdict: { text, facts } }) => {
      if (!facts.has(of)) facts.set(of, of(text));
      return { start, fact: facts.get(of) as T };
    });
    this.#told.set(of, told);
    return told;
  };

  /** A sum over all stretches. */
  readonly total = <Fact, Sum>(total: Total<Fact, Sum>): Sum =>
    this.#cache.totals.of(
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
    const near = this.#stretches.filter((_, i) => wanted(this.#groupsRound(i)));
    this.#wanted.set(wanted, near);
    return near;
  }

  /** The groups met in a stretch and its neighbours. */
  #groupsRound(i: number): Uint32Array {
    const { groups } = (this.#stretches[i] as Stretch).verdict;
    const before = this.#stretches[i - 1]?.verdict.groups;
    const after = this.#stretches[i + 1]?.verdict.groups;
    return this.#cache.neighbourhoods.of(groups, before, after);
  }

  #matchesIn({ verdict: { text, found } }: Stretch, expression: RegExp): readonly RegExpExecArray[] {
    const known = found.get(expression);
    if (known) return known;
    const matches = [...text.matchAll(expression)];
    found.set(expression, matches);
    return matches;
  }
}

/** The bits that are set in any of several stretches. */
function joined(stretches: readonly Stretch[]): Uint32Array {
  const all = new Uint32Array(stretches[0]?.verdict.groups.length ?? 0);
  for (const { verdict } of stretches) addBits(all, verdict.groups);
  return all;
}
