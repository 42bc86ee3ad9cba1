import { type SegmentBody, SegmentText } from '../segment-text.js';
import { trimmed } from '../segments.js';

const byteOrderMark = 0xfeff;
/** Characters that can mean something in Markdown wherever they stand. */
const special = new Uint8Array(128);
for (const character of '*_[]<&\\|~`{%') special[character.charCodeAt(0)] = 1;

/** True when no character of the range can be markup inside a line. */
export function isUnmarked(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? special[code] === 1 : code === byteOrderMark) return false;
  }
  return true;
}

/** True when the range is one paragraph without any markup, so that no parser needs to look at it. */
export function isPlainParagraph(text: string, start: number, end: number): boolean {
  if (!isUnmarked(text, start, end)) return false;
  let ended = false;
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, lineEnd);
    if (line.trim() === '') ended = true;
    else if (ended || !isLetter(line.charCodeAt(0)) || endsWithBreak(line)) return false;
    at = lineEnd + 1;
  }
  return true;
}

/** The paragraph in the range, its lines joined by spaces. */
export function plainParagraph(text: string, start: number, end: number): SegmentBody {
  const body = new SegmentText(text);
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const line = trimmed(text, at, lineEnd);
    if (line) body.copy(line.map.start(0), line.map.end(line.text.length));
    if (lineEnd < end) body.space(lineEnd, lineEnd + 1);
    at = lineEnd + 1;
  }
  return body.body();
}

/** Two spaces at the end of a line, or a carriage return within it, make more of it than a line end. */
function endsWithBreak(line: string): boolean {
  const words = line.endsWith('\r') ? line.slice(0, -1) : line;
  return words.endsWith('  ') || words.includes('\r');
}

function isLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code > 127;
}
