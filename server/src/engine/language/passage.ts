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

/** A stretch of a view, cut into tokens once and shared by all phrases. Offsets are UTF-16 units of the view. */
export class Passage {
  readonly text: string;
  /** Where the passage begins in its view. */
  readonly offset: number;
  readonly tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  /** Token indices by word. */
  readonly #places = new Map<string, number[]>();
  /** Running counts before each token: words, sentence ends, fences. */
  readonly #words: Int32Array;
  readonly #ends: Int32Array;
  readonly #fences: Int32Array;
  readonly #lists = new Map<number, (readonly [number, number])[]>();
  #frames: readonly Frame[] | undefined;

  constructor(text: string, offset: number, lexicon: Lexicon) {
    this.text = text;
    this.offset = offset;
    this.tokens = tokenize(text);
    this.#lexicon = lexicon;
    const count = this.tokens.length;
    this.#words = new Int32Array(count + 1);
    this.#ends = new Int32Array(count + 1);
    this.#fences = new Int32Array(count + 1);
    this.tokens.forEach((token, i) => {
      const places = this.#places.get(token.text);
      if (places) places.push(i);
      else this.#places.set(token.text, [i]);
      this.#words[i + 1] = (this.#words[i] as number) + (token.kind === 'sign' ? 0 : 1);
      this.#ends[i + 1] = (this.#ends[i] as number) + (token.ends ? 1 : 0);
      this.#fences[i + 1] = (this.#fences[i] as number) + (token.kind === 'sign' && fences.has(token.text) ? 1 : 0);
    });
  }

  /** What the passage orders, tells and forbids; read once, when it is first asked for. */
  get frames(): readonly Frame[] {
    this.#frames ??= readFrames(this, this.#lexicon.frames);
    return this.#frames;
  }

  /** Words in the half-open token range. */
  wordsBetween(from: number, to: number): number {
    return (this.#words[to] as number) - (this.#words[from] as number);
  }

  /** True when a phrase may go on at token `to` after it came to `from`: no fence and, unless `cross`, no sentence end between. */
  joined(from: number, to: number, cross: boolean): boolean {
    if (this.#fences[to] !== this.#fences[from]) return false;
    return cross || this.#ends[to] === this.#ends[Math.max(0, from - 1)];
  }

  /** Where these words stand one after the other, as half-open token ranges. */
  wordSpans(words: readonly string[]): (readonly [number, number])[] {
    const out: (readonly [number, number])[] = [];
    for (const at of this.#places.get(words[0] as string) ?? []) {
      if (words.every((word, i) => this.tokens[at + i]?.text === word)) out.push([at, at + words.length]);
    }
    return out;
  }

  /** Where entries of a list stand; the longest entry counts where several begin. */
  listSpans(list: number, anyForm: boolean): readonly (readonly [number, number])[] {
    const key = list * 2 + (anyForm ? 1 : 0);
    let spans = this.#lists.get(key);
    if (!spans) {
      spans = [];
      for (let at = 0; at < this.tokens.length; at++) {
        const length = this.listAt(at, list, anyForm);
        if (length > 0) spans.push([at, at + length]);
      }
      this.#lists.set(key, spans);
    }
    return spans;
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
}
