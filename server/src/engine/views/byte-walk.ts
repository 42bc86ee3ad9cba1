import { isJoining } from './candidates.js';
import { characterClasses, classes } from './character-classes.js';
import { isAsciiLetter, isAsciiWord, isLatinLetter } from './code-points.js';
import { isTellingLookAlike } from './words.js';

/** Look-alikes in a row from which on a word of them alone may be a telling one. */
const shortestWord = 4;

/** Counts of look-alikes never climb out of this: the word has a letter that no ASCII letter resembles. */
const unlike = -1_000_000_000;

/** Reads UTF-8 character by character and asks of each, with its neighbours, whether the text is worth a look. */
export class ByteWalk {
  readonly #bytes: Uint8Array;
  readonly #length: number;
  #at = 0;
  /** The character before `#at`. */
  #before = -1;
  /** Look-alikes in a row right before `#at`. */
  #alike = 0;
  /** Presentation forms in a row right before `#at`. */
  #compatible = 0;

  constructor(bytes: Uint8Array, length: number) {
    this.#bytes = bytes;
    this.#length = length;
  }

  /** Passes over plain ASCII; true when the word before it is worth a look. */
  skipTo(end: number): boolean {
    if (this.#at >= end) return false;
    const telling = this.endsTelling();
    this.#at = end;
    this.#before = this.#bytes[end - 1] as number;
    this.#compatible = 0;
    return telling;
  }

  /** Ends a word; true when it was one of look-alikes alone that spell a telling one. */
  endsTelling(): boolean {
    const letters = this.#alike;
    this.#alike = 0;
    return letters >= shortestWord && this.#isTelling(letters);
  }

  #isTelling(letters: number): boolean {
    const start = Math.max(0, this.#at - letters * 3);
    const word = new TextDecoder().decode(this.#bytes.subarray(start, this.#at)).slice(-letters);
    return isTellingLookAlike(word, 0, word.length);
  }

  /** Looks at each character that begins before `end`; true as soon as one is worth a look at the text. */
  upTo(end: number): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < end) {
      const lead = bytes[at] as number;
      let code = lead;
      let next = at + 1;
      if (lead >= 0xe0) {
        next = at + (lead < 0xf0 ? 3 : 4);
        code = decodeLong(bytes, at, next);
      } else if (lead >= 0xc0) {
        next = at + 2;
        code = ((lead & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f);
      }
      this.#at = at;
      if (this.#isWorthALook(code, at, next)) return true;
      this.#before = code;
      at = next;
    }
    this.#at = at;
    return false;
  }

  #isWorthALook(code: number, at: number, next: number): boolean {
    if (code > 0xffff) return this.#isAstralWorthALook(code, next);
    const is = code >= 0x80 && next === at + 1 ? classes.plain : characterClasses[code]; // a stray continuation byte
    if (is === classes.plain) {
      this.#compatible = 0;
      return this.#alike !== 0 && this.endsTelling();
    }
    const after = next < this.#length ? (this.#bytes[next] as number) : 0x20;
    switch (is) {
      case classes.lookAlike:
        this.#alike++;
        return this.#touchesLatin(next, after);
      case classes.weakAlike:
      case classes.foreign:
        this.#alike = unlike;
        return this.#touchesLatin(next, after);
      case classes.compatible:
        this.#compatible++;
        return this.#compatible >= 3 || this.#touchesLatin(next, after);
      case classes.mark:
        return this.#touchesLatin(next, after);
      case classes.space:
        return this.endsTelling() || (isAsciiLetter(this.#before) && isAsciiLetter(after));
      case classes.carriageReturn:
        return after !== 0x0a;
      case classes.variation:
        return code < 0xfe0e || !isPresentable(this.#before) || this.#isSelectorAt(next);
      case classes.zeroWidth:
        return at === 0 ? code !== 0xfeff || this.#isUnseenAt(next) : !this.#joins(next);
      case classes.bidiMark:
        return this.#isUnseenAt(next) || (isAsciiWord(this.#before) && isAsciiWord(after));
      case classes.privateUse:
        return after === 0xee || after === 0xef;
      default:
        return true;
    }
  }

  /** Tags, supplementary selectors, private planes, and letters that are presentation forms. */
  #isAstralWorthALook(code: number, next: number): boolean {
    const form = (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x1f110 && code <= 0x1f189);
    this.#compatible = form ? this.#compatible + 1 : 0;
    if (form) return this.#compatible >= 3 || this.#touchesLatin(next, this.#bytes[next] ?? 0x20);
    return code >= 0xe0000;
  }

  /** Latin letters stand right before or after: the word mixes scripts. */
  #touchesLatin(next: number, after: number): boolean {
    if (isLatinLetter(this.#before) || isAsciiLetter(after)) return true;
    return after >= 0xc3 && after <= 0xe1 && isLatinLetter(this.#decodeAt(next));
  }

  /** A joiner or break mark beside a character of a script that spells with them, or of an emoji. */
  #joins(next: number): boolean {
    if (isUnseen(this.#before) || this.#isUnseenAt(next)) return false;
    return isJoining(this.#before) || isJoining(this.#decodeAt(next));
  }

  #isUnseenAt(at: number): boolean {
    return isUnseen(this.#decodeAt(at));
  }

  #isSelectorAt(at: number): boolean {
    const code = this.#decodeAt(at);
    return code >= 0xe0000 || (code <= 0xffff && characterClasses[code] === classes.variation);
  }

  /** The character that begins at `at`; a blank beyond the end. */
  #decodeAt(at: number): number {
    if (at >= this.#length) return 0x20;
    const lead = this.#bytes[at] as number;
    if (lead < 0xc0) return lead;
    if (lead < 0xe0) return ((lead & 0x1f) << 6) | ((this.#bytes[at + 1] ?? 0) & 0x3f);
    return decodeLong(this.#bytes, at, at + (lead < 0xf0 ? 3 : 4));
  }
}

/** Decodes the three or four bytes from `at` to `next`; missing ones count as zero. */
function decodeLong(bytes: Uint8Array, at: number, next: number): number {
  let code = (bytes[at] as number) & (next - at === 3 ? 0x0f : 0x07);
  for (let i = at + 1; i < next; i++) code = (code << 6) | ((bytes[i] ?? 0) & 0x3f);
  return code;
}

/** Draws nothing and may stand in a run of its like. */
function isUnseen(code: number): boolean {
  if (code > 0xffff) return code >= 0xe0000;
  const is = characterClasses[code];
  return is === classes.zeroWidth || is === classes.bidiMark || is === classes.filler;
}

/** Symbols, digits and key signs take a presentation selector; letters and blanks do not. */
function isPresentable(base: number): boolean {
  if (base < 0x2010)
    return (base >= 0x30 && base <= 0x39) || base === 0x23 || base === 0x2a || base === 0xa9 || base === 0xae;
  return base > 0xffff || characterClasses[base] === classes.plain || characterClasses[base] === classes.compatible;
}
