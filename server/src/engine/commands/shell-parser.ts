import type { Command, Pipeline, Redirect, Script, Word } from './script.js';

/** Substitutions nested deeper than this are read as plain text. */
const depthLimit = 12;

/** Words of the grammar before a command. */
const keywords = new Set(['do', 'then', 'else', '{', '!']);

/** Characters that mean themselves in a word, and between double quotes. */
const plain = /[\w./:@%+=,~^*?!-]+/y;
const quotedPlain = /[^"\\$`]+/y;

const name = /[A-Za-z_][A-Za-z0-9_]{0,80}/y;
const assignment = /(?:export\s+|local\s+|readonly\s+|declare\s+)?([A-Za-z_][A-Za-z0-9_]{0,80})\+?=/y;

/**
 * Parses shell text leniently, in one pass: an unclosed quote or bracket ends with the text, and nothing throws.
 * It understands what moves data: pipes, lists, quotes, substitutions, redirections, here-documents, assignments.
 */
export function parseShell(text: string): Script {
  return new ShellParser(text, 0).script(null);
}

class ShellParser {
  readonly #text: string;
  #at = 0;
  #depth: number;
  /** Delimiters of here-documents whose bodies begin on the next line. */
  #pending: { tag: string; into: Redirect[] }[] = [];

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  /**
   * Reads pipelines up to the closing sign, which is left for the caller.
   *
   *     curl $URL | sh; echo "$(date)"
   *     ^ pipeline      ^ pipeline
   */
  script(close: string | null): Script {
    const pipelines: Command[][] = [];
    let open: Command[] = [];
    const finish = () => {
      if (open.length > 0) pipelines.push(open);
      open = [];
    };
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at] as string;
      if (sign === close) break;
      if (sign === '|' && this.#text[this.#at + 1] !== '|') {
        this.#at += this.#text[this.#at + 1] === '&' ? 2 : 1;
        this.#blanks(true);
        continue;
      }
      if (sign === '|' || sign === '&' || sign === ';' || sign === '\n') {
        finish();
        this.#at++;
        if (sign === '\n') this.#bodies();
        continue;
      }
      if (sign === ' ' || sign === '\t' || sign === '\r') {
        this.#at++;
        continue;
      }
      if (sign === '#') {
        this.#comment();
        continue;
      }
      const before = this.#at;
      const command = this.#command(close);
      if (command) open.push(command);
      if (this.#at === before) this.#at++;
    }
    finish();
    return pipelines as Pipeline[];
  }

  #command(close: string | null): Command | null {
    const start = this.#at;
    const assignments: { name: string; value: Word }[] = [];
    const words: Word[] = [];
    const redirects: Redirect[] = [];
    while (this.#at < this.#text.length) {
      this.#blanks(false);
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === close || '|;\n#'.includes(sign)) break;
      if (sign === '&' && this.#text[this.#at + 1] !== '>') break;
      if (sign === ')' || sign === '}') {
        this.#at++;
        break;
      }
      if (words.length === 0) {
        const found = this.#assignment(close);
        if (found) {
          assignments.push(found);
          continue;
        }
      }
      if (this.#redirect(redirects, close)) continue;
      const before = this.#at;
      const word = this.#word(close);
      if (words.length > 0 || !keywords.has(word.text)) words.push(word);
      if (this.#at === before) this.#at++;
    }
    if (words.length + assignments.length + redirects.length === 0) return null;
    return { assignments, words, redirects, start, end: this.#at };
  }

  #assignment(close: string | null): { name: string; value: Word } | null {
    assignment.lastIndex = this.#at;
    const match = assignment.exec(this.#text);
    if (!match) return null;
    this.#at = assignment.lastIndex;
    return { name: match[1] as string, value: this.#word(close) };
  }

  /** Reads `2>>file` and its like; the number of the descriptor does not matter here. */
  #redirect(into: Redirect[], close: string | null): boolean {
    const match = /^(?:\d{0,2}|&)(>>?[|&]?|<>|<<<|<<-?|<&?)(?!\()/.exec(this.#text.slice(this.#at, this.#at + 6));
    if (!match) return false;
    this.#at += match[0].length;
    const sign = match[1] as string;
    this.#blanks(false);
    const target = this.#word(close);
    if (sign === '<<' || sign === '<<-') this.#pending.push({ tag: target.text, into });
    else
      into.push({
        operator:
          sign === '<<<'
            ? '<<<'
            : sign.startsWith('>>')
              ? '>>'
              : sign.endsWith('>') || sign.startsWith('>')
                ? '>'
                : '<',
        target,
      });
    return true;
  }

  /** The bodies of the here-documents whose heads stood on the line before. */
  #bodies(): void {
    for (const { tag, into } of this.#pending.splice(0)) {
      const from = this.#at;
      let to = from;
      while (to < this.#text.length) {
        const stop = this.#text.indexOf('\n', to);
        const line = this.#text.slice(to, stop < 0 ? this.#text.length : stop);
        if (line.trim() === tag) break;
        to = stop < 0 ? this.#text.length : stop + 1;
      }
      const body = new ShellParser(this.#text.slice(from, to), this.#depth + 1);
      into.push({ operator: '<<<', target: body.quoted(from) });
      const stop = this.#text.indexOf('\n', to);
      this.#at = stop < 0 ? this.#text.length : stop;
    }
  }

  /** The whole text as one double-quoted word, as the body of a here-document is read. */
  quoted(offset: number): Word {
    const builder = new WordBuilder(0);
    this.#doubleQuoted(builder, null);
    return { ...builder.build(this.#text.length), start: offset, end: offset + this.#text.length };
  }

  #word(close: string | null): Word {
    const builder = new WordBuilder(this.#at);
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at] as string;
      if (sign === close || ' \t\r\n|&;'.includes(sign)) break;
      if ((sign === '>' || sign === '<') && this.#text[this.#at + 1] !== '(') break;
      if (sign === ')') break;
      if (sign === "'") this.#singleQuoted(builder);
      else if (sign === '"') {
        this.#at++;
        this.#doubleQuoted(builder, '"');
      } else if (sign === '\\') this.#escaped(builder);
      else if (!this.#run(builder, plain) && !this.#expansion(builder)) {
        builder.add(sign);
        this.#at++;
      }
    }
    return builder.build(this.#at);
  }

  /** A run of characters that mean themselves; false when none stands here. */
  #run(builder: WordBuilder, expression: RegExp): boolean {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#text);
    if (!match) return false;
    builder.add(match[0]);
    this.#at = expression.lastIndex;
    return true;
  }

  #singleQuoted(builder: WordBuilder): void {
    const stop = this.#text.indexOf("'", this.#at + 1);
    const end = stop < 0 ? this.#text.length : stop;
    builder.add(this.#text.slice(this.#at + 1, end));
    this.#at = Math.min(this.#text.length, end + 1);
  }

  #doubleQuoted(builder: WordBuilder, close: string | null): void {
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at] as string;
      if (sign === close) {
        this.#at++;
        return;
      }
      if (sign === '\\') this.#escaped(builder);
      else if (this.#run(builder, quotedPlain)) continue;
      else if ((sign !== '$' && sign !== '`') || !this.#expansion(builder)) {
        builder.add(sign);
        this.#at++;
      }
    }
  }

  #escaped(builder: WordBuilder): void {
    const next = this.#text[this.#at + 1];
    if (next !== undefined && next !== '\n') builder.add(next);
    this.#at += 2;
  }

  /** `$name`, `${name}`, `$(script)`, backticks, `<(script)`, `(script)`; false when none stands here. */
  #expansion(builder: WordBuilder): boolean {
    const sign = this.#text[this.#at];
    const next = this.#text[this.#at + 1];
    if ((sign === '$' || sign === '<' || sign === '>') && next === '(') return this.#substitution(builder, 2, ')');
    if (sign === '(') return this.#substitution(builder, 1, ')');
    if (sign === '`') return this.#substitution(builder, 1, '`');
    if (sign !== '$') return false;
    name.lastIndex = this.#at + (next === '{' ? 2 : 1);
    const match = name.exec(this.#text);
    if (!match) return false;
    builder.variable(match[0]);
    this.#at = name.lastIndex;
    if (next !== '{') return true;
    const stop = this.#text.slice(this.#at, this.#at + 200).indexOf('}');
    if (stop >= 0) this.#at += stop + 1;
    return true;
  }

  #substitution(builder: WordBuilder, lead: number, close: string): boolean {
    if (this.#depth >= depthLimit) return false;
    this.#at += lead;
    this.#depth++;
    builder.script(this.script(close));
    this.#depth--;
    this.#at++;
    return true;
  }

  /** Skips blanks and continued lines, and line ends too where a command must follow. */
  #blanks(lines: boolean): void {
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at] as string;
      if (sign === '\\' && (this.#text[this.#at + 1] === '\n' || this.#text[this.#at + 1] === '\r')) this.#at += 2;
      else if (sign === ' ' || sign === '\t' || sign === '\r' || (lines && sign === '\n')) this.#at++;
      else return;
    }
  }

  #comment(): void {
    const stop = this.#text.indexOf('\n', this.#at);
    this.#at = stop < 0 ? this.#text.length : stop;
  }
}

class WordBuilder {
  readonly #start: number;
  #text = '';
  readonly #variables: string[] = [];
  readonly #nested: Script[] = [];

  constructor(start: number) {
    this.#start = start;
  }

  add(text: string): void {
    this.#text += text;
  }

  variable(name: string): void {
    this.#variables.push(name);
    this.#text += `$${name}`;
  }

  script(script: Script): void {
    this.#nested.push(script);
  }

  build(end: number): Word {
    return { text: this.#text, start: this.#start, end, variables: this.#variables, nested: this.#nested };
  }
}
