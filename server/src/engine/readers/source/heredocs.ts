/** A here-document: its text and where its last line, the terminator, ends. */
interface Heredoc {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** A line that may end a here-document: its name with nothing but punctuation around it. */
const terminator = /^[ \t]*([A-Za-z_]\w{0,60})[;,)\]. \t\r]{0,20}$/;
const longestLine = 120;

/** Finds the ends of here-documents. Lines that can be ends are listed once, when the first is asked for. */
export class Terminators {
  readonly #text: string;
  #lines: Map<string, number[]> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The here-document of this name whose text begins at `start`; null when no line ends it. */
  heredoc(name: string, start: number): Heredoc | null {
    this.#lines ??= this.#list();
    const at = firstFrom(this.#lines.get(name) ?? [], start);
    if (at === null) return null;
    const newline = this.#text.indexOf('\n', at);
    return { start, end: Math.max(start, at - 1), next: newline < 0 ? this.#text.length : newline };
  }

  #list(): Map<string, number[]> {
    const lines = new Map<string, number[]>();
    for (let at = 0; at < this.#text.length; ) {
      const newline = this.#text.indexOf('\n', at);
      const end = newline < 0 ? this.#text.length : newline;
      const name = end - at <= longestLine ? terminator.exec(this.#text.slice(at, end))?.[1] : undefined;
      if (name !== undefined) {
        const known = lines.get(name);
        if (known) known.push(at);
        else lines.set(name, [at]);
      }
      at = end + 1;
    }
    return lines;
  }
}

function firstFrom(sorted: readonly number[], from: number): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? null;
}
