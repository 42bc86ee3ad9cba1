import type { References } from './references.js';

/** Takes text piece by piece; offsets are UTF-16 units of the source. */
interface TextSink {
  copy(start: number, end: number): void;
  put(text: string, start: number, end: number): void;
  space(start: number, end: number): void;
}

const ampersand = 38;

/** Hands over the range [start, end) of HTML text: references resolved, white space run together unless it is kept. */
export function readText(
  source: string,
  start: number,
  end: number,
  sink: TextSink,
  references: References,
  keepSpace = false,
): void {
  //   a  b  SP SP  c  &amp;  d
  //   ^from ^at
  let from = start;
  for (let at = start; at < end; ) {
    const code = source.charCodeAt(at);
    const reference = code === ampersand ? references.at(source, at, end) : null;
    if (reference) {
      sink.copy(from, at);
      sink.put(reference.text, at, at + reference.length);
      from = at += reference.length;
    } else if (!keepSpace && isSpace(code) && !isSingleSpace(source, at, from, end)) {
      const next = endOfSpace(source, at, end);
      sink.copy(from, at);
      sink.space(at, next);
      from = at = next;
    } else {
      at++;
    }
  }
  sink.copy(from, end);
}

/** True for a space between two words, which is copied along with them. */
function isSingleSpace(source: string, at: number, from: number, end: number): boolean {
  return at > from && at + 1 < end && source.charCodeAt(at) === 32 && !isSpace(source.charCodeAt(at + 1));
}

function endOfSpace(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
