/** A word, a number, a sign or an address. Offsets are UTF-16 units of the tokenised text. */
export interface Token {
  /** Lower case; curly apostrophes straight. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'sign' | 'address';
  /** A sentence ends with this token. */
  readonly ends: boolean;
}

/** Addresses are one token; blank lines and list items end a sentence; apostrophes stay inside words; hyphens and underscores part them. */
const token =
  /https?:\/\/[^\s<>"'`)\]]{1,400}|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+){0,3}|\n[ \t]{0,40}(?:\r?\n|[-*+#>\u2022](?=[ \t])|\d{1,3}[.)](?=[ \t]))|[^\s\p{L}\p{M}\p{N}_-]/gu;

const abbreviation = /(?:\be\.g|\bi\.e|\betc|\bvs|\bcf|\b[dm]r|\bms|\bprof)\.$/i;

const sentenceSign = /[.!?;\u3002\uff01\uff1f]/u;

/** The words of a short phrase, as `tokenize` would cut them; plain ones without its cost, as thousands are read at start. */
export function wordsOf(text: string): string[] {
  if (/^[a-z0-9' -]*$/.test(text)) return text.split(/[ -]+/).filter(Boolean);
  return tokenize(text).map((token) => token.text);
}

/** Cuts a text into tokens, in linear time; white space, single hyphens and underscores fall out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (const match of text.matchAll(token)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    if (first === 10) {
      endSentence(tokens);
      continue;
    }
    const kind = raw.startsWith('http') && raw.includes('://') ? 'address' : isWord(raw) ? 'word' : 'sign';
    const ends = kind === 'sign' && sentenceSign.test(raw) && endsSentence(text, end);
    tokens.push({ text: normal(raw), start, end, kind, ends });
  }
  return tokens;
}

function normal(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
}

function isWord(raw: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(raw);
}

/** A full stop ends a sentence only before white space, a closing sign or the end: not in `AGENTS.md`. */
function endsSentence(text: string, at: number): boolean {
  if (abbreviation.test(text.slice(Math.max(0, at - 5), at))) return false;
  if (at >= text.length) return true;
  return /[\s"'\u201d\u2019)\]*<\p{Lo}]/u.test(text[at] as string);
}

function endSentence(tokens: Token[]): void {
  const last = tokens.at(-1);
  if (last && !last.ends) tokens[tokens.length - 1] = { ...last, ends: true };
}
