import type { Mark } from '../model/segment.js';
import type { SegmentBody } from './segment-text.js';

/** Quotation marks that differ at both ends: closing by opening. German and Swedish close with what others open with. */
const closings: Readonly<Record<string, string>> = {
  '\u201C': '\u201D',
  '\u201E': '\u201C\u201D',
  '\u00AB': '\u00BB',
  '\u00BB': '\u00AB',
  '\u2039': '\u203A',
  '\u2018': '\u2019',
  '\u201A': '\u2018\u2019',
  '\u300C': '\u300D',
  '\u300E': '\u300F',
};
const straight = new Set(['"', "'"]);
/** A quotation is not longer than this, in UTF-16 units. */
const longest = 1000;
const anyQuote = /["'\u00AB\u00BB\u2018-\u201E\u2039\u203A\u300C-\u300F]/g;
const wordCharacter = /[\p{L}\p{N}]/u;

/** The body with a mark for each stretch between quotation marks. */
export function withQuotations(body: SegmentBody): SegmentBody {
  const quotations = quotationsOf(body.text);
  if (quotations.length === 0) return body;
  const marks = [...body.marks, ...quotations].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...body, marks };
}

/** Stretches of a text that stand between quotation marks, the marks left out. */
function quotationsOf(text: string): Mark[] {
  const found: Mark[] = [];
  const open = new Map<string, number>();
  for (const match of text.matchAll(anyQuote)) {
    const [quote] = match;
    const at = match.index;
    const opener = openerOf(quote, at, text, open);
    if (opener !== null) {
      found.push({ kind: 'quote', start: (open.get(opener) as number) + 1, end: at });
      open.delete(opener);
    } else if (mayOpen(quote, at, text)) {
      open.set(quote, at);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The open mark that this one closes, null when it closes none. */
function openerOf(quote: string, at: number, text: string, open: ReadonlyMap<string, number>): string | null {
  for (const [opener, start] of open) {
    const closes = straight.has(opener) ? opener === quote : closings[opener]?.includes(quote);
    if (closes && at - start <= longest && at > start + 1 && mayClose(quote, at, text)) return opener;
  }
  return null;
}

function mayOpen(quote: string, at: number, text: string): boolean {
  if (!straight.has(quote)) return Object.hasOwn(closings, quote);
  return !wordCharacter.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
}

/** An apostrophe inside a word closes nothing. */
function mayClose(quote: string, at: number, text: string): boolean {
  const isApostrophe = quote === "'" || quote === '\u2019';
  return /\S/.test(text[at - 1] ?? '') && !(isApostrophe && wordCharacter.test(text[at + 1] ?? ''));
}
