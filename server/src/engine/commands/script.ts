/** A word of a command line, with its quotes removed. Offsets are UTF-16 units of the parsed text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Names of the variables that are put in: `$TOKEN`, `${TOKEN}`. */
  readonly variables: readonly string[];
  /** Scripts whose output is put in: `$(...)`, backticks, `<(...)`, `(...)`. */
  readonly nested: readonly Script[];
}

/** `> file`, `2>> file`, `< file`, `<<< word`, or a here-document. */
export interface Redirect {
  readonly operator: '>' | '>>' | '<' | '<<<';
  readonly target: Word;
}

/** One simple command: assignments, program, arguments, redirections. */
export interface Command {
  readonly assignments: readonly { readonly name: string; readonly value: Word }[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  readonly start: number;
  readonly end: number;
}

/** Commands that hand their output on: `a | b | c`. */
export type Pipeline = readonly Command[];

/** Pipelines one after another, however they are joined. */
export type Script = readonly Pipeline[];
