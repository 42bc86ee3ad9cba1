/** CSS declarations by lower-case property, `!important` removed; the last of a property wins. */
export type Declarations = ReadonlyMap<string, string>;

/** A style longer than this, in UTF-16 units, is read up to here. */
const longestStyle = 4096;

/** Parses `a: b; c: d`, as a style attribute or the body of a rule holds it. */
export function parseDeclarations(style: string): Declarations {
  const found = new Map<string, string>();
  for (const part of withoutComments(style.slice(0, longestStyle)).split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .replace(/!\s{0,20}important/i, '')
      .trim()
      .toLowerCase();
    if (property && value) found.set(property, value);
  }
  return found;
}

/** The text without its CSS comments; one that is never closed runs to the end. */
export function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  let kept = '';
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('/*', at);
    if (open < 0) return kept + css.slice(at);
    kept += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  return kept;
}
