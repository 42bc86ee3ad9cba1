import { bidi, isIsolateOpener, isOverride, turnsRightToLeft } from '../bidi-controls.js';
import { visualOrder } from '../bidi-order.js';
import { isRightToLeft } from '../code-points.js';
import type { Suspicion } from '../inventory.js';
import { codePointsOf, describe, type Finder, type Run } from './finder.js';

/** How far round a control letters of a right-to-left script are looked for, in UTF-16 units. */
const nearby = 200;

/** Longest stretch that is put into visual order for the message. */
const longestShown = 2048;

/** Overrides, and embeddings and isolates that are left open or turn text of no right-to-left script. */
export const findBidirectional: Finder = (text, candidates) =>
  byLine(text, candidates).flatMap(({ controls, end }) => {
    const found = judge(text, controls, end);
    return found ? [found] : [];
  });

interface Line {
  readonly controls: readonly Run[];
  readonly end: number;
}

function byLine(text: string, candidates: readonly Run[]): Line[] {
  const lines: { controls: Run[]; end: number }[] = [];
  for (const control of candidates) {
    const line = lines[lines.length - 1];
    if (line && control.start < line.end) line.controls.push(control);
    else {
      const end = text.indexOf('\n', control.start);
      lines.push({ controls: [control], end: end < 0 ? text.length : end });
    }
  }
  return lines;
}

function judge(text: string, controls: readonly Run[], end: number): Suspicion | null {
  const codes = codePointsOf(text, controls);
  const open = leftOpen(codes);
  const suspect =
    codes.some(isOverride) ||
    (open && !isPathMark(text, controls)) ||
    (codes.some(turnsRightToLeft) && !hasRightToLeft(text, controls));
  if (!suspect) return null;
  const first = controls[0] as Run;
  const last = controls[controls.length - 1] as Run;
  const range = { start: first.start, end: open ? Math.max(end, last.end) : last.end };
  const shown = visualOrder(text.slice(range.start, Math.min(range.end, range.start + longestShown))).trim();
  return { kind: 'bidi', ...range, decoded: shown === '' ? null : shown, detail: describe(text, controls) };
}

/** True when the line ends with an embedding or isolate that nobody closed. */
function leftOpen(codes: readonly number[]): boolean {
  const stack: number[] = [];
  let isolates = 0;
  for (const code of codes) {
    if (code === bidi.popFormatting) {
      if (stack.length > 0 && !isIsolateOpener(stack[stack.length - 1] as number)) stack.pop();
    } else if (code === bidi.popIsolate) {
      if (isolates === 0) continue;
      stack.length = stack.findLastIndex(isIsolateOpener);
      isolates--;
    } else {
      stack.push(code);
      if (isIsolateOpener(code)) isolates++;
    }
  }
  return stack.length > 0;
}

/** A path copied out of a dialogue of Windows begins with an embedding that is never closed. */
function isPathMark(text: string, controls: readonly Run[]): boolean {
  return controls.every(
    ({ start, end }) =>
      text.charCodeAt(start) === bidi.leftToRightEmbedding && /^[A-Za-z]:\\/.test(text.slice(end, end + 3)),
  );
}

function hasRightToLeft(text: string, controls: readonly Run[]): boolean {
  const from = Math.max(0, (controls[0] as Run).start - nearby);
  const to = Math.min(text.length, (controls[controls.length - 1] as Run).end + nearby);
  for (let at = from; at < to; at++) if (isRightToLeft(text.codePointAt(at) ?? 0)) return true;
  return false;
}
