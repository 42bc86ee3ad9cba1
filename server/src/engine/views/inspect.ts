import { forEachCandidate } from './candidates.js';
import { type CharacterClass, classes } from './character-classes.js';
import { findBidirectional } from './hidden/bidirectional.js';
import { findCarriageReturns, findControls } from './hidden/controls.js';
import { findFillers } from './hidden/fillers.js';
import type { Finder } from './hidden/finder.js';
import { findLookAlikeWords } from './hidden/look-alike-words.js';
import { findPrivateUse } from './hidden/private-use.js';
import { findTagCharacters } from './hidden/tag-characters.js';
import { findTerminalEscapes } from './hidden/terminal-escapes.js';
import { findVariationSelectors } from './hidden/variation-selectors.js';
import { findZeroWidth } from './hidden/zero-width.js';
import type { Suspicion } from './inventory.js';

/** Heaps that candidates are sorted into, each with the finder that judges them. */
const finders = {
  tags: findTagCharacters,
  selectors: findVariationSelectors,
  zeroWidth: findZeroWidth,
  bidi: findBidirectional,
  words: findLookAlikeWords,
  escapes: findTerminalEscapes,
  controls: findControls,
  returns: findCarriageReturns,
  fillers: findFillers,
  privateUse: findPrivateUse,
} satisfies Record<string, Finder>;
type Heap = keyof typeof finders;

/** Runs still grow at their end while the walk goes on. */
type Heaps = Map<Heap, { start: number; end: number }[]>;

/** Heaps whose candidates are looked at one by one. */
const separate: ReadonlySet<Heap> = new Set(['words', 'escapes', 'returns', 'privateUse']);

/**
 * All runs of characters in a text that honest writing of its scripts and of emoji does not hold, by their place.
 * Runs of one payload are one suspicion. Linear in the length of the text.
 */
export function inventory(text: string): Suspicion[] {
  const heaps: Heaps = new Map();
  forEachCandidate(text, 0, text.length, (is, start, end) => {
    const heap = heapOf(text, is, start);
    if (heap === null) return false;
    add(heaps, heap, start, end, text);
    return false;
  });
  const found: Suspicion[] = [];
  for (const [heap, runs] of heaps) for (const suspicion of bounded(finders[heap](text, runs))) found.push(suspicion);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Suspicions of one heap that are told apart; hostile files hold a million. */
const mostOfAHeap = 2000;

/** Joins what goes beyond the bound into one suspicion from the first to the last: nothing is dropped. */
function bounded(found: Suspicion[]): Suspicion[] {
  const rest = found.slice(mostOfAHeap);
  const first = rest[0];
  if (first === undefined) return found;
  const end = rest.reduce((last, one) => Math.max(last, one.end), first.end);
  const others = { ...first, end, decoded: null, detail: `${rest.length} more places` };
  return [...found.slice(0, mostOfAHeap), others];
}

/** Characters that follow one another become one run; fillers only when they are the same. */
function add(heaps: Heaps, heap: Heap, start: number, end: number, text: string): void {
  const runs = heaps.get(heap) ?? [];
  if (runs.length === 0) heaps.set(heap, runs);
  const last = runs[runs.length - 1];
  const joins = last?.end === start && !separate.has(heap);
  if (last && joins && (heap !== 'fillers' || text.charCodeAt(last.start) === text.charCodeAt(start))) last.end = end;
  else runs.push({ start, end });
}

function heapOf(text: string, is: CharacterClass, start: number): Heap | null {
  switch (is) {
    case classes.specialLead:
      return text.charCodeAt(start + 1) < 0xdd00 ? 'tags' : 'selectors';
    case classes.variation:
      return 'selectors';
    case classes.zeroWidth:
    case classes.bidiMark:
      return 'zeroWidth';
    case classes.filler:
      return isSpacing(text.charCodeAt(start)) ? 'fillers' : 'zeroWidth';
    case classes.bidi:
      return 'bidi';
    case classes.lookAlike:
      return 'words';
    case classes.escape:
      return 'escapes';
    case classes.control:
      return 'controls';
    case classes.carriageReturn:
      return 'returns';
    case classes.privateUse:
      return 'privateUse';
    default:
      return null;
  }
}

/** Fillers with rules of their own; the others draw nothing and are judged with the zero-width characters. */
function isSpacing(code: number): boolean {
  return code !== 0x34f && !(code >= 0x2061 && code <= 0x206f);
}
