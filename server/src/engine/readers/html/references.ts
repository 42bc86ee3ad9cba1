import { Tokenizer } from 'htmlparser2';

/** A resolved character reference and the UTF-16 units of source that it took. */
interface Reference {
  readonly text: string;
  readonly length: number;
}

const ampersand = 38;
const hash = 35;
const semicolon = 59;
/** The longest name of the HTML standard has 31 letters; `&` and `;` stand around it. */
const longestName = 33;
const replacement = '\uFFFD';

/** Resolves `&amp;`, `&#65;` and `&#x41;`. Remembers names, so that a text full of them costs one look-up each. */
export class References {
  readonly #known = new Map<string, Reference | null>();

  /** The reference that begins at `at` and ends before `end`, or null when none does. */
  at(text: string, at: number, end: number): Reference | null {
    if (text.charCodeAt(at) !== ampersand) return null;
    return text.charCodeAt(at + 1) === hash ? numeric(text, at, end) : this.#named(text, at, end);
  }

  #named(text: string, at: number, end: number): Reference | null {
    let to = at + 1;
    const stop = Math.min(end, at + longestName);
    while (to < stop && isAlphanumeric(text.charCodeAt(to))) to++;
    if (to < end && text.charCodeAt(to) === semicolon) to++;
    if (to - at < 3) return null;
    const name = text.slice(at, to);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = lookUp(name);
    this.#known.set(name, found);
    return found;
  }
}

//     &  #  x  4  1  ;
//     ^at      ^digits  ^to
function numeric(text: string, at: number, end: number): Reference | null {
  const hex = (text.charCodeAt(at + 2) | 32) === 120;
  const digits = at + (hex ? 3 : 2);
  let value = 0;
  let to = digits;
  for (; to < end; to++) {
    const digit = digitValue(text.charCodeAt(to));
    if (digit < 0 || digit >= (hex ? 16 : 10)) break;
    value = Math.min(0x110000, value * (hex ? 16 : 10) + digit);
  }
  if (to === digits) return null;
  if (to < end && text.charCodeAt(to) === semicolon) to++;
  return { text: character(value), length: to - at };
}

function character(value: number): string {
  const allowed = value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  return allowed ? String.fromCodePoint(value) : replacement;
}

function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}

/** Asks the tokenizer of htmlparser2, which carries the table of names. */
function lookUp(name: string): Reference | null {
  let text = '';
  let length = 0;
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      ontextentity: (codepoint, end) => {
        text += String.fromCodePoint(codepoint);
        length = end;
      },
      ontext: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(name);
  tokenizer.end();
  return length > 0 ? { text, length } : null;
}
