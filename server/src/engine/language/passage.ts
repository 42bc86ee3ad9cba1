import type { Frame } from './frames/frame.js';
import { readFrames } from './frames/read-frames.js';
import type { Lexicon } from './lexicon.js';
import { type Token, tokenize } from './tokens.js';

/** Words that may stand between the start of a clause and its imperative. */
const softeners = new Set(
  'please kindly now then so and also but instead always just simply first immediately quickly finally next secretly silently quietly again today must should shall will need to you ai assistant agent agents model important note attention system automatically carefully'.split(
    ' ',
  ),
);
const clauseSigns = new Set([
  ':',
  ',',
  ';',
  '(',
  '"',
  '“',
  '>',
  '-',
  '—',
  '–',
  '|',
  '[',
  '#',
  '!',
  '•',
  "'",
  '{',
  ']',
  '}',
  '/',
  '=',
  '+',
  '<',
]);

/** Signs that fence words off from one another: no phrase reaches across them. */
const fences = new Set([
  '|',
  '\\',
  '=',
  '{',
  '}',
  '"',
  '\u201c',
  '\u201d',
  '\u00ab',
  '\u00bb',
  '`',
  '<',
  '>',
  '\u2022',
  '\u2192',
]);

/** Half-open. */
type TokenRange = readonly [number, number];

/** Running counts before each token: words, sentence ends, fences. */
interface Counts {
  readonly words: Int32Array;
  readonly ends: Int32Array;
  readonly fences: Int32Array;
}

/** A stretch of a view, cut into tokens once and shared by all phrases. Offsets are UTF-16 units of the view. */
export class Passage {
  readonly text: string;
  /** Where the passage begins in its view. */
  readonly offset: number;
  readonly tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  /** Token indices by word; made when a phrase first asks. */
  #places: ReadonlyMap<string, readonly number[]> | undefined;
  #counts: Counts | undefined;
  /** Where entries stand, by list; made for all lists at once. */
  #lists: ReadonlyMap<number, readonly TokenRange[]> | undefined;
  #frames: readonly Frame[] | undefined;

  constructor(text: string, offset: number, lexicon: Lexicon) {
    this.text = text;
    this.offset = offset;
    this.tokens = tokenize(text);
    this.#lexicon = lexicon;
  }

  /** What the passage orders, tells and forbids; read once, when it is first asked for. */
  get frames(): readonly Frame[] {
    this.#frames ??= readFrames(this, this.#lexicon.frames);
    return this.#frames;
  }

  /** Words in the half-open token range. */
  wordsBetween(from: number, to: number): number {
    this.#counts ??= countsOf(this.tokens);
    const { words } = this.#counts;
    return (words[to] as number) - (words[from] as number);
  }

  /** True when a phrase may go on at token `to` after it came to `from`: no fence and, unless `cross`, no sentence end between. */
  joined(from: number, to: number, cross: boolean): boolean {
    this.#counts ??= countsOf(this.tokens);
    const { ends, fences: fenced } = this.#counts;
    if (fenced[to] !== fenced[from]) return false;
    return cross || ends[to] === ends[Math.max(0, from - 1)];
  }

  /** Where these words stand one after the other, as half-open token ranges. */
  wordSpans(words: readonly string[]): TokenRange[] {
    this.#places ??= placesOf(this.tokens);
    const out: TokenRange[] = [];
    for (const at of this.#places.get(words[0] as string) ?? []) {
      if (words.every((word, i) => this.tokens[at + i]?.text === word)) out.push([at, at + words.length]);
    }
    return out;
  }

  /** Where entries of a list stand; the longest entry counts where several begin. */
  listSpans(list: number, anyForm: boolean): readonly TokenRange[] {
    this.#lists ??= this.#allSpans();
    return this.#lists.get(spansKey(list, anyForm)) ?? [];
  }

  #allSpans(): ReadonlyMap<number, readonly TokenRange[]> {
    const spans = new Map<number, TokenRange[]>();
    this.tokens.forEach(({ kind, text }, at) => {
      const entries = kind === 'word' ? this.#lexicon.starting(text) : undefined;
      for (const { list, base, words } of entries ?? []) {
        if (!this.#standsAt(at, words)) continue;
        longest(spans, spansKey(list, true), at, at + words.length);
        if (base) longest(spans, spansKey(list, false), at, at + words.length);
      }
    });
    return spans;
  }

  #standsAt(at: number, words: readonly string[]): boolean {
    for (let i = 1; i < words.length; i++) if (this.tokens[at + i]?.text !== words[i]) return false;
    return true;
  }

  /** Number of tokens of the longest entry of `list` that begins at token `at`; 0 when none does. */
  listAt(at: number, list: number, anyForm: boolean): number {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return 0;
    const entries = this.#lexicon.starting(token.text);
    if (!entries) return 0;
    let best = 0;
    for (const entry of entries) {
      if (entry.list !== list || (!anyForm && !entry.base) || entry.words.length <= best) continue;
      if (entry.words.every((word, i) => this.tokens[at + i]?.text === word)) best = entry.words.length;
    }
    return best;
  }

  /** True when some list of verbs holds the word at token `at`, in any form. */
  isVerb(at: number): boolean {
    return this.#lexicon.isVerb(this.tokens[at]?.text ?? '');
  }

  /** True when some entry of the named list begins at token `at`. */
  has(name: string, at: number): boolean {
    return this.listAt(at, this.#lexicon.index(name), true) > 0;
  }

  /** True when a clause begins at token `at`, as it does before an imperative. */
  clauseStarts(at: number): boolean {
    for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
      const token = this.tokens[i] as Token;
      if (token.ends || (token.kind === 'sign' && clauseSigns.has(token.text))) return true;
      if (!softeners.has(token.text) && !/^\d+$/.test(token.text)) return false;
    }
    return true;
  }

  /** Half-open token range of the sentence that holds token `at`. */
  sentence(at: number): [number, number] {
    let first = at;
    while (first > 0 && !this.tokens[first - 1]?.ends) first--;
    let last = at;
    while (last < this.tokens.length && !this.tokens[last]?.ends) last++;
    return [first, Math.min(last + 1, this.tokens.length)];
  }

  /** The words of a token range, for gates that look around a match. */
  words(first: number, last: number): string[] {
    return this.tokens.slice(Math.max(0, first), last).map((t) => t.text);
  }

  /** Offsets in the view of a half-open token range. */
  range(first: number, last: number): [number, number] {
    const from = this.tokens[first] as Token;
    const to = this.tokens[last - 1] as Token;
    return [this.offset + from.start, this.offset + to.end];
  }

  /** The text between two offsets in the view. */
  slice(start: number, end: number): string {
    return this.text.slice(start - this.offset, end - this.offset);
  }

  /** The text of the sentence that holds token `at`. */
  sentenceText(at: number): string {
    return this.slice(...this.range(...this.sentence(at)));
  }

  /** The words of the sentence that holds token `at`, lower case, parted by spaces. */
  sentenceWords(at: number): string {
    return this.words(...this.sentence(at)).join(' ');
  }
}

function countsOf(tokens: readonly Token[]): Counts {
  const size = tokens.length + 1;
  const counts = { words: new Int32Array(size), ends: new Int32Array(size), fences: new Int32Array(size) };
  tokens.forEach(({ kind, text, ends }, i) => {
    counts.words[i + 1] = (counts.words[i] as number) + (kind === 'sign' ? 0 : 1);
    counts.ends[i + 1] = (counts.ends[i] as number) + (ends ? 1 : 0);
    counts.fences[i + 1] = (counts.fences[i] as number) + (kind === 'sign' && fences.has(text) ? 1 : 0);
  });
  return counts;
}

function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ text }, i) => {
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  });
  return places;
}

function spansKey(list: number, anyForm: boolean): number {
  return list * 2 + (anyForm ? 1 : 0);
}

/** Adds a range, unless a longer one of the same list begins where it does. */
function longest(spans: Map<number, TokenRange[]>, key: number, start: number, end: number): void {
  const known = spans.get(key);
  const last = known?.at(-1);
  if (!known) spans.set(key, [[start, end]]);
  else if (last && last[0] === start) known[known.length - 1] = [start, Math.max(end, last[1])];
  else known.push([start, end]);
}
