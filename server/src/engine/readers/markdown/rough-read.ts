import { trimmed } from '../segments.js';
import type { SideText } from './inline.js';
import { plainParagraph } from './plain.js';

/**
 * Reads a range whose markup is too dense for the parser: paragraphs between blank lines, markers and all, and the
 * comments in them.
 */
export function roughRead(text: string, start: number, end: number): SideText[] {
  const texts: SideText[] = [];
  let from = start;
  for (let open = text.indexOf('<!--', start); open >= 0 && open < end; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4);
    const to = close < 0 || close > end ? end : close;
    texts.push(...paragraphs(text, from, open));
    const body = trimmed(text, open + 4, to);
    if (body) texts.push({ role: 'html-comment', concealment: 'comment', body });
    from = Math.min(end, to + 3);
  }
  return [...texts, ...paragraphs(text, from, end)];
}

function paragraphs(text: string, start: number, end: number): SideText[] {
  const texts: SideText[] = [];
  const blank = /\n[ \t\r]{0,500}\n/g;
  for (let at = start; at < end; ) {
    blank.lastIndex = at;
    const match = blank.exec(text);
    const to = match ? Math.min(match.index, end) : end;
    if (text.slice(at, to).trim() !== '') {
      texts.push({ role: 'prose', concealment: null, body: plainParagraph(text, at, to) });
    }
    at = match ? Math.max(match.index + match[0].length, at + 1) : end;
  }
  return texts;
}
