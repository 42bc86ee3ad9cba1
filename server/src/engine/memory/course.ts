import { type Liberty, type Stance, stanceOf } from './stance.js';

/** One item or sentence with its stance. Offsets are UTF-16 units of the text it was found in. */
export interface Step {
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
}

/** Where a text leaves its course: from asking, or from facts, to ends and decisions of its own. */
export interface Course {
  /** The first item that takes something into its own hands. */
  readonly turn: Step;
  readonly last: Step;
  /** Items that defer, and items that do not any more. */
  readonly deferring: number;
  readonly own: number;
  readonly liberties: ReadonlySet<Liberty>;
  /** Orders are a larger share of the second half than of the first. */
  readonly hardens: boolean;
}

/** Items of one part of a text that are looked at. */
const itemsAtMost = 2_000;
/** A shorter text has no course, and fewer liberties are none. */
const fewest = 6;
const libertiesAtLeast = 3;
/** Share of the pairs of a deferring and an own item in which the deferring one comes first. */
const order = 0.85;

/** The items and sentences of one part of a Markdown text; code, headings and quotations are left out. */
export function stepsOf(text: string): Step[] {
  const out: Step[] = [];
  let fenced = false;
  let start = 0;
  while (start < text.length && out.length < itemsAtMost) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, end);
    if (/^\s{0,8}(?:```|~~~)/.test(line)) fenced = !fenced;
    else if (!fenced && /^\s{0,12}[^\s#>|<]/.test(line)) out.push(...sentences(line, start));
    start = end + 1;
  }
  return out;
}

function sentences(line: string, offset: number): Step[] {
  const out: Step[] = [];
  for (const match of line.matchAll(/[^.!?]{1,600}[.!?]*/g)) {
    const words = match[0].trim();
    if (!words.includes(' ')) continue;
    const start = offset + match.index + match[0].indexOf(words);
    out.push({ start, end: start + words.length, stance: stanceOf(words) });
  }
  return out;
}

/** The course of a text, or null when it has none: single liberties, or liberties that stand all over it. */
export function courseOf(steps: readonly Step[]): Course | null {
  if (steps.length < fewest) return null;
  const own = indices(steps, ({ own }) => own.size > 0);
  if (own.length < libertiesAtLeast) return null;
  const deferring = indices(steps, ({ defers }) => defers);
  const base = deferring.length > 0 ? deferring : indices(steps, ({ own, orders }) => own.size === 0 && !orders);
  if (base.length < 2 || inOrder(base, own) < order) return null;
  const turn = steps[own[0] as number] as Step;
  const last = steps[own.at(-1) as number] as Step;
  const liberties = new Set(own.flatMap((at) => [...(steps[at] as Step).stance.own]));
  return { turn, last, deferring: deferring.length, own: own.length, liberties, hardens: hardens(steps) };
}

function indices(steps: readonly Step[], test: (stance: Stance) => boolean): number[] {
  return steps.flatMap(({ stance }, at) => (test(stance) ? [at] : []));
}

/** Share of the pairs in which the first list's index comes before the second's: both are sorted, so one walk counts them. */
function inOrder(before: readonly number[], after: readonly number[]): number {
  let ahead = 0;
  let pairs = 0;
  for (const at of after) {
    while (ahead < before.length && (before[ahead] as number) < at) ahead++;
    pairs += ahead;
  }
  return pairs / (before.length * after.length);
}

function hardens(steps: readonly Step[]): boolean {
  const half = steps.length >> 1;
  const share = (part: readonly Step[]) => part.filter(({ stance }) => stance.orders).length / part.length;
  return share(steps.slice(half)) >= share(steps.slice(0, half)) + 0.15;
}
