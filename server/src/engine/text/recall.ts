import { Recent } from './recent.js';

/** How many parts ahead a part is looked for before all are searched. */
const ahead = 4;

interface Entry<Value> {
  readonly text: string;
  readonly tag: string;
  readonly value: Value;
  /** The last turn that asked for it. */
  turn: number;
}

/**
 * What was worked out of the parts of a text, kept while the text is edited. Parts are asked for in their order, so that
 * an unedited one is found where the last turn left it, by one comparison and without a hash of it:
 *
 *     last turn   A B C D E
 *     this turn   A B X D E      X is new; C is laid aside at the end of the turn
 *                     ^ next
 *
 * What was laid aside serves an undo, and a code fence that turns all behind it round until it is closed.
 */
export class Recall<Value> {
  /** The entries of the last turn, in the order in which they were asked for. */
  #before: readonly Entry<Value>[] = [];
  #now: Entry<Value>[] = [];
  #turn = 0;
  /** Where the part behind the last one found is expected. */
  #next = 0;
  /** The entries of the last turn by length, which spares their hashes; made when one is not where it is expected. */
  #byLength: ReadonlyMap<number, readonly Entry<Value>[]> | null = null;
  readonly #aside: Recent<Entry<Value>>;

  /** Texts of at most twice `limit` UTF-16 units stay laid aside. */
  constructor(limit: number) {
    this.#aside = new Recent(limit);
  }

  /** What was kept for a text under a tag, if it still fits. */
  get(text: string, tag: string, fits: (value: Value) => boolean): Value | undefined {
    const entry = this.#expected(text, tag) ?? this.#elsewhere(text, tag) ?? this.#aside.get(keyOf(text, tag));
    if (!entry || !fits(entry.value)) return undefined;
    this.#keep(entry);
    return entry.value;
  }

  /** Keeps a value, and the text with it: see `copied`. */
  set(text: string, tag: string, value: Value): void {
    this.#keep({ text, tag, value, turn: this.#turn });
  }

  /** Ends a turn: what it did not ask for is laid aside. */
  turn(): void {
    for (const entry of this.#before) {
      if (entry.turn !== this.#turn) this.#aside.set(keyOf(entry.text, entry.tag), entry);
    }
    this.#before = this.#now;
    this.#now = [];
    this.#turn++;
    this.#next = 0;
    this.#byLength = null;
  }

  #keep(entry: Entry<Value>): void {
    entry.turn = this.#turn;
    this.#now.push(entry);
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

function keyOf(text: string, tag: string): string {
  return `${tag}\u0000${text}`;
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
