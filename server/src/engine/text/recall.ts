/** How many parts ahead a part is looked for before all are searched. */
const ahead = 4;

interface Entry<Value> {
  readonly text: string;
  readonly tag: string;
  readonly value: Value;
}

/**
 * What was worked out of the parts of a text, kept while the text is edited. Parts are asked for in their order, so that
 * an unedited one is found where the last turn left it, by one comparison and without a hash of it:
 *
 *     last turn   A B C D E
 *     this turn   A B X D E      X is new, C is forgotten at the end of the turn
 *                     ^ next
 */
export class Recall<Value> {
  /** The entries of the last turn, in the order in which they were asked for. */
  #before: readonly Entry<Value>[] = [];
  #now: Entry<Value>[] = [];
  /** Where the part behind the last one found is expected. */
  #next = 0;
  /** The entries of the last turn by length, which spares their hashes; made when one is not where it is expected. */
  #byLength: ReadonlyMap<number, readonly Entry<Value>[]> | null = null;

  /** What was kept for a text under a tag in the last turn, if it still fits. */
  get(text: string, tag: string, fits: (value: Value) => boolean): Value | undefined {
    const entry = this.#expected(text, tag) ?? this.#elsewhere(text, tag);
    if (!entry || !fits(entry.value)) return undefined;
    this.#now.push(entry);
    return entry.value;
  }

  /** Keeps a value, and the text with it: see `copied`. */
  set(text: string, tag: string, value: Value): void {
    this.#now.push({ text, tag, value });
  }

  /** Ends a turn: what was not asked for since the last one is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = [];
    this.#next = 0;
    this.#byLength = null;
  }

  #expected(text: string, tag: string): Entry<Value> | undefined {
    for (let i = this.#next; i < this.#next + ahead; i++) {
      const entry = this.#before[i];
      if (entry?.text !== text || entry.tag !== tag) continue;
      this.#next = i + 1;
      return entry;
    }
    return undefined;
  }

  #elsewhere(text: string, tag: string): Entry<Value> | undefined {
    this.#byLength ??= byLength(this.#before);
    return this.#byLength.get(text.length)?.find((entry) => entry.text === text && entry.tag === tag);
  }
}

function byLength<Value>(entries: readonly Entry<Value>[]): Map<number, Entry<Value>[]> {
  const out = new Map<number, Entry<Value>[]>();
  for (const entry of entries) {
    const known = out.get(entry.text.length);
    if (known) known.push(entry);
    else out.set(entry.text.length, [entry]);
  }
  return out;
}
