/**
 * Tells most names that are not in a set from those that may be, by length and outer letters in any case, without
 * cutting them out of the path they stand in.
 */
export class NameGate {
  readonly #seen = new Uint8Array(2048);

  constructor(names: Iterable<string>) {
    for (const name of names) this.#seen[slot(name, 0, name.length)] = 1;
  }

  /** False when text[start, end) is surely none of the names. */
  mayHold(text: string, start: number, end: number): boolean {
    return this.#seen[slot(text, start, end)] === 1;
  }
}

function slot(text: string, start: number, end: number): number {
  // Setting bit 5 makes an ASCII letter lower case.
  const first = text.charCodeAt(start) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  return (first * 37 + last * 11 + (end - start)) & 2047;
}
