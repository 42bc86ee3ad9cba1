import { type Edit, editBetween } from './edits.js';

interface List {
  parts: readonly object[];
  facts: unknown[];
}

/** Lists with a fact for each part of one text, kept while it is edited: only facts of what an edit touched are made. */
export class Kept {
  readonly #lists = new Map<unknown, List>();
  #now: readonly object[] = [];
  /** From the parts of earlier looks to those of now: most lists were made at the same look. */
  #edits = new Map<readonly object[], Edit>();

  /**
   * The list of a key for these parts; the next call for the key changes it. `make` tells the fact of the part at a
   * place; it may look at the parts beside it, as many as `reach` on each side.
   */
  of<Fact>(key: unknown, parts: readonly object[], reach: number, make: (at: number) => Fact): readonly Fact[] {
    const list = this.#lists.get(key) ?? { parts: [], facts: [] };
    if (list.parts !== parts) {
      const { start, removed, added } = this.#edit(list.parts, parts);
      const from = Math.max(0, start - reach);
      const to = Math.min(parts.length, start + added + reach);
      const made: Fact[] = [];
      if (removed > 0 || added > 0) for (let at = from; at < to; at++) made.push(make(at));
      if (made.length > 0 || removed > 0) list.facts = replaced(list.facts, from, to - added + removed, made);
      list.parts = parts;
      this.#lists.set(key, list);
    }
    return list.facts as Fact[];
  }

  #edit(before: readonly object[], now: readonly object[]): Edit {
    if (now !== this.#now) {
      this.#now = now;
      this.#edits = new Map();
    }
    const known = this.#edits.get(before) ?? editBetween(before, now);
    this.#edits.set(before, known);
    return known;
  }
}

/** More entries than a call can take as arguments are put together anew. */
const mostArguments = 1_000;

/** The list with what stands in [from, to) replaced; the same one where little is. */
function replaced(list: unknown[], from: number, to: number, by: readonly unknown[]): unknown[] {
  if (by.length > mostArguments) return list.slice(0, from).concat(by, list.slice(to));
  list.splice(from, to - from, ...by);
  return list;
}
