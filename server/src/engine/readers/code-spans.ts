import type { Mark } from '../model/segment.js';
import type { SegmentBody } from './segment-text.js';

/** The body with a mark for each stretch between backticks, as comments quote code. The backticks stay in the text. */
export function withCodeSpans(body: SegmentBody): SegmentBody {
  if (!body.text.includes('`')) return body;
  const marks = [...body.marks, ...codeSpans(body.text)].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...body, marks };
}

/** Stretches between two runs of as many backticks. */
function codeSpans(text: string): Mark[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const next = nextOfSameLength(runs.map(({ length }) => length));
  const found: Mark[] = [];
  for (let index = 0; index < runs.length; index++) {
    const close = next[index] as number;
    const open = runs[index];
    const end = runs[close]?.start;
    if (!open || end === undefined) continue;
    found.push({ kind: 'code', start: open.start + open.length, end });
    index = close;
  }
  return found;
}

/** For each run the index of the next one of its length, -1 when none follows. */
function nextOfSameLength(lengths: readonly number[]): number[] {
  const seen = new Map<number, number>();
  const next: number[] = new Array(lengths.length).fill(-1);
  for (let index = lengths.length - 1; index >= 0; index--) {
    const length = lengths[index] as number;
    next[index] = seen.get(length) ?? -1;
    seen.set(length, index);
  }
  return next;
}
