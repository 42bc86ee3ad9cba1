import { PatternError } from '../../language/pattern-error.js';
import {
  anyChar,
  type CharSet,
  charOf,
  charRange,
  dotSet,
  inverse,
  namedSets,
  noChars,
  withBothCases,
} from './char-set.js';
import { isFixed, type Node } from './node.js';

/** Most times that a part may repeat. */
const mostRepeats = 200;

/** Letters behind a backslash that stand for one character. */
const controls: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
]);

/** Signs that a backslash makes plain. */
const signs = '^$\\.*+?()[]{}|/-';

/**
 * Parses the subset of JavaScript's expressions that is read in one pass: characters, classes, groups, alternatives,
 * word edges, and repeats with an upper bound. Throws a PatternError with the reason and the offset of anything else.
 */
export function parseExpression(source: string, ignoreCase: boolean): Node {
  return new Parser(source, ignoreCase).parse();
}

class Parser {
  readonly #source: string;
  readonly #ignoreCase: boolean;
  #at = 0;

  constructor(source: string, ignoreCase: boolean) {
    this.#source = source;
    this.#ignoreCase = ignoreCase;
  }

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.#source.length) this.#refuse('closes a group that was not opened');
    return node;
  }

  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) parts.push(this.#repeated());
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'sequence', parts };
  }

  #repeated(): Node {
    const from = this.#at;
    const body = this.#atom();
    const at = this.#at;
    const bounds = this.#bounds();
    if (bounds === null) return body;
    this.#take('?');
    const [min, max] = bounds;
    if (body.kind === 'edge') this.#refuse('an edge cannot repeat', at);
    if (max > 1 && !isFixed(body)) {
      this.#refuse(
        'nested repeats: a group that repeats may hold no alternatives, and repeats only of a fixed count',
        at,
      );
    }
    return { kind: 'repeat', body, min, max, at: from };
  }

  /** Least and most repeats, or null when the atom stands once. */
  #bounds(): [number, number] | null {
    const at = this.#at;
    if (this.#take('?')) return [0, 1];
    if ('*+'.includes(this.#peek() || ' '))
      this.#refuse(`"${this.#peek()}" repeats without end: write {0,40} or the like`);
    const found = /^\{(\d{1,6})(?:(,)(\d{0,6}))?\}/.exec(this.#source.slice(at, at + 20));
    if (!found) return null;
    this.#at += found[0].length;
    const min = Number(found[1]);
    if (found[2] && found[3] === '') this.#refuse(`"${found[0]}" repeats without end: give an upper bound`, at);
    const max = found[2] ? Number(found[3]) : min;
    if (max < min) this.#refuse('the bounds are out of order', at);
    if (max > mostRepeats) this.#refuse(`repeats more than ${mostRepeats} times`, at);
    return [min, max];
  }

  #atom(): Node {
    const at = this.#at;
    const sign = this.#next();
    switch (sign) {
      case '(':
        return this.#group(at);
      case '[':
        return this.#chars(this.#class(at));
      case '.':
        return { kind: 'chars', set: dotSet };
      case '\\':
        return this.#escape(at);
      case '^':
      case '$':
        return this.#refuse(`"${sign}" says nothing where texts are looked at in windows: use \\b`, at);
      case '?':
      case '*':
      case '+':
        return this.#refuse(`"${sign}" has nothing before it to repeat`, at);
      case ']':
      case '{':
      case '}':
        return this.#refuse(`"${sign}" must be written \\${sign}`, at);
      default:
        return this.#chars(charOf(sign.codePointAt(0) as number));
    }
  }

  #group(at: number): Node {
    if (this.#take('?')) {
      if (this.#take('<=') || this.#take('<!') || this.#take('=') || this.#take('!')) {
        this.#refuse('looks ahead or behind, which is not read in one pass', at);
      }
      if (!this.#take(':')) this.#refuse('groups are written ( ) or (?: )', at);
    }
    const node = this.#choice();
    if (!this.#take(')')) this.#refuse('opens a group that is not closed', at);
    return node;
  }

  #escape(at: number): Node {
    const letter = this.#next();
    if (letter === 'b' || letter === 'B') return { kind: 'edge' };
    if ((letter >= '1' && letter <= '9') || letter === 'k') {
      this.#refuse('refers back to a group, which is not read in one pass', at);
    }
    return this.#chars(this.#escaped(letter, at));
  }

  /** What a backslash and a letter stand for, in and outside of classes. */
  #escaped(letter: string, at: number): CharSet {
    const named = namedSets.get(letter);
    if (named !== undefined) return named;
    if (letter === 'p' || letter === 'P') {
      const name = /^\{[\w=]{1,60}\}/.exec(this.#source.slice(this.#at, this.#at + 62));
      if (!name) this.#refuse(`\\${letter} wants a property, as in \\p{L}`, at);
      this.#at += name[0].length;
      return anyChar;
    }
    return charOf(this.#code(letter, at));
  }

  /** The code point that an escape stands for. */
  #code(letter: string, at: number): number {
    const control = controls.get(letter);
    if (control !== undefined) return control;
    if (letter !== '' && signs.includes(letter)) return letter.charCodeAt(0);
    const rest = this.#source.slice(this.#at, this.#at + 8);
    const digits =
      letter === 'x'
        ? /^([\da-f]{2})/i.exec(rest)
        : letter === 'u'
          ? /^(?:([\da-f]{4})|\{([\da-f]{1,6})\})/i.exec(rest)
          : null;
    if (!digits) return this.#refuse(`the escape \\${letter} is not known here`, at);
    this.#at += digits[0].length;
    return Number.parseInt(digits[1] ?? digits[2] ?? '', 16);
  }

  /** A class behind its opening bracket. */
  #class(at: number): CharSet {
    const isInverse = this.#take('^');
    let set = noChars;
    while (!this.#take(']')) {
      if (this.#at >= this.#source.length) this.#refuse('opens a class that is not closed', at);
      set |= this.#classItem();
    }
    const folded = this.#ignoreCase ? withBothCases(set) : set;
    return isInverse ? inverse(folded) : folded;
  }

  /** A character, a range, or a class that a backslash names. */
  #classItem(): CharSet {
    const at = this.#at;
    const first = this.#classEnd();
    if (typeof first === 'bigint' || this.#peek() !== '-' || this.#source[this.#at + 1] === ']') {
      return typeof first === 'bigint' ? first : charOf(first);
    }
    this.#take('-');
    const last = this.#classEnd();
    if (typeof last === 'bigint' || last < first) return this.#refuse('the range is out of order', at);
    return charRange(first, last);
  }

  /** One end of a range as a code point, or a whole set. */
  #classEnd(): number | CharSet {
    const at = this.#at;
    const sign = this.#next();
    if (sign !== '\\') return sign.codePointAt(0) ?? 0;
    const letter = this.#next();
    if (letter === 'b') return 8;
    return namedSets.has(letter) || letter === 'p' || letter === 'P'
      ? this.#escaped(letter, at)
      : this.#code(letter, at);
  }

  #chars(set: CharSet): Node {
    return { kind: 'chars', set: this.#ignoreCase ? withBothCases(set) : set };
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  /** The next character, a surrogate pair as a whole; an escape at the very end is refused. */
  #next(): string {
    const code = this.#source.codePointAt(this.#at);
    if (code === undefined) this.#refuse('ends too early', this.#source.length);
    const text = String.fromCodePoint(code);
    this.#at += text.length;
    return text;
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #refuse(why: string, at = this.#at): never {
    throw new PatternError(why, at);
  }
}
