import { codePointBefore, isHan, isLatinLetter, isPictographic, width } from '../code-points.js';
import { countsUp, endsBlock, listed } from './character-tables.js';
import { codePointsOf, describe, type Finder, group, type Run, suspicion } from './finder.js';
import { readableUtf8 } from './readable.js';

/** One selector behind each character of a word is as good a carrier as a run. */
const gap = 2;

/** Last ideographic selector that the registered collections use (UTS #37), with room for growth. */
const lastIdeographic = 0xe013f;

/** Isolated selectors of four bits are slips of a keyboard or tables of characters; from this many on they are a code. */
const slips = 3;

/** Bytes hidden in variation selectors: in runs, or behind characters that have no such variant. */
export const findVariationSelectors: Finder = (text, candidates) => {
  const odd = candidates.filter((run) => !isHonest(text, run) && !endsBlock(text, run));
  const known = listed(text, odd);
  const groups = group(
    odd.filter((run) => !known.has(run)),
    gap,
  ).filter((runs) => !countsUpLong(text, runs));
  const isolated = groups.filter((runs) => isSlip(runs)).length;
  return groups
    .filter((runs) => isolated >= slips || !isSlip(runs))
    .map((runs) => suspicion('variation', runs, readableUtf8(payload(text, runs)), describe(text, runs)));
};

/** Bytes that each are greater than the one before are no text from this number on, but a list of the selectors. */
const longList = 8;

function countsUpLong(text: string, runs: readonly Run[]): boolean {
  const codes = codePointsOf(text, runs);
  return codes.length >= longList && countsUp(codes);
}

/** VS1 to VS16 carry 0 to 15, VS17 to VS256 carry 16 to 255. */
function payload(text: string, runs: readonly Run[]): Uint8Array {
  return Uint8Array.from(codePointsOf(text, runs), (code) => (code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00));
}

function isHonest(text: string, { start, end }: Run): boolean {
  if (end - start > 2) return false;
  const base = codePointBefore(text, start);
  const selector = text.codePointAt(start) ?? 0;
  if (end - start === width(selector)) return isRegistered(base, selector);
  return isPictographic(base) && isPresentation(selector) && isPresentation(text.charCodeAt(start + 1));
}

function isSlip(runs: readonly Run[]): boolean {
  const { start, end } = runs[0] as Run;
  return runs.length === 1 && end - start === 1;
}

function isPresentation(code: number): boolean {
  return code === 0xfe0e || code === 0xfe0f;
}

/**
 * True when a selector may follow a base: emoji-variation-sequences.txt (UTS #51) and StandardizedVariants.txt,
 * version 16, by block, and the ideographic variation database by script.
 */
function isRegistered(base: number, selector: number): boolean {
  if (selector >= 0xe0100) return isHan(base) && selector <= lastIdeographic;
  if (selector >= 0xfe0e) return !isLatinLetter(base);
  if (selector <= 0xfe02) return hasStandardizedVariant(base);
  return selector <= 0xfe06 && isHieroglyph(base);
}

function hasStandardizedVariant(base: number): boolean {
  return (
    isHan(base) ||
    isHieroglyph(base) ||
    base === 0x30 ||
    (base >= 0x2018 && base <= 0x201d) || // quotation marks of East Asian width
    (base >= 0x1000 && base <= 0x109f) || // Myanmar
    (base >= 0x2100 && base <= 0x2aff) || // letterlike symbols to supplemental mathematical operators
    (base >= 0x3000 && base <= 0x303f) || // CJK punctuation
    (base >= 0xa840 && base <= 0xa87f) || // Phags-pa
    (base >= 0xaa60 && base <= 0xaa7f) || // Myanmar Extended-A
    (base >= 0xff01 && base <= 0xff1f) || // full-width punctuation
    (base >= 0x10ac0 && base <= 0x10aff) || // Manichaean
    (base >= 0x1d49c && base <= 0x1d4b5) // script capitals
  );
}

function isHieroglyph(base: number): boolean {
  return base >= 0x13000 && base <= 0x1345f;
}
