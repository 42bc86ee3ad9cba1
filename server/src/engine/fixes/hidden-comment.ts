/** A comment that a rendered page does not show. Offsets are UTF-16 units of the document. */
export interface HiddenComment {
  readonly start: number;
  readonly end: number;
  /** What stands between its marks, trimmed. */
  readonly inside: string;
}

/** How far from a finding the marks of its comment are looked for, in UTF-16 units. */
const farthest = 65_536;

/** Marks of comments that span lines: HTML, MDX, and the notes of Markdown editors. */
const marks: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['%%', '%%'],
];

/** A link reference that nothing refers to, used as a comment: `[//]: # (text)`. */
const linkComment =
  /^[ \t]{0,3}\[(?:\/\/|comment|#|_|\s)\]:[ \t]{1,8}(?:#|<>)[ \t]{0,8}(?:\((.{0,4000})\)|"(.{0,4000})"|'(.{0,4000})')[ \t]{0,8}$/i;

/** The hidden comment of a Markdown or HTML text that holds [start, end); null when there is none. */
export function hiddenCommentAround(text: string, start: number, end: number): HiddenComment | null {
  for (const [open, close] of marks) {
    const comment = between(text, start, end, open, close);
    if (comment) return comment;
  }
  return linkCommentAround(text, start, end);
}

function between(text: string, start: number, end: number, open: string, close: string): HiddenComment | null {
  const floor = Math.max(0, start - farthest);
  const before = text.slice(floor, Math.min(text.length, start + open.length));
  const opened = before.lastIndexOf(open);
  if (opened < 0) return null;
  const from = floor + opened;
  const ahead = text.slice(from + open.length, from + open.length + 2 * farthest);
  const length = ahead.indexOf(close);
  if (length < 0) return null;
  const to = from + open.length + length + close.length;
  return to >= end ? { start: from, end: to, inside: ahead.slice(0, length).trim() } : null;
}

function linkCommentAround(text: string, start: number, end: number): HiddenComment | null {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', start);
  const to = feed < 0 ? text.length : feed;
  if (to < end || to - from > 4096) return null;
  const match = linkComment.exec(text.slice(from, to).trimEnd());
  if (!match) return null;
  return { start: from, end: to, inside: (match[1] ?? match[2] ?? match[3] ?? '').trim() };
}
