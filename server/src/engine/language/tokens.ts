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

/** An address is one token. */
const address = /https?:\/\/[^\s<>"'`)\]]{1,400}/uy;
/** Apostrophes stay inside words; hyphens and underscores part them. */
const word = /[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+){0,3}/uy;
/** Blank lines and the signs of list items, headings and quotes end a sentence. */
const lineBreak = /\n[ \t]{0,40}(?:\r?\n|[-*+#>\u2022](?=[ \t])|\d{1,3}[.)](?=[ \t]))/uy;
const sign = /[^\s\p{L}\p{M}\p{N}_-]/uy;

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
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit < 128 ? unit : 0] as number;
    if (kind === blank) {
      const end = unit === lineFeed ? endOf(lineBreak, text, at) : at;
      if (end > at) endSentence(tokens);
      at = Math.max(end, at + 1);
    } else if (kind === letter) {
      const isAddress = (unit | 32) === 104 && endOf(address, text, at) > at;
      const end = isAddress ? address.lastIndex : wordEnd(text, at);
      tokens.push({
        text: normal(text.slice(at, end)),
        start: at,
        end,
        kind: isAddress ? 'address' : 'word',
        ends: false,
      });
      at = end;
    } else at = other(text, at, tokens);
  }
  return tokens;
}

const lineFeed = 10;
const [blank, letter] = [1, 2];
/** What an ASCII character is: a blank, a letter or digit; 0 for all others. */
const kinds = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return /[\s_-]/.test(character) ? blank : /[a-z0-9]/i.test(character) ? letter : 0;
});

/** Where an expression that matches at `at` ends; `at` itself where it does not. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/**
 * The end of the word that begins at `at`. Plain letters are passed over one by one; what may go on is looked at well.
 *
 *     override it, don't
 *     ^       ^ end   ^ an apostrophe: the expression decides
 */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && kinds[text.charCodeAt(end)] === letter) end++;
  const next = text.charCodeAt(end);
  return next === 39 || next >= 128 ? endOf(word, text, at) : end;
}

/** A sign, or a word in letters beyond ASCII; gives where it ends. */
function other(text: string, at: number, tokens: Token[]): number {
  const isAscii = text.charCodeAt(at) < 128;
  const wordEnds = isAscii ? at : endOf(word, text, at);
  if (wordEnds > at) {
    tokens.push({ text: normal(text.slice(at, wordEnds)), start: at, end: wordEnds, kind: 'word', ends: false });
    return wordEnds;
  }
  const end = isAscii ? at + 1 : endOf(sign, text, at);
  if (end === at) return at + 1;
  const raw = text.slice(at, end);
  tokens.push({
    text: normal(raw),
    start: at,
    end,
    kind: 'sign',
    ends: sentenceSign.test(raw) && endsSentence(text, end),
  });
  return end;
}

function normal(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
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
