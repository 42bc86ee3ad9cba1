import type { PartedText } from '../text/parted-text.js';
import type { Total } from '../text/totals.js';

const word = /\p{L}{4,40}/gu;
/** The same in English, at a tenth of the time. */
const plainWord = /[a-z]{4,40}/g;
const foreign = /[^\t-~]/;
/** Longer words are told apart by their beginning: `export`, `exported` and `exports` are one. */
const stemLength = 6;
/** Lines of fewer words say nothing of a style. */
const telling = 4;

/** Words so common in instructions that sharing them says nothing. */
const common = new Set(
  'this that with from have will when then them they your must should always never every each after before into only also once make sure their there which while user file used using step task done without'.split(
    ' ',
  ),
);

/** Lines of a document that are measured at most, taken evenly: the middle of so many is near that of all. */
const sample = 200;

/** The words of a part of a document. */
interface PartStyle {
  readonly lines: readonly (readonly string[])[];
  readonly counts: ReadonlyMap<string, number>;
}

/** The stems of each line of a part of a document, and how often each stands in it. */
function partStyle(text: string): PartStyle {
  const lines = text
    .split('\n')
    .map(stemsOf)
    .filter((stems) => stems.length > 0);
  return { lines, counts: tally(lines.flat()) };
}

/** How often each stem stands in a document. */
const stemCounts: Total<PartStyle, Map<string, number>> = {
  of: partStyle,
  start: () => new Map(),
  add: (sum, { counts }) => {
    for (const [stem, count] of counts) sum.set(stem, (sum.get(stem) ?? 0) + count);
  },
  remove: (sum, { counts }) => {
    for (const [stem, count] of counts) sum.set(stem, (sum.get(stem) ?? 0) - count);
  },
};

/** The middle share of a sample of the lines that say something, from 0 to 1; see `sharedWords`. */
export function typicalShare({ each, total }: PartedText): number {
  const counts = total(stemCounts);
  const parts = each(partStyle).map(({ fact }) => fact.lines);
  const step = Math.max(1, parts.reduce((sum, lines) => sum + lines.length, 0) / sample);
  const shares: number[] = [];
  let next = 0;
  let before = 0;
  for (const lines of parts) {
    for (; Math.floor(next) < before + lines.length; next += step) {
      const own = tally(lines[Math.floor(next) - before] as readonly string[]);
      if (own.size >= telling) shares.push(shareOf(own, counts));
    }
    before += lines.length;
  }
  shares.sort((a, b) => a - b);
  return shares[shares.length >> 1] ?? 1;
}

/** Share of the words of a passage, from 0 to 1, that its document uses elsewhere, too. */
export function sharedWords(passage: string, { total }: Pick<PartedText, 'total'>): number {
  return shareOf(tally(stemsOf(passage)), total(stemCounts));
}

function shareOf(own: ReadonlyMap<string, number>, counts: PartStyle['counts']): number {
  if (own.size === 0) return 1;
  let shared = 0;
  for (const [stem, count] of own) if ((counts.get(stem) ?? 0) > count) shared++;
  return shared / own.size;
}

function tally(stems: readonly string[]): Map<string, number> {
  const own = new Map<string, number>();
  for (const stem of stems) own.set(stem, (own.get(stem) ?? 0) + 1);
  return own;
}

function stemsOf(text: string): string[] {
  const stems: string[] = [];
  const words = foreign.test(text) ? text.match(word) : text.toLowerCase().match(plainWord);
  for (const found of words ?? []) {
    const lower = found.toLowerCase();
    const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
    if (!common.has(lower) && !common.has(singular)) stems.push(lower.slice(0, stemLength));
  }
  return stems;
}
