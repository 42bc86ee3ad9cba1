import type { Segment, SegmentRole, Siblings } from '../../model/segment.js';
import type { OffsetMap } from '../../text/offset-map.js';
import type { Scenery } from '../html/apply-tag.js';
import { readHtml } from '../html.js';
import type { Outline } from '../outline.js';
import { withQuotations } from '../quotation-marks.js';
import type { SegmentBody } from '../segment-text.js';
import { type Place, segmentOf } from '../segments.js';
import { infoTexts, verbatimLines } from './code.js';
import { definitionOf, definitionTexts } from './definitions.js';
import { InlineReader, type InlineText, type SideText } from './inline.js';
import { inlineComments } from './inline-comments.js';
import { roughText } from './rough-text.js';
import { withStrikes } from './strike.js';
import { hasDelimiterRow, tableOf } from './table.js';
import { find, type TokenNode } from './token-tree.js';

/** What blocks of Markdown share with the section around them. */
export interface MarkdownPlace extends Scenery {
  readonly outline: Outline;
  /** Leads a map to the parsed text on to the section. */
  readonly relocate: (map: OffsetMap) => OffsetMap;
  readonly gaps: Set<string>;
}

/** What a block inherits from the quotes and lists around it. */
interface Around {
  readonly quoted: boolean;
  readonly siblings: Siblings | null;
}

/** GitHub writes notes to the reader as quotes: they speak for themselves. */
const alert = /^\s{0,9}>\s{0,9}\[!(?:note|tip|important|warning|caution)\]/i;

/** Turns the tokens of a stretch of Markdown into segments. */
export class MarkdownWalker {
  readonly segments: Segment[] = [];
  readonly #source: string;
  readonly #place: MarkdownPlace;
  readonly #readers: ReadonlyMap<string, (node: TokenNode, around: Around) => void> = new Map(
    Object.entries({
      content: (node, around) => this.blocks(node.children, around),
      paragraph: (node, around) => this.#paragraph(node, around),
      atxHeading: (node, around) => this.#heading(node, around),
      setextHeading: (node, around) => this.#heading(node, around),
      blockQuote: (node, around) => this.#quote(node, around),
      listUnordered: (node, around) => this.#list(node, around),
      listOrdered: (node, around) => this.#list(node, around),
      codeFenced: (node, around) => this.#code(node, around),
      codeIndented: (node, around) => this.#code(node, around),
      htmlFlow: (node, around) => this.#html(node, around),
      definition: (node, around) => this.#definition(node, around),
    } satisfies Record<string, (node: TokenNode, around: Around) => void>),
  );

  constructor(source: string, place: MarkdownPlace) {
    this.#source = source;
    this.#place = place;
  }

  blocks(nodes: readonly TokenNode[], around: Around = { quoted: false, siblings: null }): void {
    for (const node of nodes) this.#readers.get(node.type)?.(node, around);
  }

  #quote(node: TokenNode, around: Around): void {
    const quoted = !alert.test(this.#source.slice(node.start, node.start + 60));
    this.blocks(node.children, { ...around, quoted: around.quoted || quoted });
  }

  #list(node: TokenNode, around: Around): void {
    const items = node.children.filter((child) => child.type === 'listItem');
    const texts = items.map((item) => this.#itemText(item));
    for (const [index, item] of items.entries()) {
      this.blocks(item.children, { ...around, siblings: { texts, index } });
    }
  }

  #itemText(item: TokenNode): string {
    const paragraph = find(item, 'paragraph', 2);
    return paragraph ? roughText(this.#source, paragraph.start, paragraph.end) : '';
  }

  #heading(node: TokenNode, around: Around): void {
    const words = node.children.filter((child) => child.type.endsWith('HeadingText'));
    const { visible, aside } = this.#inline(words, node, ' ');
    const depth = depthOf(this.#source, node);
    this.#place.outline.leave(depth);
    if (visible) this.#emit('heading', visible, around);
    this.#beside(aside, around);
    this.#place.outline.enter(depth, visible?.text ?? '');
  }

  #paragraph(node: TokenNode, around: Around): void {
    const isTable = hasDelimiterRow(this.#source, node.start, node.end);
    const { visible, aside } = this.#inline(node.children, node, isTable ? '\n' : ' ');
    const table = isTable && visible ? tableOf(visible, this.#source) : null;
    if (table) {
      if (table.above) this.#emit('prose', table.above, around);
      for (const { body, siblings } of table.cells) this.#emit('prose', body, { ...around, siblings });
    } else if (visible) this.#emit('prose', visible, around);
    this.#beside(aside, around);
  }

  #inline(nodes: readonly TokenNode[], within: TokenNode, lineEnd: ' ' | '\n'): InlineText {
    const comments = inlineComments(this.#source, within.start, within.end);
    return new InlineReader(this.#source, this.#place, comments, lineEnd).read(nodes);
  }

  #definition(node: TokenNode, around: Around): void {
    this.#beside(definitionTexts(this.#source, definitionOf(this.#source, node, this.#place)), around);
  }

  #code(node: TokenNode, around: Around): void {
    const body = verbatimLines(this.#source, node, 'codeFlowValue');
    const info = find(node, 'codeFencedFenceInfo', 2);
    const meta = find(node, 'codeFencedFenceMeta', 2);
    const language = info ? this.#source.slice(info.start, info.end).toLowerCase() : null;
    if (meta) this.#beside(infoTexts(this.#source, meta.start, meta.end), around);
    if (body.text.trim() === '') return;
    const concealment = this.#place.elements.state.hidden ? 'css' : null;
    this.#push('code-block', body, { ...this.#placeOf(around), concealment, language });
  }

  #html(node: TokenNode, around: Around): void {
    const html = verbatimLines(this.#source, node, 'htmlFlowData');
    const { segments, gaps } = readHtml(html.text, {
      ...this.#place,
      quoted: around.quoted,
      relocate: (map) => this.#place.relocate(map.through(html.map)),
    });
    this.segments.push(...segments);
    for (const gap of gaps) this.#place.gaps.add(gap);
  }

  #beside(texts: readonly SideText[], around: Around): void {
    for (const { role, concealment, body } of texts) {
      this.#push(role, body, { ...this.#placeOf(around), concealment });
    }
  }

  #emit(role: SegmentRole, body: SegmentBody, around: Around): void {
    const { collapsed } = this.#place.elements.state;
    this.#push(collapsed ? 'collapsed' : role, withQuotations(withStrikes(body)), this.#placeOf(around));
  }

  #push(role: SegmentRole, body: SegmentBody, place: Place): void {
    this.segments.push(segmentOf(role, { ...body, map: this.#place.relocate(body.map) }, place));
  }

  #placeOf(around: Around): Place {
    const { outline, elements } = this.#place;
    return {
      quoted: around.quoted || elements.state.quoted,
      concealment: null,
      pointer: null,
      headings: outline.path,
      siblings: around.siblings,
      language: null,
    };
  }
}

function depthOf(source: string, heading: TokenNode): number {
  const sequence = find(heading, 'atxHeadingSequence', 1);
  if (sequence) return sequence.end - sequence.start;
  const underline = find(heading, 'setextHeadingLineSequence', 2);
  return underline && source[underline.start] === '-' ? 2 : 1;
}
