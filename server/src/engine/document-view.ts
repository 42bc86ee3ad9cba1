import type { SectionVerdict } from './engine.js';
import { metGroups } from './met-groups.js';
import type { TextMatch } from './model/rule.js';
import { ScanCache } from './scan-cache.js';
import type { Each, Overall, PartedText } from './text/parted-text.js';
import type { Total } from './text/totals.js';

/** A section of the document and where it starts, in UTF-16 units; its verdict keeps what rules of whole documents ask. */
export interface Stretch {
  readonly start: number;
  readonly verdict: Pick<SectionVerdict, 'text' | 'groups' | 'found' | 'facts'>;
}

/** Who looks for matches, and in the neighbourhood of which trigger groups. */
export interface Seeker {
  readonly rule: object;
  /** Always says the same of the same groups, for one rule. */
  readonly concerns: (groups: Uint32Array) => boolean;
}

const none: readonly RegExpExecArray[] = [];

/** The raw text of a document as its rules look at it: what one of them has asked for is at hand for the others. */
export class DocumentView implements PartedText {
  readonly text: string;
  readonly #stretches: readonly Stretch[];
  readonly #verdicts: readonly Stretch['verdict'][];
  readonly #cache: ScanCache;
  /** What functions told of each stretch, by function. */
  readonly #told = new Map<(text: string) => unknown, readonly unknown[]>();
  readonly #made = new Map<(parts: PartedText) => unknown, unknown>();

  /** `cache` is that of the last look at the document, before it was edited. */
  constructor(text: string, stretches: readonly Stretch[], cache = new ScanCache()) {
    this.text = text;
    this.#stretches = stretches;
    this.#verdicts = stretches.map(({ verdict }) => verdict);
    this.#cache = cache;
  }

  /** The groups met anywhere. */
  get groups(): Uint32Array {
    const groups = this.#verdicts.map((verdict) => verdict.groups);
    return this.#cache.totals.of(metGroups, groups).bits;
  }

  /** What a function tells of each stretch, with the offset of the stretch; worked out once for each text of a stretch. */
  readonly each: Each = <T>(of: (text: string) => T) => {
    const known = this.#told.get(of) as ReturnType<typeof this.each<T>> | undefined;
    if (known) return known;
    const facts = this.#facts(of);
    const told = this.#stretches.map(({ start }, i) => ({ start, fact: facts[i] as T }));
    this.#told.set(of, told);
    return told;
  };

  /** A sum over all stretches. */
  readonly total = <Fact, Sum>(total: Total<Fact, Sum>): Sum => this.#cache.totals.of(total, this.#facts(total.of));

  /** What a function makes of all stretches: asked for once. */
  readonly overall: Overall = <T>(of: (parts: PartedText) => T): T => {
    if (!this.#made.has(of)) this.#made.set(of, of(this));
    return this.#made.get(of) as T;
  };

  /** Matches of a global expression in the stretches that concern who seeks; offsets are those of the document. */
  *matches(expression: RegExp, { rule, concerns }: Seeker): Iterable<TextMatch> {
    const kept = this.#cache.keptFor(rule);
    const near = kept.of('near', this.#verdicts, 1, (i) => concerns(this.#groupsRound(i)));
    const found = kept.of(expression, this.#verdicts, 1, (i) => (near[i] ? this.#matchesIn(i, expression) : none));
    for (let i = 0; i < found.length; i++) {
      for (const match of found[i] as readonly RegExpExecArray[]) {
        yield { 0: match[0], 1: match[1], index: match.index + (this.#stretches[i] as Stretch).start };
      }
    }
  }

  #facts<T>(of: (text: string) => T): readonly T[] {
    return this.#cache.facts.of(of, this.#verdicts, 0, (i) => {
      const { text, facts } = this.#verdicts[i] as Stretch['verdict'];
      if (!facts.has(of)) facts.set(of, of(text));
      return facts.get(of) as T;
    });
  }

  /** The groups met in a stretch and its neighbours. */
  #groupsRound(i: number): Uint32Array {
    const { groups } = this.#verdicts[i] as Stretch['verdict'];
    const before = this.#verdicts[i - 1]?.groups;
    const after = this.#verdicts[i + 1]?.groups;
    return this.#cache.neighbourhoods.of(groups, before, after);
  }

  #matchesIn(i: number, expression: RegExp): readonly RegExpExecArray[] {
    const { text, found } = this.#verdicts[i] as Stretch['verdict'];
    const known = found.get(expression);
    if (known) return known;
    const matches = [...text.matchAll(expression)];
    found.set(expression, matches);
    return matches;
  }
}
