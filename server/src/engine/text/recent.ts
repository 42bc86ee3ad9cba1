/** Values by text, the least used of which are forgotten: it holds texts of at most twice its limit, in UTF-16 units. */
export class Recent<Value> {
  readonly #limit: number;
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();
  /** Units of the keys among the young ones. */
  #units = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#units + key.length > this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#units = 0;
    }
    this.#young.set(key, value);
    this.#units += key.length;
  }
}
