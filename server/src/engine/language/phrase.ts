import { type Lexicon, sievable } from './lexicon.js';
import type { Passage } from './passage.js';
import { PatternError } from './pattern-error.js';
import { wordsOf } from './tokens.js';

/**
 * A phrase: words in order, with bounded gaps, over the tokens of a passage.
 *
 * Notation, elements parted by spaces:
 *
 *     @cancel      one entry of the lexicon's list `cancel`, base form (imperative or infinitive)
 *     @cancel*     any of its forms
 *     word         that word
 *     (a|b c|@d)   one of several; an alternative may be several words, or a list
 *     [a b c]      any one of the words, none of which may trigger (for very common words)
 *     x?           optional
 *     ~4           up to four words between its neighbours, within the sentence
 *     ~~12         the same, and sentence ends may be crossed
 *     ^            a clause begins here, as imperatives do
 *
 * Signs between words are passed over, but for those that fence words off (`|`, quotation marks, braces ...).
 * Matching is by dynamic programming over the places of the elements: linear in the text for a bounded gap.
 */
export interface Phrase {
  readonly source: string;
  readonly elements: readonly Element[];
}

interface Alternative {
  readonly words: readonly string[];
  /** Index of a lexicon list, -1 for plain words. */
  readonly list: number;
  readonly anyForm: boolean;
}

interface Element {
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  /** Most words allowed before this element. */
  readonly gap: number;
  readonly cross: boolean;
  readonly clauseStart: boolean;
  readonly common: boolean;
}

/** Where a phrase matched: half-open token indices of the whole and of each element (-1 when left out). */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly parts: readonly (readonly [number, number] | null)[];
}

/** Most words that a gap may take. */
const longestGap = 40;

/** Parses the notation; throws a PatternError with the phrase's text when it is wrong. */
export function parsePhrase(source: string, lexicon: Lexicon): Phrase {
  const elements: Element[] = [];
  let gap = 0;
  let cross = false;
  let clauseStart = false;
  for (const { 0: piece, index } of source.matchAll(/~~?\d+|\^|\([^)]*\)\??|\[[^\]]*\]\??|\S+/g)) {
    const gapped = /^(~~?)(\d+)$/.exec(piece);
    if (gapped) {
      gap = Number(gapped[2]);
      if (gap > longestGap) throw wrong(source, `has a gap of more than ${longestGap} words`, index);
      cross = gapped[1] === '~~';
    } else if (piece === '^') clauseStart = true;
    else {
      const optional = piece.length > 1 && piece.endsWith('?');
      const body = optional ? piece.slice(0, -1) : piece;
      elements.push({ ...parseBody(body, index, source, lexicon), optional, gap, cross, clauseStart });
      gap = 0;
      cross = false;
      clauseStart = false;
    }
  }
  if (elements.length === 0 || elements[0]?.optional) throw wrong(source, 'must begin with a required element', 0);
  if (gap > 0 || clauseStart) throw wrong(source, 'ends in a gap or ^, which say nothing there', source.length - 1);
  return { source, elements };
}

function wrong(source: string, what: string, offset: number): PatternError {
  return new PatternError(`phrase "${source}" ${what}`, offset);
}

/** Parses an element without its question mark; `at` is its offset in the source. */
function parseBody(
  body: string,
  at: number,
  source: string,
  lexicon: Lexicon,
): Pick<Element, 'alternatives' | 'common'> {
  const common = body.startsWith('[');
  const inner = common || body.startsWith('(') ? body.slice(1, -1) : body;
  if (/[()[\]]/.test(inner) || (inner === body && inner.includes('|'))) {
    throw wrong(source, 'has brackets inside brackets, or alternatives outside of them', at);
  }
  const texts = common ? inner.split(/\s+/) : inner.split('|');
  const alternatives = texts.filter(Boolean).map((text): Alternative => {
    const list = /^@([a-z-]+)(\*?)$/i.exec(text.trim());
    if (!list) return { words: wordsOf(text.trim()), list: -1, anyForm: false };
    const index = lexicon.index(list[1] as string);
    if (index < 0) throw wrong(source, `names the unknown list @${list[1]}`, at);
    return { words: [], list: index, anyForm: list[2] === '*' };
  });
  const isEmpty = ({ words, list }: Alternative) => list < 0 && words.length === 0;
  if (alternatives.length === 0 || alternatives.some(isEmpty)) throw wrong(source, 'has an empty element', at);
  return { alternatives, common };
}

/** The most words from the first of a phrase to its last. */
export function wordsIn({ elements }: Phrase): number {
  const longest = ({ alternatives }: Element) =>
    Math.max(...alternatives.map(({ words }) => Math.max(1, words.length)));
  return elements.reduce((sum, element) => sum + element.gap + longest(element), 0);
}

/** The groups of literals that must be met before the phrase can match; throws when none is rare enough to sieve. */
export function triggersOf(phrase: Phrase, lexicon: Lexicon): string[][] {
  const groups: string[][] = [];
  for (const element of phrase.elements) {
    if (element.optional || element.common) continue;
    const literals = element.alternatives.flatMap((alternative) =>
      alternative.list >= 0 ? lexicon.literals(alternative.list) : [sievable(alternative.words)],
    );
    if (literals.every((l): l is string => l !== null)) groups.push([...new Set(literals)]);
  }
  if (groups.length === 0)
    throw wrong(
      phrase.source,
      'has no element that can be sieved: all of them are optional or have a very common word',
      0,
    );
  return groups;
}

/** Half-open token range at which an element stands. */
type Span = readonly [number, number];

/** How far a match reaches, and how it was reached. */
interface Step {
  readonly first: number;
  readonly end: number;
  readonly part: Span | null;
  readonly before: Step | null;
}

/** All matches in a passage, left to right, not overlapping; of those that begin together the shortest. */
export function matchPhrase(phrase: Phrase, passage: Passage): PhraseMatch[] {
  const spans: Span[][] = [];
  for (const element of phrase.elements) {
    const found = spansOf(element, passage);
    if (found.length === 0 && !element.optional) return [];
    spans.push(found);
  }
  let steps: Step[] = (spans[0] as Span[]).map((part) => ({ first: part[0], end: part[1], part, before: null }));
  for (let i = 1; i < phrase.elements.length && steps.length > 0; i++) {
    steps = advance(phrase.elements[i] as Element, spans[i] as Span[], steps, passage);
  }
  return apart(steps);
}

/** One element further: for each place that can be reached, the match that began last. */
function advance(element: Element, spans: readonly Span[], steps: readonly Step[], passage: Passage): Step[] {
  const next = new Map<number, Step>();
  const keep = (step: Step) => {
    const known = next.get(step.end);
    if (!known || known.first < step.first) next.set(step.end, step);
  };
  for (const before of steps) {
    if (element.optional) keep({ first: before.first, end: before.end, part: null, before });
    for (let i = firstFrom(spans, before.end); i < spans.length; i++) {
      const part = spans[i] as Span;
      if (passage.wordsBetween(before.end, part[0]) > element.gap) break;
      if (passage.joined(before.end, part[0], element.cross)) keep({ first: before.first, end: part[1], part, before });
    }
  }
  return [...next.values()];
}

/** Index of the first span that begins at token `at` or later; the spans are sorted by where they begin. */
function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[0] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function apart(steps: readonly Step[]): PhraseMatch[] {
  const out: PhraseMatch[] = [];
  for (const step of [...steps].sort((a, b) => a.first - b.first || a.end - b.end)) {
    if (out.length > 0 && step.first < (out.at(-1) as PhraseMatch).last) continue;
    const parts: (Span | null)[] = [];
    for (let at: Step | null = step; at; at = at.before) parts.unshift(at.part);
    out.push({ first: step.first, last: step.end, parts });
  }
  return out;
}

/** Where an element stands in a passage, in order. */
function spansOf(element: Element, passage: Passage): Span[] {
  const out: Span[] = [];
  for (const { words, list, anyForm } of element.alternatives) {
    if (list >= 0) out.push(...passage.listSpans(list, anyForm));
    else out.push(...passage.wordSpans(words));
  }
  const free = element.clauseStart ? out.filter(([at]) => passage.clauseStarts(at)) : out;
  return free.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
