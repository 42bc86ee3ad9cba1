import { PatternError } from '../../language/pattern-error.js';
import { anyChar, type CharSet, noChars } from './char-set.js';
import { compileExpression } from './compile-expression.js';
import { isNullable, longestMatch, type Node } from './node.js';
import { parseExpression } from './parse-expression.js';

/** Most steps that may be taken at one place of a text. */
const mostSteps = 1000;
/** Characters of the longest match: windows overlap by more than that. */
const mostCharacters = 500;

/** What reading a node costs at one place: the ways in which it can be read, and the steps that all of them take. */
interface Effort {
  readonly ways: number;
  readonly steps: number;
}

/**
 * Checks that an expression is read in time linear in the text. Two things make an engine that backtracks slow: repeats
 * inside repeats, which the parser refuses, and a repeat whose characters may also follow it, as each of its lengths is
 * then tried with all that comes behind. So the tries are counted, and more than 1,000 steps at one place are refused.
 *
 *     .{0,30}cat.{0,30}dog    31 lengths, each with 31 more behind it: refused
 *     \w{1,60}-\w{1,60}       no word character can be the hyphen: one way
 *
 * Throws a PatternError with the reason and the offset.
 */
export function checkExpression(source: string, ignoreCase: boolean): void {
  const node = parseExpression(source, ignoreCase);
  if (isNullable(node)) throw new PatternError('matches the empty text, which is everywhere', 0);
  if (longestMatch(node) > mostCharacters) {
    throw new PatternError(`can match more than ${mostCharacters} characters`, 0);
  }
  const loose: Loose[] = [];
  const { steps } = effortOf(node, noChars, loose);
  const widest = [...loose].sort((a, b) => b.ways - a.ways || a.at - b.at)[0];
  if (steps > mostSteps) {
    const why = `is not linear: it may take more than ${mostSteps} steps at one place of a text`;
    if (!widest) throw new PatternError(why, 0);
    throw new PatternError(`${why}, for what repeats here may also follow`, widest.at);
  }
  compiles(source, ignoreCase);
}

function compiles(source: string, ignoreCase: boolean): void {
  try {
    compileExpression(source, ignoreCase);
  } catch (error) {
    throw new PatternError(error instanceof Error ? error.message : String(error), 0);
  }
}

/** Most steps that a checked expression takes at one place of a text. */
export function stepsOf(source: string, ignoreCase: boolean): number {
  return effortOf(parseExpression(source, ignoreCase), noChars, []).steps;
}

/** A repeat whose characters may also follow it. */
interface Loose {
  readonly at: number;
  readonly ways: number;
}

/** The effort of a node before characters of `follow`; repeats that can be read in several ways are added to `loose`. */
function effortOf(node: Node, follow: CharSet, loose: Loose[]): Effort {
  switch (node.kind) {
    case 'chars':
    case 'edge':
      return { ways: 1, steps: 1 };
    case 'sequence':
      return ofSequence(node.parts, follow, loose);
    case 'choice':
      return ofChoice(node.options, follow, loose);
    case 'repeat':
      return ofRepeat(node, follow, loose);
  }
}

/** Each way of reading a part is tried with everything behind it. */
function ofSequence(parts: readonly Node[], follow: CharSet, loose: Loose[]): Effort {
  let after = follow;
  let effort: Effort = { ways: 1, steps: 0 };
  for (const part of [...parts].reverse()) {
    const own = effortOf(part, after, loose);
    effort = { ways: own.ways * effort.ways, steps: own.steps + own.ways * effort.steps };
    after = firstOf(part, after);
  }
  return effort;
}

/** Where the options begin differently only one of them is read on. */
function ofChoice(options: readonly Node[], follow: CharSet, loose: Loose[]): Effort {
  const efforts = options.map((option) => effortOf(option, follow, loose));
  const steps = efforts.reduce((sum, effort) => sum + effort.steps, 0);
  const ways = efforts.map((effort) => effort.ways);
  return { ways: areApart(options, follow) ? Math.max(...ways) : ways.reduce((sum, one) => sum + one, 0), steps };
}

function areApart(options: readonly Node[], follow: CharSet): boolean {
  let seen = noChars;
  for (const option of options) {
    const first = firstOf(option, follow);
    if ((seen & first) !== noChars) return false;
    seen |= first;
  }
  return true;
}

function ofRepeat({ body, min, max, at }: Extract<Node, { kind: 'repeat' }>, follow: CharSet, loose: Loose[]): Effort {
  const own = effortOf(body, max > 1 ? firstOf(body, follow) | follow : follow, loose);
  const lengths = max - min + 1;
  const isLoose = lengths > 1 && (firstOf(body, noChars) & follow) !== noChars;
  if (isLoose) loose.push({ at, ways: lengths });
  // A body that repeats is fixed, so that it has one way; one that does not may have several.
  return { ways: isLoose ? lengths - 1 + own.ways : own.ways, steps: Math.max(1, max) * own.steps };
}

/** Characters that can stand first where the node is read before `follow`. */
function firstOf(node: Node, follow: CharSet): CharSet {
  switch (node.kind) {
    case 'chars':
      return node.set;
    case 'edge':
      // It may fail before any character, so that what stands before it is tried again.
      return anyChar;
    case 'sequence':
      return [...node.parts].reverse().reduce((after, part) => firstOf(part, after), follow);
    case 'choice':
      return node.options.reduce((set, option) => set | firstOf(option, follow), noChars);
    case 'repeat':
      return firstOf(node.body, follow) | (node.min === 0 ? follow : noChars);
  }
}
