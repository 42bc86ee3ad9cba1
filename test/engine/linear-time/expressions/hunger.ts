import { PatternError } from '../../../../server/src/engine/language/pattern-error.js';
import {
  anyChar,
  type CharSet,
  charOf,
  charRange,
  inverse,
  noChars,
} from '../../../../server/src/engine/own/expression/char-set.js';
import type { Node } from '../../../../server/src/engine/own/expression/node.js';
import { parseExpression } from '../../../../server/src/engine/own/expression/parse-expression.js';
import { alternativesOf, endless, plainOf } from './plain.js';

type Repeat = Extract<Node, { kind: 'repeat' }>;

/** Ways in which two neighbours may share out what both can take: an address of 200 letters, and a gap of 60 behind it. */
const mostWays = 12_500;

const wordChars = charRange(48, 57) | charRange(65, 90) | charOf(95) | charRange(97, 122);

/** Why an expression may take more time than the length of a text explains; empty when it cannot. */
export function faultsOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string[] {
  const faults = new Set<string>();
  for (const alternative of alternativesOf(source)) {
    const node = parsed(alternative, flags.includes('i'));
    if (node instanceof PatternError) return [node.message];
    overlapsIn(node, nothing, faults);
    const whole = { mayFail: false, passes: passesOf(alternative, flags) };
    restartsIn(node, { set: anyChar, isEdge: false }, whole, faults);
  }
  return [...faults];
}

function parsed(source: string, ignoreCase: boolean): Node | PatternError {
  try {
    return parseExpression(plainOf(source), ignoreCase);
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

/** Characters before which an expression never begins, but for the first of them: it passes a run of them once. */
function passesOf(source: string, flags: string): CharSet {
  if (flags.includes('y')) return anyChar;
  if (!source.startsWith('^')) return noChars;
  return flags.includes('m') ? inverse(charOf(10) | charOf(13)) : anyChar;
}

/** What comes behind a node. */
interface Rest {
  /** Repeats that may begin right there, before something that may not match. */
  readonly repeats: readonly Repeat[];
  /** It may not match. */
  readonly canFail: boolean;
}

const nothing: Rest = { repeats: [], canFail: false };

/**
 * Neighbours that can take the same characters: each length of the one is tried with each of the other.
 *
 *     \s{1,90}[ \t]{0,90}x    90 lengths with 91 each
 */
function overlapsIn(node: Node, rest: Rest, faults: Set<string>): void {
  if (node.kind === 'choice') for (const option of node.options) overlapsIn(option, rest, faults);
  if (node.kind === 'sequence') {
    let behind = rest;
    for (const part of [...node.parts].reverse()) {
      overlapsIn(part, behind, faults);
      behind = before(part, behind);
    }
  }
  if (node.kind !== 'repeat') return;
  overlapsIn(node.body, rest, faults);
  for (const next of rest.repeats) {
    const ways = lengthsOf(node) * lengthsOf(next);
    if (ways > mostWays && (charsOf(node) & charsOf(next)) !== noChars) faults.add('its neighbours overlap');
  }
}

/** What comes behind the node that stands before this one. */
function before(node: Node, rest: Rest): Rest {
  switch (node.kind) {
    case 'chars':
      return { repeats: [], canFail: true };
    case 'edge':
      return { repeats: rest.repeats, canFail: true };
    case 'sequence':
      return node.parts.reduceRight((behind, part) => before(part, behind), rest);
    case 'choice': {
      const all = node.options.map((option) => before(option, rest));
      return { repeats: all.flatMap(({ repeats }) => repeats), canFail: all.every(({ canFail }) => canFail) };
    }
    case 'repeat': {
      const { repeats, canFail } = before(node.body, nothing);
      const own = rest.canFail ? [node, ...repeats] : [];
      return {
        repeats: node.min === 0 ? [...own, ...rest.repeats] : own,
        canFail: rest.canFail || (node.min > 0 && canFail),
      };
    }
  }
}

function lengthsOf({ min, max }: Repeat): number {
  return max - min + 1;
}

/** What holds for an expression as a whole, seen from a node. */
interface Whole {
  /** Something behind the node may not match. */
  readonly mayFail: boolean;
  /** See `passesOf`. */
  readonly passes: CharSet;
}

/** What stands before a node. */
interface Front {
  readonly set: CharSet;
  readonly isEdge: boolean;
}

/**
 * A repeat without end that may begin anew at each place of what it takes, and then fail: each place is passed as often
 * as there are places before it.
 *
 *     \w+!         begins at each letter of a word, and passes all the others
 *     "\w{0,}"     a quotation mark is no part of a word: no place is passed twice
 *     \b\w+\b!     nor has a word more than one beginning
 */
function restartsIn(node: Node, front: Front, { mayFail, passes }: Whole, faults: Set<string>): void {
  if (node.kind === 'choice') for (const option of node.options) restartsIn(option, front, { mayFail, passes }, faults);
  if (node.kind === 'repeat') {
    if (node.max === endless && mayFail && !isPassedOnce(charsOf(node.body), front, passes)) {
      faults.add('it begins anew at each place of a run');
    }
    restartsIn(node.body, front, { mayFail, passes }, faults);
  }
  if (node.kind !== 'sequence') return;
  let here = front;
  node.parts.forEach((part, i) => {
    restartsIn(
      part,
      here,
      { mayFail: mayFail || node.parts.slice(i + 1).some((other) => before(other, nothing).canFail), passes },
      faults,
    );
    here = behind(part, here);
  });
}

function isPassedOnce(run: CharSet, front: Front, passes: CharSet): boolean {
  return (
    (run & front.set) === noChars || (run & ~passes) === noChars || (front.isEdge && (run & ~wordChars) === noChars)
  );
}

function behind(node: Node, front: Front): Front {
  switch (node.kind) {
    case 'chars':
      return { set: node.set, isEdge: false };
    case 'edge':
      return { set: front.set, isEdge: true };
    case 'sequence':
      return node.parts.reduce((last, part) => behind(part, last), front);
    case 'choice': {
      const ends = node.options.map((option) => behind(option, front));
      return { set: ends.reduce((set, end) => set | end.set, noChars), isEdge: ends.every((end) => end.isEdge) };
    }
    case 'repeat': {
      const end = behind(node.body, front);
      return node.min > 0 ? end : { set: end.set | front.set, isEdge: false };
    }
  }
}

function charsOf(node: Node): CharSet {
  switch (node.kind) {
    case 'chars':
      return node.set;
    case 'edge':
      return noChars;
    case 'sequence':
      return node.parts.reduce((set, part) => set | charsOf(part), noChars);
    case 'choice':
      return node.options.reduce((set, option) => set | charsOf(option), noChars);
    case 'repeat':
      return charsOf(node.body);
  }
}
