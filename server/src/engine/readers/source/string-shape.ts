import type { Escapes, StringRule } from './lexis.js';

/** A string literal as it stands: where its content begins, and what ends it. */
export interface StringShape {
  readonly from: number;
  readonly close: string;
  readonly escapes: Escapes;
  readonly multiline: boolean;
  readonly hole: string | null;
  readonly quote: string;
}

const numberSign = 35;
const backslash = 92;
/** Letters that prefixes are made of, and how many stand before a quote. */
const prefixLetter = /[A-Za-z0-9@$]/;
const longestPrefix = 3;
const identifier = /[\p{L}\p{N}_]/u;

/** The literal that the rule opens at `at`; null when the quote stands there for something else. */
export function shapeOf(text: string, at: number, rule: StringRule): StringShape | null {
  const hashes = rule.hashes === undefined ? 0 : hashesBefore(text, at);
  const prefix = prefixBefore(text, at - hashes);
  const varied = { ...rule, ...variantOf(rule, prefix) };
  if (varied.special === 'cpp-raw') return cppRaw(text, at, varied);
  if (varied.special === 'quote-run') return quoteRun(text, at, varied);
  if (varied.special === 'rust-character' && !isRustCharacter(text, at)) return null;
  if (varied.special === 'character' && prefix === '' && identifier.test(text[at - 1] ?? '')) return null;
  const isHashed = hashes > 0 && (rule.hashes === '' || prefix.includes('r'));
  return {
    from: at + rule.open.length,
    close: isHashed ? rule.close + '#'.repeat(hashes) : rule.close,
    escapes: isHashed ? 'none' : varied.escapes,
    multiline: varied.multiline ?? isHashed,
    hole: isHashed ? null : (varied.hole ?? null),
    quote: rule.close,
  };
}

function variantOf(rule: StringRule, prefix: string): Partial<StringRule> {
  if (prefix === '' || !rule.prefixes) return {};
  const key = Object.keys(rule.prefixes).find((name) => prefix.includes(name) || prefix.toLowerCase().includes(name));
  return key === undefined ? {} : (rule.prefixes[key] ?? {});
}

/** The letters that stand directly before a quote and are no part of a longer word. */
function prefixBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start <= longestPrefix && prefixLetter.test(text[start - 1] as string)) start--;
  const isWord =
    at - start > longestPrefix || identifier.test(text[start - 1] ?? '') || /^\d/.test(text.slice(start, at));
  return isWord ? '' : text.slice(start, at);
}

function hashesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) === numberSign) start--;
  return at - start;
}

/** `R"name(content)name"`. */
function cppRaw(text: string, at: number, rule: StringRule): StringShape | null {
  const opening = /^"([^\s()\\]{0,16})\(/.exec(text.slice(at, at + 18));
  if (!opening) return null;
  const close = `)${opening[1]}"`;
  return { from: at + opening[0].length, close, escapes: 'none', multiline: true, hole: null, quote: rule.close };
}

/** As many quotes end a raw string of C# as began it. */
function quoteRun(text: string, at: number, rule: StringRule): StringShape {
  let from = at;
  while (text[from] === rule.close[0]) from++;
  const close = text.slice(at, from);
  return { from, close, escapes: rule.escapes, multiline: true, hole: null, quote: close };
}

/** A quote of Rust opens a character, unless it names a lifetime. */
function isRustCharacter(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === backslash || text[at + 2] === "'" || text[at + 3] === "'";
}
