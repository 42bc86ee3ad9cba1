import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';
import { isInstructionLike } from '../../views/instruction-like.js';
import { speltBits } from './spelt-bits.js';

/** SC1301: white space that spells something. */
export const whitespaceChannel = defineRule({
  id: 'SC1301',
  name: 'whitespace-channel',
  title: 'Data in trailing or odd whitespace',
  family: 'F13',
  severity: 'medium',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['T0068', 'ASI07', 'ASI10'],
  message: 'The white space of this text carries data that no reviewer and no diff shows.',
  remedy: 'Trim the lines and make all spaces plain ones; look at what it spelt.',
  document: channels,
});

/** Tails of mixed blanks that change kind twice: `tab space tab`; lines of them that are no slip any more. */
const mixed = /^(?: +\t+ |\t+ +\t)/;
const mixedLines = 12;

function* channels({ text, each }: DocumentContext): Iterable<Hit> {
  const tails = each(tailsOf)
    .filter(({ fact }) => fact.lines !== '')
    .map(({ start: by, fact }) => ({ ...fact, start: fact.start + by, end: fact.end + by }));
  const hit = trailing(tails);
  if (hit) yield hit;
  const odd = each(holdsStrange).some(({ fact }) => fact) ? oddSpaces(text) : null;
  if (odd) yield odd;
}

/** The blanks at the ends of the lines of a text. */
interface Tails {
  /** A letter for each line: `1` where blanks end it. */
  readonly lines: string;
  /** All these blanks. */
  readonly blanks: string;
  /** Lines whose blanks change kind twice. */
  readonly mixed: number;
  /** Where the first of them begins and the last one ends. */
  readonly start: number;
  readonly end: number;
}

/**
 *     Deploy on Monday \t  \t
 *                     ^     ^ start, end
 */
function tailsOf(text: string): Tails {
  const tails = { lines: '', blanks: '', mixed: 0, start: -1, end: -1 };
  for (let at = 0; at < text.length && tails.lines.length < 20_000; ) {
    const feed = text.indexOf('\n', at);
    let end = feed < 0 ? text.length : feed;
    if (text.charCodeAt(end - 1) === 13) end--;
    let start = end;
    while (start > at && isBlank(text.charCodeAt(start - 1))) start--;
    const isBare = start === at || start === end;
    tails.lines += isBare ? '0' : '1';
    if (!isBare) {
      const blank = text.slice(start, end);
      tails.blanks += blank;
      if (mixed.test(blank)) tails.mixed++;
      if (tails.start < 0) tails.start = start;
      tails.end = end;
    }
    at = feed < 0 ? text.length : feed + 1;
  }
  return tails;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function trailing(parts: readonly Tails[]): Hit | null {
  const some = parts.filter(({ blanks }) => blanks !== '');
  const [first, last] = [some[0], some.at(-1)];
  if (!first || !last) return null;
  const range = { start: first.start, end: last.end };
  const lines = parts
    .slice(parts.indexOf(first), parts.indexOf(last) + 1)
    .map((part) => part.lines)
    .join('');
  // Two blanks end a line in Markdown: they are a bit only beside other tails.
  const kinds = some.map(({ blanks }) => blanks).join('');
  const spelt =
    speltBits(kinds.replace(/ /g, '0').replace(/\t/g, '1')) ??
    speltBits(lines.slice(lines.indexOf('1'), lines.lastIndexOf('1') + 1));
  if (spelt !== null) return { ...range, ...told(spelt) };
  return some.reduce((sum, part) => sum + part.mixed, 0) >= mixedLines ? range : null;
}

function holdsStrange(text: string): boolean {
  return strange.test(text);
}

/** Blanks of another kind between two letters of one line. */
const gap = /(?<=\p{L})([ \u00a0\u2002-\u200a\u202f\u205f\u3000]{1,2})(?=\p{L})/gu;
const strange = /[\u00a0\u2002-\u200a\u202f\u205f\u3000]/;
/** Gaps with strange blanks that are no typography any more, and kinds of them. */
const fewestGaps = 16;
const fewestKinds = 3;

function oddSpaces(text: string): Hit | null {
  const gaps = [...text.slice(0, 200_000).matchAll(gap)];
  const first = gaps.findIndex(([blank]) => strange.test(blank));
  const last = gaps.findLastIndex(([blank]) => strange.test(blank));
  if (first < 0) return null;
  const own = gaps.slice(first, last + 1);
  const range = { start: (own[0] as RegExpExecArray).index, end: (own.at(-1) as RegExpExecArray).index + 1 };
  const spelt = speltBits(own.map(([blank]) => (strange.test(blank) ? '1' : '0')).join(''));
  if (spelt !== null) return { ...range, ...told(spelt) };
  const odd = own.map(([blank]) => blank).filter((blank) => strange.test(blank));
  return odd.length >= fewestGaps && new Set(odd).size >= fewestKinds ? range : null;
}

function told(decoded: string): Partial<Hit> {
  const order = isInstructionLike(decoded);
  return { decoded, concealment: 'invisible', severity: order ? 'high' : 'medium' };
}
