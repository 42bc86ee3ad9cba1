/** Half-open UTF-16 offsets in the text of a record. */
export type Span = readonly [start: number, end: number];

/** Letters and digits only: what a payload keeps when it is put into a comment, a list or another notation. */
const wordCharacter = /[\p{L}\p{N}]/u;

/** Shorter beginnings stand in too many texts by chance. Letters and digits. */
const minBeginning = 24;

/**
 * Where the injected part stands in a text: as it is, or with marks of comments and lists between its words, or, where
 * the text has only a part of it, its longest beginning (half of it at least). Null when it is not there.
 */
export function locate(text: string, payload: string): Span | null {
  const exact = payload.trim();
  if (exact === '') return null;
  const start = text.indexOf(exact);
  return start >= 0 ? [start, start + exact.length] : locateWords(text, exact);
}

/** A text without what stands between its letters and digits, and where each of them came from. */
interface Compact {
  readonly text: string;
  readonly offsets: readonly number[];
}

//  text      "# Do\n# it"
//  compact    "Doit"
//  offsets     2 3 7 8
function compact(text: string): Compact {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (!wordCharacter.test(unit)) continue;
    kept.push(unit);
    offsets.push(i);
  }
  return { text: kept.join(''), offsets };
}

function locateWords(text: string, payload: string): Span | null {
  const hay = compact(text);
  const needle = compact(payload).text;
  const length = longestBeginning(hay.text, needle);
  if (length < Math.min(needle.length, Math.max(minBeginning, needle.length / 2))) return null;
  const at = hay.text.indexOf(needle.slice(0, length));
  const [first, last] = [hay.offsets[at], hay.offsets[at + length - 1]];
  return first === undefined || last === undefined ? null : [first, last + 1];
}

/** Length of the longest beginning of `needle` that stands in `hay`: halving works, as each beginning holds the shorter. */
function longestBeginning(hay: string, needle: string): number {
  let [found, missing] = [0, needle.length + 1];
  while (missing - found > 1) {
    const middle = (found + missing) >> 1;
    if (hay.includes(needle.slice(0, middle))) found = middle;
    else missing = middle;
  }
  return found;
}
