import { closesFence, openingFence, skipSpace } from './line.js';

/** A code fence that stands alone; all ranges are half-open UTF-16 offsets. */
export interface FencedCode {
  readonly language: string | null;
  /** What stands behind the language in the opening line. */
  readonly info: readonly [number, number];
  readonly content: readonly [number, number];
}

/** The fence that opens unindented at `start` and is all there is up to `end`; null when there is more or none. */
export function loneFence(text: string, start: number, end: number): FencedCode | null {
  const opening = endOfLine(text, start, end);
  const fence = openingFence(text, start, opening);
  if (!fence) return null;
  const from = Math.min(opening + 1, end);
  for (let at = from; at < end; at = endOfLine(text, at, end) + 1) {
    const lineEnd = endOfLine(text, at, end);
    const first = skipSpace(text, at, lineEnd);
    if (first - at > 3 || !closesFence(text, first, lineEnd, fence)) continue;
    return isBlank(text, lineEnd, end) ? fenced(text, start + fence.length, opening, from, at) : null;
  }
  return fenced(text, start + fence.length, opening, from, end);
}

function fenced(text: string, info: number, infoEnd: number, from: number, to: number): FencedCode {
  const word = /^[ \t]*([^\s]*)/.exec(text.slice(info, infoEnd));
  return {
    language: word?.[1]?.toLowerCase() || null,
    info: [info + (word?.[0].length ?? 0), infoEnd],
    content: [from, withoutNewline(text, from, to)],
  };
}

function withoutNewline(text: string, from: number, to: number): number {
  if (to <= from || text.charCodeAt(to - 1) !== 10) return to;
  return to - 1 > from && text.charCodeAt(to - 2) === 13 ? to - 2 : to - 1;
}

function endOfLine(text: string, at: number, end: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline > end ? end : newline;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
