import { bidi, isBidiControl, isIsolateOpener, isOverride, turnsRightToLeft } from './bidi-controls.js';

/** Deepest explicit level (UAX #9, BD2). */
const deepest = 125;

/** An open embedding or isolate. */
interface Opening {
  readonly level: number;
  readonly override: boolean;
  readonly isolate: boolean;
}

/** A character with its level: odd levels run from right to left. */
interface Levelled {
  readonly character: string;
  readonly level: number;
  /** Has a direction of its own or one forced on it. */
  readonly strong: boolean;
}

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
};

/**
 * A line in the order in which a person sees it, the controls left out. Explicit levels, isolates, overrides and
 * mirroring follow UAX #9 (X1 to X8, N1, N2, L2, L4); every letter counts as left-to-right, for whoever draws the
 * result turns Hebrew and Arabic words by himself.
 */
export function visualOrder(line: string): string {
  const levelled = resolveNeutrals(explicitLevels(line));
  const highest = levelled.reduce((level, one) => Math.max(level, one.level), 0);
  const order = levelled.map((one) => (one.level % 2 === 1 ? { ...one, character: mirror(one.character) } : one));
  for (let level = highest; level > 0; level--) reverseRuns(order, level);
  return order.map((one) => one.character).join('');
}

function mirror(character: string): string {
  return mirrored[character] ?? character;
}

function explicitLevels(line: string): Levelled[] {
  const stack: Opening[] = [{ level: 0, override: false, isolate: false }];
  const levelled: Levelled[] = [];
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    if (isBidiControl(code)) {
      step(stack, code);
      continue;
    }
    const { level, override } = stack[stack.length - 1] as Opening;
    const letter = /[\p{L}\p{N}]/u.test(character);
    const own = letter && !override && level % 2 === 1 ? level + 1 : level;
    levelled.push({ character, level: own, strong: letter || override });
  }
  return levelled;
}

/** Opens or closes a level. */
function step(stack: Opening[], code: number): void {
  if (code === bidi.popFormatting) {
    if (stack.length > 1 && !(stack[stack.length - 1] as Opening).isolate) stack.pop();
  } else if (code === bidi.popIsolate) {
    const isolate = stack.findLastIndex((opening) => opening.isolate);
    if (isolate > 0) stack.length = isolate;
  } else {
    const { level } = stack[stack.length - 1] as Opening;
    const next = turnsRightToLeft(code) ? (level + 1) | 1 : (level + 2) & ~1;
    if (next <= deepest) stack.push({ level: next, override: isOverride(code), isolate: isIsolateOpener(code) });
  }
}

/** Blanks and signs between two letters of one level join it; others keep the level of their surroundings. */
function resolveNeutrals(levelled: readonly Levelled[]): Levelled[] {
  const resolved = [...levelled];
  for (let at = 0; at < resolved.length; ) {
    if ((resolved[at] as Levelled).strong) {
      at++;
      continue;
    }
    let end = at;
    const { level } = resolved[at] as Levelled;
    while (end < resolved.length && !(resolved[end] as Levelled).strong && resolved[end]?.level === level) end++;
    const before = resolved[at - 1]?.level;
    if (before === level + 1 && resolved[end]?.level === before) {
      for (let i = at; i < end; i++) resolved[i] = { ...(resolved[i] as Levelled), level: before };
    }
    at = end;
  }
  return resolved;
}

/** Reverses each run of characters at `level` or above (rule L2). */
function reverseRuns(order: Levelled[], level: number): void {
  for (let start = 0; start < order.length; start++) {
    if ((order[start] as Levelled).level < level) continue;
    let end = start;
    while (end < order.length && (order[end] as Levelled).level >= level) end++;
    for (let left = start, right = end - 1; left < right; left++, right--) {
      [order[left], order[right]] = [order[right] as Levelled, order[left] as Levelled];
    }
    start = end;
  }
}
