import type { Segment } from '../../model/segment.js';
import { OpenElements } from '../html/open-elements.js';
import { References } from '../html/references.js';
import { Stylesheet } from '../html/stylesheet.js';
import { readHtml } from '../html.js';
import { Outline } from '../outline.js';
import { withQuotations } from '../quotation-marks.js';
import type { ReadResult } from '../reader.js';
import type { SegmentBody } from '../segment-text.js';
import { plainPlace, segmentOf, trimmed, verbatim } from '../segments.js';
import type { HeadingLine } from './block-scan.js';
import { infoTexts } from './code.js';
import { costOf } from './cost.js';
import { definitionLines, definitionTexts } from './definitions.js';
import { type FencedCode, loneFence } from './fence.js';
import { isHtmlBlock } from './html-block.js';
import type { SideText } from './inline.js';
import { isPlainParagraph, isUnmarked, plainParagraph } from './plain.js';
import { roughRead } from './rough-read.js';
import { roughText } from './rough-text.js';
import { parseTokens } from './token-tree.js';
import { type MarkdownPlace, MarkdownWalker } from './walker.js';

/** Units of parsing that one section may cost: some for a start, some for each UTF-16 unit. Honest text takes a third. */
const budgetBase = 100;
const budgetFactor = 1.25;
/** No section may cost more, about a tenth of a second. */
const budgetLimit = 10_000;
/** Neighbouring blocks are parsed together up to this many UTF-16 units, which saves the parser's start. */
const parsedTogether = 1536;
/** A stretch that is too dense is halved down to this many UTF-16 units. */
const smallest = 2048;
const tooDense = 'Markdown too dense to parse: read as plain paragraphs';
const unparsable = 'Markdown could not be parsed: read as plain paragraphs';

/** A stretch of a section that can be parsed on its own. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly heading: HeadingLine | null;
}

/** Reads the chunks of a section in turn: simple ones at sight, the others by the parser, several at a time. */
export class BodyReader {
  readonly #text: string;
  readonly #segments: Segment[] = [];
  readonly #place: Omit<MarkdownPlace, 'relocate'>;
  #pending: readonly [number, number] = [0, 0];
  #budget: number;

  constructor(text: string, headings: readonly string[], folded = false) {
    this.#text = text;
    this.#budget = Math.min(budgetLimit, budgetBase + text.length * budgetFactor);
    this.#place = {
      elements: folded ? OpenElements.inDetails() : new OpenElements(),
      sheet: text.includes('<style') ? Stylesheet.of(text) : new Stylesheet(),
      references: new References(),
      outline: new Outline(headings),
      gaps: new Set(),
    };
  }

  read({ start, end, heading }: Chunk): void {
    const from = heading && !this.#joins(start, end) ? this.#heading(heading, start, end) : start;
    if (this.#text.slice(from, end).trim() === '') return;
    const fence = loneFence(this.#text, from, end);
    if (fence) this.#fence(fence);
    else if (isHtmlBlock(this.#text, from, end)) this.#html(from, end);
    else if (this.#definitions(from, end)) return;
    else if (!this.#joins(from, end) && isPlainParagraph(this.#text, from, end)) this.#paragraph(from, end);
    else this.#append(from, end);
  }

  /** Passes a chunk that nobody wants, of which only the heading counts. */
  stepOver({ heading }: Chunk): void {
    this.#flush();
    if (heading) this.#place.outline.enter(heading.depth, roughText(this.#text, heading.from, heading.to));
  }

  finish(): ReadResult {
    this.#flush();
    return { segments: this.#segments, gaps: [...this.#place.gaps] };
  }

  /** Reads a heading without markup; returns where it ends, or its start when the parser has to look at it. */
  #heading({ depth, from, to }: HeadingLine, start: number, end: number): number {
    const isAtx = this.#text[from - 1] === '#';
    if (isAtx ? !isUnmarked(this.#text, from, to) : !isPlainParagraph(this.#text, from, to)) return start;
    this.#flush();
    const body = isAtx ? atxText(this.#text, from, to) : plainParagraph(this.#text, from, to);
    this.#place.outline.leave(depth);
    if (body) this.#emit([{ role: 'heading', concealment: null, body }]);
    this.#place.outline.enter(depth, body?.text ?? '');
    const newline = this.#text.indexOf('\n', to);
    return newline < 0 ? end : Math.min(newline + 1, end);
  }

  #paragraph(start: number, end: number): void {
    this.#flush();
    this.#emit([{ role: 'prose', concealment: null, body: plainParagraph(this.#text, start, end) }]);
  }

  #html(start: number, end: number): void {
    this.#flush();
    const options = { ...this.#place, relocate: (map: Segment['map']) => map.moved(start) };
    const { segments, gaps } = readHtml(this.#text.slice(start, end), options);
    this.#segments.push(...segments);
    for (const gap of gaps) this.#place.gaps.add(gap);
  }

  /** Reads link reference definitions; false when something else stands in the range too. */
  #definitions(start: number, end: number): boolean {
    const definitions = definitionLines(this.#text, start, end);
    if (!definitions) return false;
    this.#flush();
    for (const definition of definitions) this.#emit(definitionTexts(this.#text, definition));
    return true;
  }

  #fence({ language, info, content }: FencedCode): void {
    this.#flush();
    this.#emit(infoTexts(this.#text, ...info));
    const body = verbatim(this.#text, ...content);
    if (body.text.trim() !== '') this.#emit([{ role: 'code-block', concealment: null, body }], language);
  }

  /** True when the stretch fits to those that are parsed next. */
  #joins(start: number, end: number): boolean {
    const [from, to] = this.#pending;
    return from < to && to === start && end - from <= parsedTogether;
  }

  #append(start: number, end: number): void {
    const joins = this.#joins(start, end);
    if (!joins) this.#flush();
    this.#pending = [joins ? this.#pending[0] : start, end];
  }

  #flush(): void {
    const [start, end] = this.#pending;
    this.#pending = [end, end];
    if (start < end) this.#parse(start, end);
  }

  #parse(start: number, end: number): void {
    const cost = costOf(this.#text, start, end);
    if (cost.units > this.#budget) this.#rough(start, end, tooDense);
    else if (cost.hostile) this.#halve(start, end);
    else this.#walk(start, end, cost.units);
  }

  #halve(start: number, end: number): void {
    const middle = this.#text.indexOf('\n', (start + end) >> 1) + 1;
    if (end - start < smallest || middle <= start || middle >= end) {
      this.#rough(start, end, tooDense);
    } else {
      this.#parse(start, middle);
      this.#parse(middle, end);
    }
  }

  #walk(start: number, end: number, units: number): void {
    this.#budget -= units;
    const source = this.#text.slice(start, end);
    const walker = new MarkdownWalker(source, { ...this.#place, relocate: (map) => map.moved(start) });
    try {
      walker.blocks(parseTokens(source).children);
      this.#segments.push(...walker.segments);
    } catch {
      this.#rough(start, end, unparsable);
    }
  }

  #rough(start: number, end: number, gap: string): void {
    this.#place.gaps.add(gap);
    this.#emit(roughRead(this.#text, start, end));
  }

  #emit(texts: readonly SideText[], language: string | null = null): void {
    const { elements, outline } = this.#place;
    const { hidden, collapsed, quoted } = elements.state;
    for (const { role, concealment, body } of texts) {
      const isText = role === 'prose' || role === 'heading';
      const shown = isText && collapsed ? 'collapsed' : role;
      const veil = concealment ?? (hidden ? 'css' : null);
      const place = { ...plainPlace, quoted, headings: outline.path, language, concealment: veil };
      this.#segments.push(
        segmentOf(isText && hidden ? 'hidden-html' : shown, isText ? withQuotations(body) : body, place),
      );
    }
  }
}

/** The words of an ATX heading, without the number signs that may close it. */
function atxText(text: string, from: number, to: number): SegmentBody | null {
  const words = text.slice(from, to).replace(/(?:^|[ \t])#{1,500}\s{0,500}$/, '');
  return trimmed(text, from, from + words.length);
}
