import { type CharacterClass, characterClasses, classAt, classes } from './character-classes.js';
import { isAsciiLetter, isAsciiWord, isHangul, isLatinLetter } from './code-points.js';
import { terminalSequence } from './terminal-sequence.js';
import { isTellingLookAlike, wordAt } from './words.js';

/** Called with a class and a half-open range; true ends the walk. Disguised words come as class `lookAlike`. */
export type Visit = (is: CharacterClass, start: number, end: number) => boolean;

/** Everything but printable ASCII, tab, line feed and the CR of a CR LF. */
const unusual = /[^\t\n\r -~]|\r(?!\n)/;

/**
 * True for scripts in which joiners and break marks are a part of the spelling, and for emoji: everything from Hebrew
 * on but Latin Extended Additional.
 */
export function isJoining(code: number): boolean {
  return code >= 0x590 && !(code >= 0x1e00 && code <= 0x1eff);
}

/**
 * Walks over a text and calls on everything that could hide or disguise something; what the neighbours alone show to
 * be honest is passed over. One pass, linear.
 *
 *     ig<ZWSP>nore  heart<VS16>  me<ZWNJ>khaham
 *       ^ visited        passed over: its base is a symbol; the last: joins letters of its script
 */
export function forEachCandidate(text: string, from: number, to: number, visit: Visit): boolean {
  for (let at = firstUnusual(text, from, to); at < to; ) {
    const is = characterClasses[text.charCodeAt(at)] as CharacterClass;
    if (is === classes.plain) {
      at++;
      continue;
    }
    if (is <= classes.weakAlike) {
      const end = foreignWordEnd(text, at, to);
      if (end > 0) {
        if (isTellingLookAlike(text, at, end) && visit(classes.lookAlike, at, end)) return true;
        at = end;
        continue;
      }
    }
    if (is <= classes.mark) {
      const word = wordAt(text, at, to);
      if (word.disguised && visit(classes.lookAlike, word.start, word.end)) return true;
      at = Math.max(word.end, at + 1);
      continue;
    }
    const end = candidateEnd(text, at, is);
    if (end > at && visit(is, at, end)) return true;
    at = Math.max(end, -end, at + 1);
  }
  return false;
}

function firstUnusual(text: string, from: number, to: number): number {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const first = part.search(unusual);
  return first < 0 ? to : from + first;
}

/** End of a word of one foreign script, the usual case; 0 when Latin or other letters are mixed in. */
function foreignWordEnd(text: string, at: number, to: number): number {
  if (at > 0 && isLatinLetter(text.charCodeAt(at - 1))) return 0;
  for (let end = at + 1; end < to; end++) {
    const code = text.charCodeAt(end);
    const is = characterClasses[code] as number;
    if (is >= classes.foreign && is <= classes.weakAlike) continue;
    return is === classes.compatible || is === classes.mark || isLatinLetter(code) ? 0 : end;
  }
  return to;
}

/** End of the candidate that begins at `at`; `-end` or 0 when what stands there is honest. */
function candidateEnd(text: string, at: number, is: CharacterClass): number {
  switch (is) {
    case classes.space:
      return isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1)) ? at + 1 : 0;
    case classes.zeroWidth:
      return honestZeroWidth(text, at) ? 0 : at + 1;
    case classes.bidiMark:
      return splitsOrRuns(text, at) ? at + 1 : 0;
    case classes.variation:
      return honestPresentation(text, at) ? 0 : at + 1;
    case classes.filler:
      return honestFiller(text, at) ? 0 : at + 1;
    case classes.privateUse:
      return privateRun(text, at);
    case classes.carriageReturn:
      return text.charCodeAt(at + 1) === 0x0a ? 0 : at + 1;
    case classes.specialLead:
      return at + 2;
    case classes.escape:
      return terminalSequence(text, at)?.end ?? at + 1;
    default:
      return at + 1;
  }
}

/** Draws nothing and may stand in a run of its like. */
function isInvisible(is: number): boolean {
  return is === classes.zeroWidth || is === classes.bidiMark || is === classes.filler || is === classes.specialLead;
}

function honestZeroWidth(text: string, at: number): boolean {
  if (at === 0) return text.charCodeAt(0) === 0xfeff && !isInvisible(classAt(text, 1));
  if (isInvisible(classAt(text, at - 1)) || isInvisible(classAt(text, at + 1))) return false;
  return isJoining(text.charCodeAt(at - 1)) || isJoining(text.charCodeAt(at + 1));
}

function splitsOrRuns(text: string, at: number): boolean {
  if (isInvisible(classAt(text, at - 1)) || isInvisible(classAt(text, at + 1))) return true;
  return isAsciiWord(text.charCodeAt(at - 1)) && isAsciiWord(text.charCodeAt(at + 1));
}

/** A text or emoji presentation selector, alone, after a symbol, a digit or a key sign (UTS #51). */
function honestPresentation(text: string, at: number): boolean {
  if (text.charCodeAt(at) < 0xfe0e || at === 0) return false;
  const after = classAt(text, at + 1);
  if (after === classes.variation || after === classes.specialLead) return false;
  const base = text.charCodeAt(at - 1);
  if (base < 0x2010)
    return (base >= 0x30 && base <= 0x39) || base === 0x23 || base === 0x2a || base === 0xa9 || base === 0xae;
  const before = characterClasses[base] as number;
  return before === classes.plain || before === classes.compatible;
}

function honestFiller(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0xad) {
    const pieces = text.charCodeAt(at - 2) !== 0xad && text.charCodeAt(at + 2) !== 0xad;
    return pieces && !isInvisible(classAt(text, at - 1)) && !isInvisible(classAt(text, at + 1));
  }
  if (code === 0x3164 || code === 0xffa0) return isHangul(text.charCodeAt(at - 1)) || isHangul(text.charCodeAt(at + 1));
  if (code !== 0x2800) return false;
  return isBraille(text.charCodeAt(at - 1)) || isBraille(text.charCodeAt(at + 1));
}

function isBraille(code: number): boolean {
  return code > 0x2800 && code <= 0x28ff;
}

/** End of a run of four or more private-use characters; the negative end of a shorter one: those are icons. */
function privateRun(text: string, at: number): number {
  let end = at;
  let count = 0;
  while (classAt(text, end) === classes.privateUse) {
    end += text.charCodeAt(end) < 0xe000 ? 2 : 1;
    count++;
  }
  return count >= 4 ? Math.min(end, text.length) : -end;
}
