/** Alternatives for a phrase: every beginning with every ending, as in `do not tell`, `never tell`, `never inform`. */
export function each(beginnings: readonly string[], endings: readonly string[]): string {
  return `(${beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`)).join('|')})`;
}
