import type { Segment, SegmentRole } from '../../model/segment.js';
import { openElement, type Scenery } from '../html/apply-tag.js';
import { addressCarriesData, attributeTexts, carriesData } from '../html/attributes.js';
import { BlockText } from '../html/block-text.js';
import { blockElements, endsParagraph, markOf } from '../html/elements.js';
import { type Tag, tokenizeHtml } from '../html/tokens.js';
import { type SegmentBody, SegmentText } from '../segment-text.js';
import { trimmed, verbatim } from '../segments.js';
import type { InlineComment } from './inline-comments.js';
import { find, type TokenNode } from './token-tree.js';

/** A text that stands in a paragraph without being part of what it says. */
export interface SideText {
  readonly role: SegmentRole;
  readonly concealment: Segment['concealment'];
  readonly body: SegmentBody;
}

/** A paragraph as it was read: what it says, null when nothing, and what stands beside that. */
export interface InlineText {
  readonly visible: SegmentBody | null;
  readonly aside: readonly SideText[];
}

/** Tokens that a mark stands for. */
const marks = { emphasis: 'emphasis', strong: 'strong', codeText: 'code', autolink: 'link', link: 'link' } as const;
/** Tokens whose characters are text. */
const textTokens: ReadonlySet<string> = new Set([
  'data',
  'codeTextData',
  'autolinkProtocol',
  'autolinkEmail',
  'characterEscapeValue',
]);
/** Tokens that say nothing: markers and what they hold. */
const silentTokens: ReadonlySet<string> = new Set(['resource', 'reference', 'resourceTitle', 'resourceDestination']);

/** Reads the tokens inside a paragraph, heading or label: text with marks, and what is hidden in it. */
export class InlineReader {
  readonly #source: string;
  readonly #scenery: Scenery;
  readonly #comments: readonly InlineComment[];
  readonly #lineEnd: string;
  readonly #text: BlockText;
  #aside: SideText[] = [];
  #nextComment = 0;
  #skipTo = 0;
  #hardBreak = false;

  /** @param lineEnd What a line end in the source becomes: a space, or a line feed where lines are cells of a table. */
  constructor(source: string, scenery: Scenery, comments: readonly InlineComment[], lineEnd: ' ' | '\n') {
    this.#source = source;
    this.#scenery = scenery;
    this.#comments = comments;
    this.#lineEnd = lineEnd;
    this.#text = new BlockText(source, scenery.elements);
  }

  read(nodes: readonly TokenNode[]): InlineText {
    const { elements } = this.#scenery;
    const depth = elements.depth;
    for (const node of nodes) this.#node(node);
    elements.closeInline(depth, blockElements);
    const { visible, hidden } = this.#text.finish();
    for (const body of hidden) this.#beside('hidden-html', 'css', body);
    return { visible, aside: this.#aside.splice(0) };
  }

  #node(node: TokenNode): void {
    if (textTokens.has(node.type)) this.#copy(node.start, node.end, node.type === 'data');
    else if (node.type === 'lineEnding') this.#lineEnding(node);
    else if (node.type === 'characterReference') this.#reference(node);
    else if (node.type.startsWith('hardBreak')) this.#hardBreak = true;
    else if (node.type === 'htmlText') this.#html(node);
    else if (node.type === 'image') this.#image(node);
    else if (Object.hasOwn(marks, node.type)) this.#marked(node, node.type as keyof typeof marks);
    else if (!silentTokens.has(node.type)) for (const child of node.children) this.#node(child);
  }

  #marked(node: TokenNode, type: keyof typeof marks): void {
    this.#text.openMark(marks[type]);
    for (const child of node.children) this.#node(child);
    this.#text.closeMark(marks[type]);
    if (type === 'link') this.#destination(node);
  }

  /** The label of an image is told, not shown; its address is fetched. */
  #image(node: TokenNode): void {
    const label = find(node, 'labelText', 2);
    if (label) this.#beside('image-alt', 'metadata', plainText(this.#source, label, this.#scenery));
    this.#destination(node);
  }

  #destination(node: TokenNode): void {
    const address = find(node, 'resourceDestinationString', 4);
    if (address && addressCarriesData(this.#source.slice(address.start, address.end))) {
      this.#beside('value', null, verbatim(this.#source, node.start, node.end));
    }
    const title = find(node, 'resourceTitleString', 3);
    if (title) this.#beside('image-alt', 'metadata', plainText(this.#source, title, this.#scenery));
  }

  #copy(start: number, end: number, mayBeComment: boolean): void {
    let from = Math.max(start, this.#skipTo);
    if (mayBeComment) {
      for (let next = this.#commentIn(from, end); next; next = this.#commentIn(from, end)) {
        this.#text.copy(from, next.start);
        this.#beside('link-comment', 'comment', trimmed(this.#source, next.from, next.to));
        from = this.#skipTo = next.end;
      }
    }
    this.#text.copy(from, end);
    if (end > from) this.#hardBreak = false;
  }

  #commentIn(start: number, end: number): InlineComment | null {
    while ((this.#comments[this.#nextComment]?.start ?? Number.POSITIVE_INFINITY) < start) this.#nextComment++;
    const comment = this.#comments[this.#nextComment];
    return comment && comment.start < end ? comment : null;
  }

  #lineEnding(node: TokenNode): void {
    this.#text.space(node.start, node.start + 1, this.#hardBreak ? '\n' : this.#lineEnd);
    this.#hardBreak = false;
  }

  #reference(node: TokenNode): void {
    if (node.start < this.#skipTo) return;
    const reference = this.#scenery.references.at(this.#source, node.start, node.end);
    if (reference) this.#text.put(reference.text, node.start, node.end);
    else this.#text.copy(node.start, node.end);
  }

  #html(node: TokenNode): void {
    if (node.start < this.#skipTo) return;
    const tag = this.#source.slice(node.start, node.end);
    const at = (offset: number): number => node.start + offset;
    tokenizeHtml(tag, {
      text: (start, end) => this.#copy(at(start), at(end), false),
      open: (token) => this.#open(tag, token, node.start),
      close: (name, start, end) => {
        this.#partBlocks(name, at(start), at(end));
        this.#close(name);
      },
      comment: (_start, _end, from, to) =>
        this.#beside('html-comment', 'comment', trimmed(this.#source, at(from), at(to))),
    });
  }

  #open(source: string, tag: Tag, base: number): void {
    if (tag.name === 'br') this.#text.space(base + tag.start, base + tag.end, '\n');
    this.#partBlocks(tag.name, base + tag.start, base + tag.end);
    openElement(source, tag, this.#scenery);
    const mark = markOf.get(tag.name);
    if (mark) this.#text.openMark(mark);
    for (const body of attributeTexts(source, tag, this.#scenery.references)) {
      this.#beside('image-alt', 'metadata', { ...body, map: body.map.moved(base) });
    }
    if (carriesData(source, tag)) {
      this.#beside('value', null, verbatim(this.#source, base + tag.start, base + tag.end));
    }
  }

  /** Cells and items inside a paragraph are no part of one sentence. */
  #partBlocks(name: string, start: number, end: number): void {
    if (endsParagraph(name)) this.#text.space(start, end, '\n');
  }

  #close(name: string): void {
    const mark = markOf.get(name);
    if (mark) this.#text.closeMark(mark);
    this.#scenery.elements.close(name);
    this.#text.settle();
  }

  #beside(role: SegmentRole, concealment: Segment['concealment'], body: SegmentBody | null): void {
    if (body && body.text.trim() !== '') this.#aside.push({ role, concealment, body });
  }
}

/** What a label or title says, its escapes and references resolved. */
export function plainText(source: string, node: TokenNode, scenery: Scenery): SegmentBody {
  const text = new SegmentText(source);
  const walk = (child: TokenNode): void => {
    if (textTokens.has(child.type)) text.copy(child.start, child.end);
    else if (child.type === 'lineEnding') text.space(child.start, child.start + 1);
    else if (child.type === 'characterReference') {
      const reference = scenery.references.at(source, child.start, child.end);
      text.put(reference?.text ?? source.slice(child.start, child.end), child.start, child.end);
    } else if (!silentTokens.has(child.type)) child.children.forEach(walk);
  };
  node.children.forEach(walk);
  return text.body();
}
