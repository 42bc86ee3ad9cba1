import { frontMatterEnd } from '../readers/markdown/front-matter-head.js';
import type { PartedText } from '../text/parted-text.js';
import { askingWords, type Effect } from './effects.js';

/** A heading and what stands under it, up to the next heading of any depth. UTF-16 units of the document. */
export interface Part {
  readonly heading: string;
  /** The effects that its heading asks for. */
  readonly asks: ReadonlySet<Effect>;
  readonly start: number;
  readonly end: number;
}

/** What a document says it is for. */
export interface Purpose {
  /** Name, description, title and opening words. */
  readonly subject: string;
  readonly subjectEnd: number;
  readonly parts: readonly Part[];
}

/** Longest subject that is looked at, in UTF-16 units. */
const subjectLimit = 4_000;

/** Reads the purpose of a document from its front matter, title, first paragraph and headings; one pass. */
export function purposeOf(document: PartedText): Purpose {
  const { text } = document;
  const head = frontMatterEnd(text);
  const parts = partsOf(document, head);
  const first = parts.find(({ heading }) => heading !== '');
  const subjectEnd = openingEnd(text, first ? first.start + first.heading.length : head);
  return { subject: text.slice(0, Math.min(subjectEnd, subjectLimit)).toLowerCase(), subjectEnd, parts };
}

const headingLine = /^ {0,3}#{1,6}[ \t]+(\S.{0,199})$/gm;

function partsOf({ text, each }: PartedText, head: number): Part[] {
  const parts = [{ heading: '', asks: new Set<Effect>() as ReadonlySet<Effect>, start: head, end: text.length }];
  for (const { start: by, fact } of each(headingsIn)) {
    for (const { heading, asks, start } of fact) {
      if (start + by < head) continue;
      (parts[parts.length - 1] as { end: number }).end = start + by;
      parts.push({ heading, asks, start: start + by, end: text.length });
    }
  }
  return parts;
}

function headingsIn(text: string): Omit<Part, 'end'>[] {
  return [...text.matchAll(headingLine)].map((match) => {
    const heading = match[1] as string;
    return { heading, asks: new Set(effects.filter((effect) => asksFor(effect, heading))), start: match.index };
  });
}

/** The end of the first paragraph at or behind `from`. */
function openingEnd(text: string, from: number): number {
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd < 0) return text.length;
  const blank = /\S[^\S\n]{0,200}\n[ \t]{0,200}(?:\n|$)/g;
  blank.lastIndex = lineEnd;
  const match = blank.exec(text.slice(0, Math.min(text.length, lineEnd + subjectLimit)));
  return match ? match.index + match[0].length : Math.min(text.length, lineEnd + subjectLimit);
}

const asking = Object.fromEntries(
  Object.entries(askingWords).map(([effect, words]) => [effect, new RegExp(`\\b(?:${words.replaceAll(' ', '|')})`)]),
) as Readonly<Record<Effect, RegExp>>;

const effects = Object.keys(askingWords) as Effect[];

/** True when words of a name, a description or a heading ask for an effect. */
export function asksFor(effect: Effect, words: string): boolean {
  return asking[effect].test(words.toLowerCase());
}

/** The part that holds an offset. */
export function partAt({ parts }: Purpose, offset: number): Part {
  return parts.findLast(({ start }) => start <= offset) ?? (parts[0] as Part);
}
