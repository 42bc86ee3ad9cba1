import { Outline } from '../outline.js';
import type { Section } from '../reader.js';
import { BlockMemory } from './block-memory.js';
import type { BlockStart, HeadingLine } from './block-scan.js';
import { frontMatterEnd } from './front-matter-head.js';
import { roughText } from './rough-text.js';

/** A section shorter than this, in UTF-16 units, goes on past a heading. */
const shortest = 256;
/** A section longer than this, in UTF-16 units, ends at the next block. */
const softLimit = 1024;
/** No section is longer than this, in UTF-16 units. */
const hardLimit = 65_536;

/**
 * Cuts a document into its front matter and its headings' sections; short ones are joined, long ones are cut further
 * between blocks, and anywhere once they reach 64 KB. Headings of a section are those it stands under: one that it
 * begins with is not among them, and neither is one that this one ends. `memory` is what the last cut of the document
 * left.
 */
export function markdownSections(text: string, memory = new BlockMemory()): Section[] {
  const bodyStart = frontMatterEnd(text);
  const cutter = new Cutter(text, bodyStart);
  for (const block of memory.blocks(bodyStart === 0 ? text : text.slice(bodyStart))) cutter.block(block);
  return cutter.finish();
}

class Cutter {
  readonly #text: string;
  readonly #base: number;
  readonly #sections: Section[] = [];
  readonly #outline = new Outline();
  #start: number;
  #headings: readonly string[] = [];
  /** What a reader of the section alone knows of the headings. */
  #known = new Outline();
  /** The section began inside `details`. */
  #folded = false;
  /** The section began in the middle of a block: it ends with that block. */
  #torn = false;

  constructor(text: string, bodyStart: number) {
    this.#text = text;
    this.#base = bodyStart;
    this.#start = bodyStart;
    if (bodyStart > 0) this.#sections.push({ start: 0, end: bodyStart, kind: 'front-matter', headings: [] });
  }

  block({ start, heading, veiled, folded }: BlockStart): void {
    const at = start + this.#base;
    this.#tear(at);
    if (heading) this.#outline.leave(heading.depth);
    if (this.#torn || (!veiled && this.#mayCut(at, heading))) this.#cut(at, folded);
    if (heading) {
      const text = headingText(this.#text, heading.from + this.#base, heading.to + this.#base);
      this.#outline.enter(heading.depth, text);
      this.#known.enter(heading.depth, text);
    }
  }

  finish(): Section[] {
    this.#tear(this.#text.length);
    if (this.#start < this.#text.length || this.#sections.length === 0) this.#cut(this.#text.length, false, true);
    return this.#sections;
  }

  #mayCut(at: number, heading: HeadingLine | null): boolean {
    const length = at - this.#start;
    if (!heading) return length >= softLimit;
    this.#known.leave(heading.depth);
    return length >= shortest || !sameTexts(this.#known.path, this.#outline.path);
  }

  /** Cuts what reaches past the hard limit before `at`. */
  #tear(at: number): void {
    while (at - this.#start > hardLimit) {
      this.#cut(tearPlace(this.#text, this.#start), this.#folded);
      this.#torn = true;
    }
  }

  /** Ends a section; `folded` tells how the next one begins. */
  #cut(at: number, folded: boolean, even = false): void {
    if (at > this.#start || even) {
      const section = { start: this.#start, end: at, kind: 'body', headings: this.#headings } as const;
      this.#sections.push(this.#folded ? { ...section, folded: true } : section);
      this.#torn = false;
    }
    this.#start = at;
    this.#folded = folded;
    this.#headings = this.#outline.path;
    this.#known = new Outline(this.#headings);
  }
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/** The last line end before the hard limit, or the limit itself in a line that is longer. */
function tearPlace(text: string, start: number): number {
  const limit = start + hardLimit;
  const newline = text.lastIndexOf('\n', limit - 1) + 1;
  if (newline > start) return newline;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

function headingText(text: string, from: number, to: number): string {
  return roughText(text, from, to).replace(/\s#{1,20}$/, '');
}
