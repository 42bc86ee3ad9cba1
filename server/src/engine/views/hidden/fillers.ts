import { codePointAt, codePointBefore, isAsciiLetter, isHangul, isLatinLetter } from '../code-points.js';
import type { Suspicion } from '../inventory.js';
import { codePointsOf, describe, type Finder, group, type Run, suspicion } from './finder.js';
import { decodeSymbols } from './symbol-codes.js';

/** Hyphenation never leaves a single letter; this many single letters in a row do not happen by chance. */
const singleLetters = 3;

/** Blank characters, soft hyphens and annotation marks that hide or split text. */
export const findFillers: Finder = (text, candidates) => {
  const by = (test: (code: number) => boolean) => candidates.filter((run) => test(text.charCodeAt(run.start)));
  return [
    ...blanks(
      text,
      by((code) => code === 0x3164 || code === 0xffa0 || code === 0x115f || code === 0x1160),
    ),
    ...braille(
      text,
      by((code) => code === 0x2800),
    ),
    ...softHyphens(
      text,
      by((code) => code === 0xad),
    ),
    ...annotations(
      text,
      by((code) => code >= 0xfff9 && code <= 0xfffb),
    ),
    ...khmer(
      text,
      by((code) => code === 0x17b4 || code === 0x17b5),
    ),
  ];
};

/** Hangul fillers are blank; only between Hangul letters do they mean something. */
function blanks(text: string, candidates: readonly Run[]): Suspicion[] {
  return group(candidates, 0)
    .filter((runs) => {
      const before = codePointBefore(text, (runs[0] as Run).start);
      const after = codePointAt(text, (runs[runs.length - 1] as Run).end);
      return !isHangul(before) && !isHangul(after);
    })
    .map((runs) => suspicion('filler', runs, decodeSymbols(codePointsOf(text, runs)), describe(text, runs)));
}

/** Drawings in Braille patterns hold blank ones; prose that is not Braille has no use for them. */
function braille(text: string, candidates: readonly Run[]): Suspicion[] {
  return candidates
    .filter((run) => run.end - run.start >= 2 && !isInDrawing(text, run))
    .map((run) => suspicion('filler', [run], null, describe(text, [run])));
}

/** How far round blank patterns others are looked for, in UTF-16 units. */
const nearby = 160;

function isInDrawing(text: string, { start, end }: Run): boolean {
  return drawn.test(text.slice(Math.max(0, start - nearby), start)) || drawn.test(text.slice(end, end + nearby));
}

const drawn = /[\u2801-\u28FF]/;

/** A hyphen after each letter, or several hyphens in one place. */
function softHyphens(text: string, candidates: readonly Run[]): Suspicion[] {
  return group(candidates, 1)
    .filter((run) => run.length > singleLetters || hasRun(run))
    .filter((run) => hasRun(run) || isAsciiLetter(text.charCodeAt((run[0] as Run).end)))
    .map((run) => {
      const [first, last] = [run[0] as Run, run[run.length - 1] as Run];
      const start = isLatinLetter(text.charCodeAt(first.start - 1)) ? first.start - 1 : first.start;
      const end = isLatinLetter(text.charCodeAt(last.end)) ? last.end + 1 : last.end;
      const decoded = text.slice(start, end).replaceAll('\u00AD', '');
      return { kind: 'filler', start, end, decoded: decoded === '' ? null : decoded, detail: describe(text, run) };
    });
}

function hasRun(run: readonly Run[]): boolean {
  return run.some((hyphens) => hyphens.end - hyphens.start > 1);
}

/**
 * Interlinear annotation: what stands between the separator and the terminator is a reading that most programmes
 * do not show. The Unicode standard keeps these characters out of plain text (chapter 23.8).
 */
function annotations(text: string, candidates: readonly Run[]): Suspicion[] {
  return group(candidates, 400).map((run) => {
    const [first, last] = [run[0] as Run, run[run.length - 1] as Run];
    const separator = run.find((mark) => text.charCodeAt(mark.start) === 0xfffa);
    const hidden = separator ? text.slice(separator.end, last.start).trim() : '';
    return {
      kind: 'filler',
      start: first.start,
      end: last.end,
      decoded: hidden === '' ? null : hidden,
      detail: describe(text, run),
    };
  });
}

/** Khmer vowels that are never drawn. */
function khmer(text: string, candidates: readonly Run[]): Suspicion[] {
  return candidates
    .filter((run) => isLatinLetter(codePointBefore(text, run.start)) || isLatinLetter(codePointAt(text, run.end)))
    .map((run) => suspicion('filler', [run], null, describe(text, [run])));
}
