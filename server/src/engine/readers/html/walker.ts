import type { Segment, SegmentRole } from '../../model/segment.js';
import type { OffsetMap } from '../../text/offset-map.js';
import type { Outline } from '../outline.js';
import type { SegmentBody } from '../segment-text.js';
import { plainPlace, segmentOf, trimmed, verbatim } from '../segments.js';
import { openElement, type Scenery } from './apply-tag.js';
import { attributeTexts, carriesData } from './attributes.js';
import { BlockText } from './block-text.js';
import { blockElements, codeElements, headingDepth, markOf } from './elements.js';
import { readText } from './flow-text.js';
import type { Tag, TokenHandler } from './tokens.js';

/** Where a stretch of HTML stands in its document. */
export interface HtmlPlace extends Scenery {
  readonly outline: Outline;
  /** A block quote stands around all of it. */
  readonly quoted: boolean;
  /** Leads a map to the stretch on to the document. */
  readonly relocate: (map: OffsetMap) => OffsetMap;
}

/** Turns the tokens of a stretch of HTML into segments, one for each block of text, comment and telling attribute. */
export class HtmlWalker implements TokenHandler {
  readonly segments: Segment[] = [];
  readonly #source: string;
  readonly #place: HtmlPlace;
  readonly #block: BlockText;
  #code: { readonly language: string; start: number; end: number } | null = null;
  #heading = 0;

  constructor(source: string, place: HtmlPlace) {
    this.#source = source;
    this.#place = place;
    this.#block = new BlockText(source, place.elements);
  }

  text(start: number, end: number): void {
    if (this.#code) {
      this.#code.start = Math.min(this.#code.start, start);
      this.#code.end = end;
      return;
    }
    readText(this.#source, start, end, this.#block, this.#place.references, this.#place.elements.state.preformatted);
  }

  open(tag: Tag): void {
    if (blockElements.has(tag.name)) this.#finishBlock();
    if (tag.name === 'br') this.#block.space(tag.start, tag.end, '\n');
    openElement(this.#source, tag, this.#place);
    this.#emitAttributes(tag);
    const mark = markOf.get(tag.name);
    if (mark) this.#block.openMark(mark);
    this.#heading = headingDepth(tag.name) || this.#heading;
    if (this.#heading > 0) this.#place.outline.leave(this.#heading);
    const language = codeElements.get(tag.name);
    if (language) this.#code = { language, start: Number.POSITIVE_INFINITY, end: 0 };
  }

  close(name: string, start: number, end: number): void {
    if (codeElements.has(name)) this.#finishCode();
    if (blockElements.has(name)) this.#finishBlock();
    const mark = markOf.get(name);
    if (mark) this.#block.closeMark(mark);
    if (headingDepth(name) > 0) this.#heading = 0;
    this.#place.elements.close(name);
    this.#block.settle();
    this.#emitClosingText(start + 2 + name.length, end - 1);
  }

  comment(_start: number, _end: number, from: number, to: number): void {
    const body = trimmed(this.#source, from, to);
    if (body) this.#emit('html-comment', body, 'comment');
  }

  /** Ends what is still open. Elements stay open: the document may go on elsewhere. */
  finish(): void {
    this.#finishCode();
    this.#finishBlock();
  }

  #emitAttributes(tag: Tag): void {
    const { references } = this.#place;
    for (const body of attributeTexts(this.#source, tag, references)) this.#emit('image-alt', body, 'metadata');
    if (carriesData(this.#source, tag)) this.#emit('value', verbatim(this.#source, tag.start, tag.end), null);
  }

  /** What stands in a closing tag behind its name is never shown. */
  #emitClosingText(start: number, end: number): void {
    const body = trimmed(this.#source, start, end);
    if (body) this.#emit('image-alt', body, 'metadata');
  }

  #finishBlock(): void {
    const { state } = this.#place.elements;
    const { visible, hidden } = this.#block.finish();
    if (visible && this.#heading > 0) {
      this.#emit('heading', visible, null);
      this.#place.outline.enter(this.#heading, visible.text);
    } else if (visible) {
      this.#emit(state.collapsed ? 'collapsed' : 'prose', visible, null);
    }
    for (const body of hidden) this.#emit('hidden-html', body, 'css');
  }

  #finishCode(): void {
    const code = this.#code;
    this.#code = null;
    const body = code && trimmed(this.#source, Math.min(code.start, code.end), code.end);
    if (body) this.segments.push(segmentOf('code-block', this.#relocated(body), this.#placeOf(null, code.language)));
  }

  #emit(role: SegmentRole, body: SegmentBody, concealment: Segment['concealment']): void {
    this.segments.push(segmentOf(role, this.#relocated(body), this.#placeOf(concealment, null)));
  }

  #relocated(body: SegmentBody): SegmentBody {
    return { ...body, map: this.#place.relocate(body.map) };
  }

  #placeOf(concealment: Segment['concealment'], language: string | null): typeof plainPlace {
    const { outline, quoted, elements } = this.#place;
    return {
      ...plainPlace,
      concealment,
      language,
      headings: outline.path,
      quoted: quoted || elements.state.quoted,
    };
  }
}
