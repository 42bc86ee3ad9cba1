import type { CommentRule, Lexis, StringRule } from './lexis.js';

/** A lexis by the first character of what opens a comment or string, the longest opening first. */
export interface LexisTable {
  /** 1 for the characters at which the lexer has to look closer, by code below 128. */
  readonly stops: Uint8Array;
  readonly comments: readonly (readonly CommentRule[])[];
  readonly strings: readonly (readonly StringRule[])[];
}

/** Prepares a lexis for the lexer. */
export function tableOf(lexis: Lexis): LexisTable {
  const stops = new Uint8Array(128);
  const comments = byFirst(lexis.comments, stops);
  const strings = byFirst(lexis.strings, stops);
  const others = [
    lexis.escape ?? '',
    lexis.regex ? '/' : '',
    lexis.heredoc ? '<\n' : '',
    lexis.island ? '?' : '',
    lexis.strings.some((rule) => rule.hole) ? '{}()' : '',
  ];
  for (const character of others.join('')) stops[character.charCodeAt(0)] = 1;
  return { stops, comments, strings };
}

function byFirst<R extends { readonly open: string }>(rules: readonly R[], stops: Uint8Array): R[][] {
  const lists: R[][] = Array.from({ length: 128 }, () => []);
  for (const rule of [...rules].sort((a, b) => b.open.length - a.open.length)) {
    const code = rule.open.charCodeAt(0);
    lists[code]?.push(rule);
    stops[code] = 1;
  }
  return lists;
}
