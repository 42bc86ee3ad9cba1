/** More brackets open at once than in any honest file: parsers take long over them and then refuse. */
const mostOpen = 4096;
/** Lists within one another on one line. */
const manyLists = /(?:[-?:][ \t]){512}/;

const square = 91;
const curly = 123;

/**
 * A quick look before a parser: true when brackets or lists of YAML and TOML stand too deep within one another. Brackets
 * in strings and comments count, too; in honest text they close again.
 *
 *     [ [ { [ "text" ] } ] ]
 *           ^ four are open
 */
export function isNestedTooDeep(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    // `]` and `}` stand two behind `[` and `{`.
    const code = text.charCodeAt(at);
    if (code === square || code === curly) open++;
    else if ((code === square + 2 || code === curly + 2) && open > 0) open--;
    if (open > mostOpen) return true;
  }
  return manyLists.test(text);
}
