import { type DetectContext, detect } from './detect/detect.js';
import type { Reader } from './readers/reader.js';
import type { ScanCache } from './scan-cache.js';
import { near } from './signal-of.js';
import { covered, type Range } from './text/ranges.js';
import type { Meeting } from './triggers/plan.js';
import { rawSegment, rawView } from './views/raw-view.js';

/** What is looked at: a section's text and what reads it. */
interface Given {
  readonly text: string;
  readonly reader: Reader;
}

/**
 * True when no phrase, frame or expression sees anything round the meetings in the rough text of a section: the parser
 * is spared. The blocks of the section are looked at one by one, and those that were `known` before are not.
 */
export function isSilent(
  { text, reader }: Given,
  meetings: readonly Meeting[],
  context: DetectContext,
  known?: ScanCache['silent'],
): boolean {
  const { rough } = reader;
  if (!rough) return false;
  const stretches = roundMeetings(meetings, text.length);
  const blocks = reader.blocks?.(text) ?? [{ start: 0, end: text.length }];
  return blocks.every((block) => {
    const within = inside(stretches, block);
    return within.length === 0 || isSilentBlock(text.slice(block.start, block.end), within, rough, context, known);
  });
}

/** The stretches of a text in which triggers met, with some words around; those that touch are one. */
function roundMeetings(meetings: readonly Meeting[], length: number): Range[] {
  return covered(
    meetings.map(({ start, end }) => ({ start: Math.max(0, start - near), end: Math.min(length, end + near) })),
  );
}

/** What of the ranges lies in a block, relative to it. */
function inside(ranges: readonly Range[], block: Range): Range[] {
  return ranges
    .filter(({ start, end }) => start < block.end && block.start < end)
    .map(({ start, end }) => ({
      start: Math.max(start, block.start) - block.start,
      end: Math.min(end, block.end) - block.start,
    }));
}

function isSilentBlock(
  block: string,
  stretches: readonly Range[],
  rough: (text: string) => string,
  context: DetectContext,
  known: ScanCache['silent'] | undefined,
): boolean {
  const key = `${context.addressed ? 'agent' : ''}${stretches.map(({ start, end }) => `${start}-${end}`)} ${block}`;
  const before = known?.get(key);
  if (before !== undefined) return before;
  const isSilent = stretches.every(({ start, end }) => showsNothing(rough(block.slice(start, end)), context));
  known?.set(key, isSilent);
  return isSilent;
}

function showsNothing(text: string, context: DetectContext): boolean {
  return detect(rawView(rawSegment(text, [])), context).length === 0;
}
