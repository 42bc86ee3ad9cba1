/**
 * Where the closing marker stands that ends a comment in which others may be nested; `end` when none does. Both markers
 * have two characters.
 *
 *     / * a / * b * / c * /
 *         ^from   ^inner  ^returned
 */
export function endOfNested(text: string, open: string, close: string, from: number, end: number): number {
  const [firstOpen, secondOpen] = [open.charCodeAt(0), open.charCodeAt(1)];
  const [firstClose, secondClose] = [close.charCodeAt(0), close.charCodeAt(1)];
  let depth = 1;
  for (let at = from; at + 1 < end; at++) {
    const first = text.charCodeAt(at);
    if (first !== firstOpen && first !== firstClose) continue;
    const second = text.charCodeAt(at + 1);
    if (first === firstClose && second === secondClose) {
      if (--depth === 0) return at;
      at++;
    } else if (first === firstOpen && second === secondOpen) {
      depth++;
      at++;
    }
  }
  return end;
}
