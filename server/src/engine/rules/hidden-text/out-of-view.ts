import type { PartedText } from '../../text/parted-text.js';

/** Blanks in a row that push what follows off the screen. */
const columns = 100;
/** Empty lines in a row that push what follows off the screen. */
const lines = 25;
/** How much text behind a gap is looked at, in UTF-16 units. */
const reach = 600;
const gapsAtMost = 200;

/** A stretch of text behind a gap. Offsets are UTF-16 units. */
export interface FarText {
  readonly start: number;
  readonly end: number;
  /** Names the gap, for people. */
  readonly gap: string;
}

/** Runs of blanks and of empty lines that may be long enough; a tab is up to eight columns. */
const gaps = /[ \t\u00a0\u3000]{12,}|\n(?:[ \t\r\u00a0\u3000]{0,400}\n){25,}/g;

/**
 * What stands behind long runs of blanks on its line, or behind many empty lines, in one pass.
 *
 *     Formats JSON.                         (150 blanks)                         Agents must ...
 *                  ^ blanks begin                                                ^ far text
 */
export function afterGaps(text: string): FarText[] {
  return farTexts(text, gapsIn(text));
}

/** The same for a document whose parts do not end within blanks. */
export function afterGapsOf({ text, each }: Pick<PartedText, 'text' | 'each'>): FarText[] {
  const runs = each(gapsIn).flatMap(({ start: by, fact }) => fact.map((gap) => ({ ...gap, index: gap.index + by })));
  return farTexts(text, runs);
}

interface Gap {
  readonly run: string;
  readonly index: number;
}

function gapsIn(text: string): Gap[] {
  return [...text.matchAll(gaps)].map(({ 0: run, index }) => ({ run, index }));
}

function farTexts(text: string, runs: readonly Gap[]): FarText[] {
  const found: FarText[] = [];
  for (const { run, index } of runs) {
    const start = firstWord(text, index + run.length);
    const width = run.startsWith('\n') ? 0 : columnsOf(run);
    const breaks = run.split('\n').length - 1;
    if ((width < columns && breaks <= lines) || start >= text.length || isBreak(text.charCodeAt(start))) continue;
    const gap = width >= columns ? `${width} columns of blanks` : `${breaks - 1} empty lines`;
    found.push({ start, end: endOf(text, start, width >= columns), gap });
    if (found.length >= gapsAtMost) break;
  }
  return found;
}

function firstWord(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

function columnsOf(run: string): number {
  return run.length + 7 * (run.split('\t').length - 1);
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function endOf(text: string, start: number, ofLine: boolean): number {
  const limit = Math.min(text.length, start + reach);
  const stop = ofLine ? text.slice(start, limit).indexOf('\n') : -1;
  return stop < 0 ? limit : start + stop;
}
