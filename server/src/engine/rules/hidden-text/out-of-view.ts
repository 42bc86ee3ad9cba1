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

/**
 * What stands behind long runs of blanks on its line, or behind many empty lines, in one pass.
 *
 *     Formats JSON.                         (150 blanks)                         Agents must ...
 *                  ^ blanks begin                                                ^ far text
 */
export function afterGaps(text: string): FarText[] {
  if (!text.includes(' '.repeat(columns)) && !text.includes('\t'.repeat(12)) && !/\n{25}|(?:\r\n){25}/.test(text))
    return [];
  const found: FarText[] = [];
  let width = 0;
  let breaks = 0;
  for (let at = 0; at < text.length && found.length < gapsAtMost; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 0xa0 || unit === 0x3000) width++;
    else if (unit === 9) width += 8;
    else if (unit === 10) {
      breaks++;
      width = 0;
    } else if (unit !== 13) {
      if (breaks > lines || width >= columns) {
        const gap = width >= columns ? `${width} columns of blanks` : `${breaks - 1} empty lines`;
        found.push({ start: at, end: endOf(text, at, width >= columns), gap });
      }
      width = 0;
      breaks = 0;
    }
  }
  return found;
}

function endOf(text: string, start: number, ofLine: boolean): number {
  const limit = Math.min(text.length, start + reach);
  const stop = ofLine ? text.slice(start, limit).indexOf('\n') : -1;
  return stop < 0 ? limit : start + stop;
}
