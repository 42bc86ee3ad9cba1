import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An attribute; the value's range excludes its quotes. Offsets are UTF-16 units of the text. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** An opening tag with its range, `<` and `>` included. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** What is called for the parts of a text, from left to right. All ranges are half-open. */
export interface TokenHandler {
  text(start: number, end: number): void;
  open(tag: Tag): void;
  /** A closing tag; the range begins at `<`. */
  close(name: string, start: number, end: number): void;
  /** A comment; [from, to) is what stands inside its markers. */
  comment(start: number, end: number, from: number, to: number): void;
}

/** A document type declaration longer than this, in UTF-16 units, is read as a comment. */
const longDeclaration = 250;

/** Cuts HTML into tags, texts and comments, with positions; character references are left as they stand. */
export function tokenizeHtml(text: string, handler: TokenHandler): void {
  const collector = new TagCollector(text, handler);
  const tokenizer = new Tokenizer({ decodeEntities: false }, collector);
  tokenizer.write(text);
  tokenizer.end();
}

/** Turns the callbacks of htmlparser2's tokenizer into whole tags. */
class TagCollector implements TokenizerCallbacks {
  readonly #text: string;
  readonly #handler: TokenHandler;
  #tag: { name: string; attributes: Attribute[]; start: number } | null = null;
  #attribute = '';
  #valueStart = 0;
  #valueEnd = 0;

  constructor(text: string, handler: TokenHandler) {
    this.#text = text;
    this.#handler = handler;
  }

  ontext(start: number, end: number): void {
    this.#handler.text(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#text.slice(start, end).toLowerCase(), attributes: [], start: start - 1 };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#text.slice(start, end).toLowerCase();
    this.#valueStart = end;
    this.#valueEnd = end;
  }

  onattribdata(start: number, end: number): void {
    this.#valueStart = start;
    this.#valueEnd = end;
  }

  onattribend(): void {
    this.#tag?.attributes.push({ name: this.#attribute, start: this.#valueStart, end: this.#valueEnd });
  }

  onopentagend(end: number): void {
    this.#finishTag(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.#finishTag(end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const close = this.#text.indexOf('>', end);
    this.#handler.close(
      this.#text.slice(start, end).toLowerCase(),
      start - 2,
      close < 0 ? this.#text.length : close + 1,
    );
  }

  oncomment(start: number, end: number, closing: number): void {
    const open = this.#text.lastIndexOf('<', start);
    this.#handler.comment(open, Math.min(end + 1, this.#text.length), start, Math.max(start, end - closing));
  }

  ondeclaration(start: number, end: number): void {
    if (end - start > longDeclaration) this.#handler.comment(start - 2, end + 1, start, end);
  }

  /** A tag that never ends is no tag: what stands in it is text. */
  onend(): void {
    const tag = this.#tag;
    this.#tag = null;
    if (tag) this.#handler.text(tag.start, this.#text.length);
  }

  onattribentity(): void {}
  oncdata(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  #finishTag(end: number, selfClosing: boolean): void {
    const tag = this.#tag;
    this.#tag = null;
    if (!tag) return;
    this.#handler.open({ name: tag.name, attributes: tag.attributes, start: tag.start, end, selfClosing });
  }
}
