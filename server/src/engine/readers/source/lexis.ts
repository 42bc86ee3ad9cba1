/**
 * What a backslash, or a doubled quote, means inside a string.
 *
 * - `c`: `\n`, `\x41`, `\u0041` and the like
 * - `kept`: a backslash keeps the next character from ending the string, and both stay (raw strings of Python)
 * - `quote`: only the backslash and the quote are escaped (single quotes of PHP, Ruby, Perl)
 * - `shell`: the quote, the backslash, `$`, the backtick and the line end are escaped
 * - `backtick`: as `c`, with PowerShell's backtick in place of the backslash
 * - `doubled`: two quotes stand for one
 * - `none`: everything stands for itself
 */
export type Escapes = 'c' | 'kept' | 'quote' | 'shell' | 'backtick' | 'doubled' | 'none';

/** A comment from `open` to `close`, or to the end of the line when `close` is null. */
export interface CommentRule {
  readonly open: string;
  readonly close: string | null;
  /** Comments of this kind may stand inside one another. */
  readonly nested?: boolean;
  /** It documents what follows: its text is a docstring. */
  readonly doc?: boolean;
  /** Where it may begin; everywhere when left out. */
  readonly at?: 'word' | 'line';
}

/** A string literal from `open` to `close`. */
export interface StringRule {
  readonly open: string;
  readonly close: string;
  readonly escapes: Escapes;
  /** It may run over line ends; one that may not and does is no string. */
  readonly multiline?: boolean;
  /** Opens a stretch of code inside the string, which ends at the matching bracket. */
  readonly hole?: '${' | '#{' | '\\(' | '{';
  /** Letters directly before the opening quote that make it another kind of string: prefix to what changes. */
  readonly prefixes?: Readonly<Record<string, Partial<StringRule>>>;
  /** Number signs before the opening quote stand behind the closing one as well (Rust with `r`, Swift without). */
  readonly hashes?: 'r' | '';
  /** How the end is found when it is not fixed. */
  readonly special?: 'quote-run' | 'cpp-raw' | 'rust-character' | 'character';
}

/** The comments and strings of a language: all that the lexer knows of it. */
export interface Lexis {
  readonly comments: readonly CommentRule[];
  readonly strings: readonly StringRule[];
  /** A slash may open a regular expression. */
  readonly regex?: boolean;
  /** Here-documents: what follows `<<` in this language. */
  readonly heredoc?: RegExp;
  /** A string that is a statement of its own documents what it stands in. */
  readonly docstrings?: boolean;
  /** In code, this character takes the meaning from the next one. */
  readonly escape?: string;
  /** What stands outside of these markers is another language. */
  readonly island?: { readonly open: string; readonly close: string; readonly around: 'html' };
  /** What stands outside of comments is text for people or models. */
  readonly template?: boolean;
}
