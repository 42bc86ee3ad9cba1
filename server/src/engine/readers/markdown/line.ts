const space = 32;
const tab = 9;
const carriageReturn = 13;
const backtick = 96;
const tilde = 126;
const hash = 35;

/** A code fence: its character and how many of them; a closing fence has at least as many. */
export interface Fence {
  readonly code: number;
  readonly length: number;
}

/** Offset of the first character in [at, end) that is no space, tab or carriage return. */
export function skipSpace(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isBlank(text.charCodeAt(to))) to++;
  return to;
}

/** Columns of white space at the start of a line; a tab leads to the next multiple of four. */
export function indentOf(text: string, start: number, first: number): number {
  let columns = 0;
  for (let at = start; at < first; at++) columns += text.charCodeAt(at) === tab ? 4 - (columns % 4) : 1;
  return columns;
}

/** Depth of the ATX heading whose `#` stands at `at`, 0 when it is none. */
export function atxDepth(text: string, at: number, end: number): number {
  const to = endOfRun(text, at, end);
  const closed = to === end || isBlank(text.charCodeAt(to));
  return text.charCodeAt(at) === hash && to - at <= 6 && closed ? to - at : 0;
}

/** The fence that opens at `at`, or null. */
export function openingFence(text: string, at: number, end: number): Fence | null {
  const code = text.charCodeAt(at);
  if (code !== backtick && code !== tilde) return null;
  const to = endOfRun(text, at, end);
  if (to - at < 3) return null;
  if (code === backtick && text.slice(to, end).includes('`')) return null;
  return { code, length: to - at };
}

/** True when the line whose first character stands at `at` closes the fence. */
export function closesFence(text: string, at: number, end: number, fence: Fence): boolean {
  if (text.charCodeAt(at) !== fence.code) return false;
  const to = endOfRun(text, at, end);
  return to - at >= fence.length && skipSpace(text, to, end) === end;
}

/** True when the line from `at` on is a run of `=` or `-`: the underline of a setext heading or a thematic break. */
export function isUnderline(text: string, at: number, end: number): boolean {
  return skipSpace(text, endOfRun(text, at, end), end) === end;
}

/** True when a list item begins at `at`. */
export function isListMarker(text: string, at: number, end: number): boolean {
  let to = at;
  const code = text.charCodeAt(at);
  if (code === 42 || code === 43 || code === 45) to = at + 1;
  else {
    while (to < end && to - at < 10 && isDigit(text.charCodeAt(to))) to++;
    const mark = text.charCodeAt(to);
    if (to === at || (mark !== 46 && mark !== 41)) return false;
    to++;
  }
  return to >= end || isBlank(text.charCodeAt(to));
}

function endOfRun(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let to = at;
  while (to < end && text.charCodeAt(to) === code) to++;
  return to;
}

function isBlank(code: number): boolean {
  return code === space || code === tab || code === carriageReturn;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
