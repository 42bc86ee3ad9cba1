import { countsUp } from './character-tables.js';
import { describe, type Finder, suspicion } from './finder.js';

/** Where fonts and smugglers put a copy of ASCII: the plane or block start, and the symbol area of old PC fonts. */
const bases = [0xe000, 0xe100, 0xf000, 0xf700, 0xf0000, 0x100000];

/** Runs of four or more private-use characters; one alone is an icon of a font. */
export const findPrivateUse: Finder = (text, candidates) =>
  candidates.map((run) =>
    suspicion('private-use', [run], spell(text.slice(run.start, run.end)), describe(text, [run])),
  );

/** Reads the run as ASCII at an offset; null when no offset makes letters of it, or only the alphabet. */
function spell(run: string): string | null {
  const codes = Array.from(run, (character) => character.codePointAt(0) ?? 0);
  if (countsUp(codes)) return null;
  for (const base of bases) {
    const read = String.fromCodePoint(...codes.slice(0, 4096).map((code) => Math.max(code - base, 0)));
    if (/^[\x20-\x7E]+$/.test(read) && /[a-z]{2}/i.test(read)) return read;
  }
  return null;
}
