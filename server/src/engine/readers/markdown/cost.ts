/** What a stretch of Markdown would cost to parse, in units of about ten microseconds. */
interface Cost {
  readonly units: number;
  /** The parser takes quadratic time or deep recursion on it. */
  readonly hostile: boolean;
}

/** Runs of `*` and `_`: each closing one looks back over those that stay open. */
const mostAttention = 800;
/** Brackets that open a label and are looked back over likewise. */
const mostLabels = 1200;
/** Quotes and lists within one another, on one line. */
const mostContainers = 30;
/** Units of one parse. */
const mostUnits = 10_000;

/** Units of a link reference definition, and of the underline that makes a heading. */
const definition = 20;
const underline = 10;
/** Indentation deeper than this, in columns, counts as quotes and lists within one another. */
const deepIndent = 64;

/** Openers of HTML inside a line, each of which the parser follows to its closer, or in vain to the end of the text. */
const farClosers = [
  { open: '<!--', close: '-->' },
  { open: '<?', close: '?>' },
  { open: '<![CDATA[', close: ']]>' },
] as const;

/** Units that a character costs, by code; a line end stands for the tokens of a line. */
const units = new Uint8Array(128);
for (const character of '*_[]!<>&\\`|') units[character.charCodeAt(0)] = 1;
units[10] = 4;
units[13] = 4;

/** Estimates the cost of the range [start, end) in one pass. */
export function costOf(text: string, start: number, end: number): Cost {
  let sum = (end - start) >> 6;
  let attention = 0;
  let labels = 0;
  let lineStart = true;
  const search = new CloserSearch(text, end);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (lineStart) {
      if (containersAt(text, at, end) > mostContainers) return { units: sum, hostile: true };
      if (code === 61 || (code === 45 && text.charCodeAt(at + 1) !== 32)) sum += underline;
    }
    lineStart = code === 10 || code === 13;
    if (code > 127 || units[code] === 0) continue;
    sum += units[code] as number;
    if ((code === 42 || code === 95) && text.charCodeAt(at + 1) !== code) attention++;
    else if (code === 60) sum += search.inVain(at) >> 6;
    else if (code === 91) labels++;
    else if (code === 93 && text.charCodeAt(at + 1) === 58) sum += definition;
  }
  return { units: sum, hostile: attention > mostAttention || labels > mostLabels || sum > mostUnits };
}

/** Tells how far the parser looks for closers that are not there; each is searched for once. */
class CloserSearch {
  readonly #text: string;
  readonly #end: number;
  /** Where the last closer of each kind begins, -1 for none. */
  readonly #last = new Map<string, number>();

  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  /** UTF-16 units that are read for nothing from the opener at `at`; 0 when none is there or its closer follows. */
  inVain(at: number): number {
    const kind = farClosers.find(({ open }) => this.#text.startsWith(open, at));
    if (!kind || this.#lastOf(kind.close) > at) return 0;
    return this.#end - at;
  }

  #lastOf(closer: string): number {
    let last = this.#last.get(closer);
    if (last === undefined) {
      last = this.#text.lastIndexOf(closer, this.#end - closer.length);
      this.#last.set(closer, last);
    }
    return last;
  }
}

/**
 * Counts the quote and list markers that a line begins with.
 *
 *     >  SP  -  SP  1  .  SP  >  t  e  x  t
 *     ^at                        ^stops here: 4 markers
 */
function containersAt(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end && count <= mostContainers; at++) {
    const code = text.charCodeAt(at);
    if (code === 62 || (isMarker(code) && isSpace(text.charCodeAt(at + 1)))) {
      count += at - start > deepIndent && count === 0 ? mostContainers + 1 : 1;
    } else if (!isSpace(code) && !(code >= 48 && code <= 57)) break;
  }
  return count;
}

function isMarker(code: number): boolean {
  return code === 42 || code === 43 || code === 45 || code === 46 || code === 41;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
