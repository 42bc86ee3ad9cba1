/** A comment inside a paragraph, markers included in [start, end), left out of [from, to). */
export interface InlineComment {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const kinds = [
  { open: '{/*', close: '*/}' }, // MDX
  { open: '%%', close: '%%' }, // Obsidian
] as const;

/** Comments of MDX and Obsidian in the range [start, end), in order; whether they stand in code is for the caller to say. */
export function inlineComments(text: string, start: number, end: number): InlineComment[] {
  const found = kinds.flatMap(({ open, close }) => commentsOf(text, start, end, open, close));
  const inOrder = found.sort((a, b) => a.start - b.start);
  let last = -1;
  return inOrder.filter((comment) => {
    if (comment.start < last) return false;
    last = comment.end;
    return true;
  });
}

function commentsOf(text: string, start: number, end: number, open: string, close: string): InlineComment[] {
  const found: InlineComment[] = [];
  for (let at = text.indexOf(open, start); at >= 0 && at < end; ) {
    const from = at + open.length;
    const to = text.indexOf(close, from);
    if (to < 0 || to + close.length > end) break;
    found.push({ start: at, end: to + close.length, from, to });
    at = text.indexOf(open, to + close.length);
  }
  return found;
}
