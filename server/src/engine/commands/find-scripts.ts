import type { View } from '../views/view.js';

/** Shell text inside a view. `start` is a UTF-16 offset of the view. */
export interface FoundScript {
  readonly text: string;
  readonly start: number;
}

/** Longest shell text that is parsed at once, in UTF-16 units. */
const scriptLimit = 16_384;
const lineLimit = 1_200;
const startsALine = 4;
/** Commands of one view that are followed: a text of nothing but commands says no more with the next thousand. */
const scriptsAtMost = 512;

/** Signs by which data moves from one program to another, or away. */
const joins = /[|`>@]|[$<]\(|&&|;|\s-[a-z]{0,3}[ceft]\b|--|:\/\/|\biex\b|\beval\b/i;

const shellLanguages = new Set([
  '',
  ...'bash sh shell zsh fish console terminal shellscript shell-session sh-session powershell ps1 pwsh ps cmd bat batch text txt plaintext'.split(
    ' ',
  ),
]);

const start =
  /(?<![\w$./\\-])(?:sudo\s{1,3})?(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|iex|eval|base64|openssl|(?:ba|z|da|k|c)?sh\s{1,3}(?:-\w{1,4}\s|<\()|source\s{1,3}<\(|\.\s{1,3}<\(|(?:echo|printf)\s{1,3}(?:-\w{1,3}\s{1,3})?["']?[\w+/=]{8}|cat\s{1,3}[~/.$"']|(?:env|printenv)\s{0,3}\||ncat|nc\s|netcat|socat|mkfifo|tar\s{1,3}-?\w|scp\s|rsync\s|exec\s|pip3?\s|pipx\s|npx\s|uvx\s|npm\s|pnpm\s|yarn\s|deno\s|aws\s{1,3}s3|gh\s{1,3}gist|python3?\s{1,3}-|node\s{1,3}-e|(?:powershell|pwsh)(?:\.exe)?\s)/gi;

/** True for the info word of a fenced block that holds shell commands, or may hold them. */
export function isShellLanguage(language: string): boolean {
  return shellLanguages.has(language);
}

/** The shell texts of a view: code blocks whole, inline code, and what looks like a command on a line of anything else. */
export function findScripts(view: View): FoundScript[] {
  const { segment, text } = view;
  const isShell = segment.role === 'code-block' && isShellLanguage((segment.language ?? '').toLowerCase());
  if (isShell && text.length <= scriptLimit) return [{ text, start: 0 }];
  const inline = view.kind === 'raw' ? segment.marks.filter((mark) => mark.kind === 'code') : [];
  const found = inline
    .filter(({ start: from, end }) => end - from >= 8 && end - from <= lineLimit)
    .map(({ start: from, end }) => ({ text: text.slice(from, end), start: from }));
  const inside = (at: number) => inline.some((mark) => mark.start <= at && at < mark.end);
  return [...found, ...scriptsOnLines(text).filter((script) => !inside(script.start))];
}

/** What looks like a command on the lines of any text; offsets are those of the text. */
export function scriptsOnLines(text: string): FoundScript[] {
  const found: FoundScript[] = [];
  let until = -1;
  let onLine = 0;
  for (const match of text.matchAll(start)) {
    if (match.index >= until) {
      until = lineEnd(text, match.index);
      onLine = 0;
    }
    if (onLine++ >= startsALine) continue;
    const line = text.slice(match.index, closing(text, match.index, until));
    if (joins.test(line)) found.push({ text: line, start: match.index });
    if (found.length >= scriptsAtMost) break;
  }
  return found;
}

/** The end of the line, past continued lines, at most `lineLimit` away. */
function lineEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + lineLimit);
  for (let at = from; at < limit; at++) {
    if (text.charCodeAt(at) !== 10) continue;
    const before = text.charCodeAt(at - 1) === 13 ? at - 2 : at - 1;
    if (text[before] !== '\\') return at;
  }
  return limit;
}

/** A command that stands right behind a quotation mark ends at the next one of its kind. */
function closing(text: string, from: number, stop: number): number {
  const quote = text[from - 1];
  if (quote !== '"' && quote !== "'" && quote !== '`') return stop;
  for (let at = from; at < stop; at++) {
    if (text[at] === quote && text[at - 1] !== '\\') return at;
  }
  return stop;
}
