import { isBidiControl, isOverride, turnsRightToLeft } from './bidi-controls.js';
import { visualOrder } from './bidi-order.js';
import { forEachCandidate } from './candidates.js';
import { classes } from './character-classes.js';

/** Longest line that is put into visual order; beyond it only invisible characters are taken out. */
const longestLine = 4096;

/**
 * The text as a person sees it: invisible characters and terminal sequences taken out, lines with bidirectional
 * overrides in the order in which they are drawn. For showing, not for scanning: it has no way back.
 */
export function visible(text: string): string {
  return text.split('\n').map(visibleLine).join('\n');
}

function visibleLine(line: string): string {
  const reordered =
    line.length <= longestLine && /[\u202A-\u202E\u2066-\u2069]/.test(line) && turns(line) ? visualOrder(line) : line;
  let seen = '';
  let from = 0;
  forEachCandidate(reordered, 0, reordered.length, (is, start, end) => {
    if (!isUnseen(is) || start < from) return false;
    seen += reordered.slice(from, start);
    from = end;
    return false;
  });
  return seen + reordered.slice(from);
}

function turns(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isBidiControl(code) && (isOverride(code) || turnsRightToLeft(code))) return true;
  }
  return false;
}

/** True for classes whose characters draw nothing. */
export function isUnseen(is: number): boolean {
  return (
    is === classes.zeroWidth ||
    is === classes.bidiMark ||
    is === classes.bidi ||
    is === classes.variation ||
    is === classes.filler ||
    is === classes.control ||
    is === classes.escape ||
    is === classes.specialLead
  );
}
