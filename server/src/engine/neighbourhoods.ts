interface Union {
  readonly before: Uint32Array | undefined;
  readonly after: Uint32Array | undefined;
  readonly all: Uint32Array;
}

/** Unions of the trigger groups of neighbouring stretches; an edit makes only those round it anew. */
export class Neighbourhoods {
  readonly #known = new WeakMap<Uint32Array, Union>();

  /** The bits that are set in a stretch or in one of its neighbours. */
  of(own: Uint32Array, before: Uint32Array | undefined, after: Uint32Array | undefined): Uint32Array {
    const known = this.#known.get(own);
    if (known && known.before === before && known.after === after) return known.all;
    const all = own.slice();
    for (const other of [before, after]) if (other) addBits(all, other);
    this.#known.set(own, { before, after, all });
    return all;
  }
}

/** Sets in `sum` the bits that are set in `bits`, which is as long. */
function addBits(sum: Uint32Array, bits: Uint32Array): void {
  for (let w = 0; w < bits.length; w++) sum[w] = (sum[w] as number) | (bits[w] as number);
}
