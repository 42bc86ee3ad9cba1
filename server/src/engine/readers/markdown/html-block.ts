import { skipSpace } from './line.js';

/** Tags that open a block of HTML up to the next blank line (CommonMark 4.6, kind 6). */
const blockTags: ReadonlySet<string> = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
   figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
   menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track
   ul`.split(/\s+/),
);

/** True when the range is one block of HTML, or comments alone, so that Markdown has no say in it. */
export function isHtmlBlock(text: string, start: number, end: number): boolean {
  if (text.startsWith('<!--', start)) return isBlankBehind(text, endOfComments(text, start, end), end);
  const tag = /^<\/?([a-z][a-z0-9]{0,10})(?=[\s/>])/i.exec(text.slice(start, start + 14));
  if (!tag || !blockTags.has((tag[1] as string).toLowerCase())) return false;
  return isBlankBehind(text, firstBlankLine(text, start, end), end);
}

/** Where the comments end that begin the range, each at the start of a line; what is left on their last line is theirs. */
function endOfComments(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0 || close >= end) return at;
    at = Math.min(end, lineEnd(text, close, end) + 1);
  }
  return at;
}

function firstBlankLine(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const to = lineEnd(text, at, end);
    if (skipSpace(text, at, to) === to) return at;
    at = to + 1;
  }
  return end;
}

function lineEnd(text: string, at: number, end: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline > end ? end : newline;
}

function isBlankBehind(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
