import { classAt, classes } from '../views/character-classes.js';
import { terminalSequence } from '../views/terminal-sequence.js';

const ellipsis = '\u2026';
const lineMark = '\u23CE';

/** Invisible characters of one run that are named before the rest is only counted. */
const named = 2;

/**
 * Makes an excerpt of a file safe to print, of at most `max` UTF-16 units: people, terminals, renderers and agents read
 * our output, and the excerpt may be an attack on each of them.
 *
 * - Characters that draw nothing, turn text round or steer a terminal are named in ASCII, `\u{200B}`; of a longer run
 *   the rest is counted: `\u{E0049}\u{E0067}(+119)`. Terminal sequences with visible parameters are left out whole.
 * - Line ends become a visible mark, so that no excerpt begins a line of the output.
 * - Links, images and tags are broken by the smallest change that any reader sees through: `hxxp://`, `www[.]`,
 *   `] (`, `< script`, and `'` for a backtick. They can then not be followed, rendered, fetched or close a fence.
 * - A cut is marked with an ellipsis and never splits a surrogate pair or a name.
 */
export function defang(text: string, max: number): string {
  return cut(disarm(reveal(text, max * 2)), max);
}

/** Names what cannot be seen; stops once `enough` units are there. */
function reveal(text: string, enough: number): string {
  let shown = '';
  for (let at = 0; at < text.length && shown.length <= enough; ) {
    const is = classAt(text, at);
    if (is === classes.escape) {
      const sequence = terminalSequence(text, at);
      if (sequence) {
        at = sequence.end;
        continue;
      }
    }
    if (isLineEnd(text.charCodeAt(at))) {
      const end = blankEnd(text, at);
      shown = `${shown.trimEnd()} ${lineMark} `;
      at = end;
    } else if (isNamed(text, at, is)) {
      const { end, names } = nameRun(text, at);
      shown += names;
      at = end;
    } else {
      const code = text.codePointAt(at) ?? 0;
      shown += code === 0x09 || is === classes.space ? ' ' : String.fromCodePoint(code);
      at += code > 0xffff ? 2 : 1;
    }
  }
  return shown.trim();
}

function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** End of the line ends and blanks that follow one another. */
function blankEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isLineEnd(text.charCodeAt(end)) || /^[ \t]$/.test(text.charAt(end)))) end++;
  return end;
}

/** Everything without a shape of its own; a selector or joiner that is part of an emoji or a word stays. */
function isNamed(text: string, at: number, is: number): boolean {
  switch (is) {
    case classes.zeroWidth:
    case classes.variation:
      return !isShaping(text, at);
    case classes.bidiMark:
    case classes.bidi:
    case classes.filler:
    case classes.control:
    case classes.escape:
    case classes.specialLead:
    case classes.privateUse:
      return true;
    default:
      return isLoneSurrogate(text, at);
  }
}

/** One character between two that are no Latin letters: it shapes an emoji or a word of a joining script. */
function isShaping(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const joins = code === 0x200c || code === 0x200d;
  const presents = code === 0xfe0e || code === 0xfe0f;
  return (
    (joins || presents) &&
    text.charCodeAt(at - 1) >= 0x590 &&
    (presents || text.charCodeAt(at + 1) >= 0x590) &&
    !isRun(text, at)
  );
}

function isRun(text: string, at: number): boolean {
  const unseen = (is: number) => is === classes.zeroWidth || is === classes.bidiMark || is === classes.specialLead;
  const after = classAt(text, at + 1);
  return unseen(classAt(text, at - 1)) || after === classes.variation || after === classes.specialLead;
}

function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code & 0xfc00) === 0xdc00) return true;
  return (code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00;
}

/** End of the run of characters that are named, and how the run is shown. */
function nameRun(text: string, at: number): { end: number; names: string } {
  let end = at;
  let count = 0;
  let names = '';
  while (end < text.length && isNamed(text, end, classAt(text, end)) && !isLineEnd(text.charCodeAt(end))) {
    // Left out whole by the caller: its parameters would else be shown, and hide what follows them.
    if (classAt(text, end) === classes.escape && end > at && terminalSequence(text, end)) break;
    const code = text.codePointAt(end) ?? 0;
    if (count < named) names += `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
    count++;
    end += code > 0xffff ? 2 : 1;
  }
  return { end, names: count > named ? `${names}(+${count - named})` : names };
}

/** Breaks what a terminal, a browser or a Markdown renderer would act on. */
function disarm(shown: string): string {
  return (
    shown
      // With no word boundary: a letter or digit glued to the front must not keep an address whole.
      .replace(/http(s?):\/\//gi, 'hxxp$1://')
      .replace(/(?<=[a-z0-9+.-])(?<!hxxps?):\/\//gi, '[:]//')
      .replace(/\bwww\./gi, 'www[.]')
      .replace(/\]([([])/g, '] $1')
      .replace(/<(?=[a-z/!?|])/gi, '< ')
      .replaceAll('`', "'")
  );
}

function cut(shown: string, max: number): string {
  if (shown.length <= max) return shown;
  const kept = shown.slice(0, Math.max(0, max - ellipsis.length));
  return kept.replace(/(?:\\u\{[0-9A-F]{0,6}|[\uD800-\uDBFF])$/, '').trimEnd() + ellipsis;
}
