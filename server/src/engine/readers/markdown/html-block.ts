import { skipSpace } from './line.js';

/** Tags that open a block of HTML up to the next blank line (CommonMark 4.6, kind 6). */
const blockTags: ReadonlySet<string> = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
   figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
   menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track
   ul`.split(/\s+/),
);

/** True when the range is one block of HTML and nothing else, so that Markdown has no say in it. */
export function isHtmlBlock(text: string, start: number, end: number): boolean {
  if (text.startsWith('<!--', start)) {
    const close = text.indexOf('-->', start + 4);
    return close >= 0 && close < end && isBlankBehind(text, lineEnd(text, close, end), end);
  }
  const tag = /^<\/?([a-z][a-z0-9]{0,10})(?=[\s/>])/i.exec(text.slice(start, start + 14));
  if (!tag || !blockTags.has((tag[1] as string).toLowerCase())) return false;
  return isBlankBehind(text, firstBlankLine(text, start, end), end);
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
