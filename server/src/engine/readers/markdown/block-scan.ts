import type { Range } from '../../text/ranges.js';
import { elementName, foldEnd, longestTag, rawEnd, veilEnd } from './html-region.js';
import {
  atxDepth,
  closesFence,
  type Fence,
  indentOf,
  isListMarker,
  isUnderline,
  openingFence,
  skipSpace,
} from './line.js';

/** A heading with its depth, 1 to 6, and the range of its words. */
export interface HeadingLine {
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

/** A place where a block of the document's own level begins, so that the text can be cut before it. */
export interface BlockStart {
  readonly start: number;
  readonly heading: HeadingLine | null;
  /** It stands inside an HTML element that can hide it. */
  readonly veiled: boolean;
  /** It stands inside `details`, which are folded away at first. */
  readonly folded: boolean;
  /** Nothing above tells what stands from here on: a scan may begin here. */
  readonly fresh: boolean;
  /** How much of the text was looked at to tell the blocks above; an element that is never closed is looked for to the end. */
  readonly reach: number;
}

const hash = 35;
const backtick = 96;
const tilde = 126;
const lessThan = 60;
const greaterThan = 62;
const equals = 61;
const dash = 45;

/**
 * Finds where blocks begin: at headings, at and behind code fences and at unindented lines behind a blank one that do not go
 * on with a list. Nothing is found inside fences, comments and raw HTML. One pass over the lines, no parser.
 */
export function scanBlocks(text: string, visit: (block: BlockStart) => void): void {
  scanBlocksFrom(text, 0, (block) => {
    visit(block);
    return true;
  });
}

/** Goes on at a fresh place, until `visit` answers false or the text ends. */
export function scanBlocksFrom(text: string, from: number, visit: (block: BlockStart) => boolean): void {
  let goesOn = true;
  const scan = new BlockScan(text, (block) => {
    goesOn &&= visit(block);
  });
  for (let start = from; start < text.length && goesOn; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    scan.line(start, end);
    start = end + 1;
  }
}

/** The text cut where blocks begin. */
export function markdownBlocks(text: string): Range[] {
  const blocks: Range[] = [];
  let from = 0;
  scanBlocks(text, ({ start }) => {
    if (start > from) blocks.push({ start: from, end: start });
    from = start;
  });
  return [...blocks, { start: from, end: text.length }];
}

/** A line of the text: where it starts, its first character that is no white space, its end, its indent in columns. */
interface Line {
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly indent: number;
}

/** An open fence, with its indent in columns and whether a list item holds it. */
interface OpenFence extends Fence {
  readonly indent: number;
  readonly inList: boolean;
}

class BlockScan {
  readonly #text: string;
  readonly #visit: (block: BlockStart) => void;
  /** What the next line may go on with. */
  #open: 'nothing' | 'paragraph' | 'container' | 'html' | 'code' = 'nothing';
  #paragraph = 0;
  #afterBlank = true;
  #inList = false;
  #fence: OpenFence | null = null;
  #rawEnd = -1;
  #veilEnd = -1;
  #foldEnd = -1;
  /** Where the line begins, if nothing above it is still open. */
  #freshAt = -1;
  #reach = 0;

  /** The line that is looked at: one object for all, as a document is cut anew for each key that is pressed. */
  readonly #line = { start: 0, first: 0, end: 0, indent: 0 };

  constructor(text: string, visit: (block: BlockStart) => void) {
    this.#text = text;
    this.#visit = visit;
  }

  line(start: number, end: number): void {
    if (start < this.#rawEnd) return;
    const first = skipSpace(this.#text, start, end);
    if (this.#goesOn(start, first)) return;
    const line = this.#line;
    line.start = start;
    line.first = first;
    line.end = end;
    line.indent = first === start ? 0 : indentOf(this.#text, start, first);
    if (this.#fence && this.#insideFence(this.#fence, line)) return;
    if (first === end) {
      this.#open = 'nothing';
      this.#afterBlank = true;
      return;
    }
    this.#content(line);
    this.#afterBlank = false;
  }

  /** The quick way past most lines: inside a fence, or a letter in the middle of a paragraph. */
  #goesOn(start: number, first: number): boolean {
    const code = this.#text.charCodeAt(first);
    if (this.#fence) return !this.#fence.inList && code !== this.#fence.code;
    const letter = code | 32;
    return first === start && !this.#afterBlank && this.#open !== 'nothing' && letter >= 97 && letter <= 122;
  }

  /** Takes a line of a fence; false when the fence had ended before, along with the list that it stood in. */
  #insideFence(fence: OpenFence, line: Line): boolean {
    const closes = closesFence(this.#text, line.first, line.end, fence);
    const leaves = fence.inList && fence.indent > 0 && line.indent === 0 && line.first < line.end && !closes;
    if (!closes && !leaves) return true;
    this.#fence = null;
    this.#open = 'nothing';
    this.#afterBlank = fence.indent === 0 || leaves;
    if (leaves) this.#inList = false;
    return closes;
  }

  #content(line: Line): void {
    if (line.indent === 0 && this.#afterBlank && !isListMarker(this.#text, line.first, line.end)) this.#inList = false;
    if (this.#isFresh(line)) this.#freshAt = line.start;
    if (line.indent > 3) {
      if (this.#inList && this.#openFence(line)) return;
      if (this.#open === 'nothing') this.#open = 'code';
      return;
    }
    if (this.#open === 'html') return;
    if (!this.#block(line)) this.#plain(line);
  }

  #isFresh({ start }: Line): boolean {
    if (this.#open !== 'nothing' || !this.#afterBlank || this.#inList) return false;
    return start >= this.#veilEnd && start >= this.#foldEnd;
  }

  #block(line: Line): boolean {
    switch (this.#text.charCodeAt(line.first)) {
      case hash:
        return this.#heading(line);
      case backtick:
      case tilde:
        return this.#openFence(line);
      case lessThan:
        return this.#html(line);
      case equals:
      case dash:
        return this.#underline(line);
      default:
        return false;
    }
  }

  #heading({ start, first, end, indent }: Line): boolean {
    const depth = atxDepth(this.#text, first, end);
    if (depth === 0 || (indent > 0 && this.#inList)) return false;
    this.#inList = false;
    this.#open = 'nothing';
    this.#emit(start, { depth, from: first + depth, to: end });
    return true;
  }

  #openFence(line: Line): boolean {
    const fence = openingFence(this.#text, line.first, line.end);
    if (!fence) return false;
    // An unindented fence ends every paragraph and list; it needs no blank line before it.
    if (line.indent === 0) this.#emit(line.start, null);
    if (line.indent === 0) this.#inList = false;
    const { code, length } = fence;
    this.#fence = { code, length, indent: line.indent, inList: this.#inList };
    return true;
  }

  #html(line: Line): boolean {
    const name = elementName(this.#text, line.first);
    const isTag = name !== '' || /^<[!?/]/.test(this.#text.slice(line.first, line.first + 2));
    if (!isTag) return false;
    this.#softStart(line);
    this.#rawEnd = rawEnd(this.#text, line.first, name);
    if (line.start >= this.#veilEnd) this.#veil(line, name);
    const seen = Math.max(line.first + longestTag, this.#rawEnd, this.#veilEnd, this.#foldEnd);
    this.#reach = Math.max(this.#reach, seen >= this.#text.length ? Number.POSITIVE_INFINITY : seen);
    this.#open = this.#rawEnd >= 0 ? 'nothing' : 'html';
    return true;
  }

  #veil(line: Line, name: string): void {
    const end = line.start < this.#foldEnd ? -1 : foldEnd(this.#text, line.first, name);
    if (end >= 0) this.#foldEnd = end;
    else this.#veilEnd = veilEnd(this.#text, line.first, name);
  }

  /** A line of `=` or `-`: it makes the paragraph above a heading, or is a thematic break. */
  #underline(line: Line): boolean {
    if (!isUnderline(this.#text, line.first, line.end)) return false;
    const isEquals = this.#text.charCodeAt(line.first) === equals;
    if (this.#open === 'paragraph') {
      this.#emit(this.#paragraph, { depth: isEquals ? 1 : 2, from: this.#paragraph, to: line.start });
    } else if (isEquals || isListMarker(this.#text, line.first, line.end)) return false;
    else this.#softStart(line);
    this.#open = 'nothing';
    return true;
  }

  #plain(line: Line): void {
    const isItem = isListMarker(this.#text, line.first, line.end);
    if (!(isItem && this.#inList)) this.#softStart(line);
    if (isItem) this.#inList = true;
    if (isItem || this.#text.charCodeAt(line.first) === greaterThan) this.#open = 'container';
    else if (this.#open === 'nothing') {
      this.#open = this.#inList ? 'container' : 'paragraph';
      this.#paragraph = line.start;
    }
  }

  #softStart({ start, indent }: Line): void {
    if (this.#afterBlank && indent === 0) this.#emit(start, null);
  }

  #emit(start: number, heading: HeadingLine | null): void {
    const fresh = start === this.#freshAt;
    const [veiled, folded] = [start < this.#veilEnd, start < this.#foldEnd];
    this.#visit({ start, heading, veiled, folded, fresh, reach: this.#reach });
  }
}
