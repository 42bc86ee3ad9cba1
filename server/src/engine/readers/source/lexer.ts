import { Terminators } from './heredocs.js';
import type { CommentRule, Lexis, StringRule } from './lexis.js';
import { type LexisTable, tableOf } from './lexis-table.js';
import { startsLine } from './line-start.js';
import { endOfNested } from './nested-comment.js';
import { endOfRegex, mayOpenRegex } from './regex-literal.js';
import { type StringShape, shapeOf } from './string-shape.js';

/** A string literal; offsets are UTF-16 units, [from, to) is its content. */
export interface StringToken {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly shape: Pick<StringShape, 'escapes' | 'quote'>;
  /** Stretches of code within the content. */
  readonly holes: readonly (readonly [number, number])[];
  /** Offset of the last character of code before the literal, -1 when none is. */
  readonly before: number;
}

/** A comment; [from, to) is its content. */
export interface CommentToken {
  readonly rule: CommentRule;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Told of comments and strings as they end. */
export interface LexerSink {
  comment(token: CommentToken): void;
  string(token: StringToken): void;
}

/** A string that is open while code inside of it is read. */
interface OpenString {
  readonly start: number;
  readonly shape: StringShape;
  readonly holes: [number, number][];
  readonly before: number;
  depth: number;
}

const lineFeed = 10;
const backslash = 92;
const backtick = 96;
/** The first line of a script, in whatever language it is. */
const interpreter: CommentRule = { open: '#!', close: null };

/** Finds the comments and strings of programs; everything else is stepped over. */
export class Lexer {
  readonly #text: string;
  #end: number;
  readonly #lexis: Lexis;
  readonly #table: LexisTable;
  readonly #sink: LexerSink;
  readonly #terminators: Terminators;
  readonly #heredocPattern: RegExp | null;
  readonly #open: OpenString[] = [];
  /** Openings that do not come to an end before an offset. */
  readonly #dead = new Map<string, number>();
  #heredocs: { readonly name: string; readonly start: number }[] = [];
  #lastComment = { start: -1, end: -1, before: -1 };

  constructor(text: string, lexis: Lexis, sink: LexerSink) {
    this.#text = text;
    this.#end = text.length;
    this.#lexis = lexis;
    this.#table = tableOf(lexis);
    this.#sink = sink;
    this.#terminators = new Terminators(text);
    this.#heredocPattern = lexis.heredoc ? new RegExp(lexis.heredoc, 'y') : null;
  }

  /**
   * Reads the program in [start, end) in one pass.
   *
   *     l e t SP x SP = SP ' s t r i n g ' ;
   *     ^at                ^stops here
   */
  run(start = 0, end = this.#text.length): void {
    const text = this.#text;
    const { stops } = this.#table;
    this.#end = end;
    const isScript = start === 0 && text.startsWith(interpreter.open);
    for (let at = isScript ? this.#comment(interpreter, 0) : start; at < end; ) {
      const code = text.charCodeAt(at);
      at = code < 128 && stops[code] === 1 ? this.#stop(code, at) : at + 1;
    }
    // What is still open ends where the code within it began: that code went on to the end.
    for (const open of this.#open.splice(0)) this.#emitString(open, open.holes.at(-1)?.[0] ?? this.#end, this.#end);
  }

  /** Looks closer; returns where to go on. */
  #stop(code: number, at: number): number {
    if (code === lineFeed) return this.#lineEnd(at);
    for (const rule of this.#table.comments[code] as readonly CommentRule[]) {
      if (this.#text.startsWith(rule.open, at) && this.#isPlace(rule, at)) return this.#comment(rule, at);
    }
    for (const rule of this.#table.strings[code] as readonly StringRule[]) {
      const next = this.#text.startsWith(rule.open, at) ? this.#string(rule, at) : null;
      if (next !== null) return next;
    }
    return this.#other(this.#text[at] as string, at);
  }

  #other(character: string, at: number): number {
    if (character === '{' || character === '(') this.#openBracket(character);
    else if (character === '}' || character === ')') return this.#closeBracket(character, at);
    else if (character === this.#lexis.escape) return at + 2;
    else if (character === '/' && this.#lexis.regex) return this.#regex(at);
    else if (character === '<' && this.#heredocPattern) return this.#heredoc(this.#heredocPattern, at);
    return at + 1;
  }

  #isPlace({ at: place }: CommentRule, at: number): boolean {
    if (place === undefined || at === 0) return true;
    if (place === 'word') return /[\s;&|(){}]/.test(this.#text[at - 1] as string);
    return startsLine(this.#text, at);
  }

  #comment(rule: CommentRule, start: number): number {
    const from = start + rule.open.length;
    const to = rule.close === null ? this.#endOfLine(from) : this.#endOfBlock(rule, rule.close, from);
    const end = rule.close === null ? to : Math.min(this.#end, to + rule.close.length);
    this.#lastComment = { start, end, before: this.#lastCode(start) };
    this.#sink.comment({ rule, start, end, from: Math.min(from, to), to });
    return Math.max(end, start + 1);
  }

  #endOfLine(from: number): number {
    const newline = this.#text.indexOf('\n', from);
    return newline < 0 || newline > this.#end ? this.#end : newline;
  }

  #endOfBlock({ open, nested, doc }: CommentRule, close: string, from: number): number {
    const at = doc && open.length > 2 ? from - 1 : from; // the last star of `/**/` ends it
    if (nested) return endOfNested(this.#text, open.slice(0, 2), close, at, this.#end);
    const end = this.#text.indexOf(close, at);
    return end < 0 || end > this.#end ? this.#end : end;
  }

  /** Returns where the literal ends, or null when the rule opens none at this place. */
  #string(rule: StringRule, at: number): number | null {
    if ((this.#dead.get(rule.open) ?? -1) > at) return null;
    const shape = shapeOf(this.#text, at, rule);
    if (!shape) return null;
    const open = { start: at, shape, holes: [], before: this.#lastCode(at), depth: 0 };
    const next = this.#content(open, shape.from);
    if (next === null) this.#dead.set(rule.open, this.#endOfLine(at));
    return next;
  }

  /** Reads on in a string; returns where to go on in code, or null when a line end forbids the string. */
  #content(open: OpenString, from: number): number | null {
    const { close, escapes, multiline, hole } = open.shape;
    const first = close.charCodeAt(0);
    const lead = escapes === 'backtick' ? backtick : escapes === 'none' || escapes === 'doubled' ? -1 : backslash;
    const holeFirst = hole ? hole.charCodeAt(0) : -1;
    for (let at = from; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === holeFirst && hole && this.#text.startsWith(hole, at)) return this.#openHole(open, at, hole);
      if (code === lead) at++;
      else if (code === first && this.#text.startsWith(close, at)) {
        if (escapes !== 'doubled' || this.#text.charCodeAt(at + 1) !== first) return this.#endString(open, at);
        at++;
      } else if (code === lineFeed && !multiline) return null;
    }
    return multiline ? this.#endString(open, this.#end) : null;
  }

  #endString(open: OpenString, to: number): number {
    const end = Math.min(this.#end, to + open.shape.close.length);
    this.#emitString(open, to, end);
    return end;
  }

  #emitString({ start, shape, holes, before }: OpenString, to: number, end: number): void {
    this.#sink.string({ start, end, from: shape.from, to, shape, holes, before });
  }

  #openHole(open: OpenString, at: number, hole: string): number {
    open.holes.push([at, this.#end]);
    open.depth = 1;
    this.#open.push(open);
    return at + hole.length;
  }

  #openBracket(character: '{' | '('): void {
    const open = this.#open.at(-1);
    if (open?.shape.hole?.endsWith(character)) open.depth++;
  }

  /** Goes on with the string when its hole ends here. */
  #closeBracket(character: '}' | ')', at: number): number {
    const open = this.#open.at(-1);
    if (!open?.shape.hole?.endsWith(character === '}' ? '{' : '(') || --open.depth > 0) return at + 1;
    this.#open.pop();
    (open.holes.at(-1) as [number, number])[1] = at + 1;
    return this.#content(open, at + 1) ?? at + 1;
  }

  #regex(at: number): number {
    if ((this.#dead.get('/') ?? -1) > at || !mayOpenRegex(this.#text, this.#lastCode(at))) return at + 1;
    const end = endOfRegex(this.#text, at, this.#end);
    if (end === null) this.#dead.set('/', this.#endOfLine(at));
    return end ?? at + 1;
  }

  #heredoc(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    const match = pattern.exec(this.#text);
    if (!match) return at + (this.#text.startsWith('<<<', at) ? 3 : 1);
    this.#heredocs.push({ name: match[2] as string, start: at });
    return at + match[0].length;
  }

  #lineEnd(at: number): number {
    let next = at + 1;
    for (const { name, start } of this.#heredocs.splice(0)) {
      const found = this.#terminators.heredoc(name, next);
      if (!found) continue;
      const shape = { escapes: 'none', quote: '' } as const;
      this.#sink.string({ start, end: found.next, from: next, to: found.end, shape, holes: [], before: start });
      next = found.next;
    }
    return next;
  }

  /** Offset of the last character of code before `at`, white space and comments stepped over. */
  #lastCode(at: number): number {
    if (!this.#lexis.regex && !this.#lexis.docstrings) return -1;
    let last = at - 1;
    while (last >= 0 && isSpace(this.#text.charCodeAt(last))) last--;
    const { start, end, before } = this.#lastComment;
    return last >= start && last < end ? before : last;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
