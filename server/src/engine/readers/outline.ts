/** Follows the headings of a document from top to bottom. */
export class Outline {
  #above: readonly string[];
  readonly #open: { readonly depth: number; readonly text: string }[] = [];
  #path: readonly string[] | null;

  /** @param above Headings that stand above the first line; their depths are taken to be 1, 2, 3 ... */
  constructor(above: readonly string[] = []) {
    this.#above = above;
    this.#path = above;
  }

  /** Headings above the current place, outermost first. */
  get path(): readonly string[] {
    this.#path ??= [...this.#above, ...this.#open.map((heading) => heading.text)];
    return this.#path;
  }

  /** Leaves the headings that a heading of this depth (1 to 6) ends. */
  leave(depth: number): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.depth as number) >= depth) {
      this.#open.pop();
      this.#path = null;
    }
    if (this.#open.length === 0 && this.#above.length >= depth) {
      this.#above = this.#above.slice(0, depth - 1);
      this.#path = null;
    }
  }

  /** Passes a heading of a depth from 1 to 6. */
  enter(depth: number, text: string): void {
    this.leave(depth);
    this.#open.push({ depth, text });
    this.#path = null;
  }
}
