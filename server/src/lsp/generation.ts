/** A number that grows whenever settings, config or trust change: results of older generations are out of date. */
export class Generation {
  #value = 0;

  get value(): number {
    return this.#value;
  }

  bump(): void {
    this.#value++;
  }
}
