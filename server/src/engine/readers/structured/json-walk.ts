import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { ConfigNode } from '../../model/rule.js';
import { verbatim } from '../segments.js';
import { closeOnLaterLine, closingSingleQuote, isBeforeColon, JsonString, unescapeJson5 } from './json-string.js';
import { maxDepth, memberPointer, type Scalar, type Slot, type StructureVisitor } from './visitor.js';

/** Kinds of tokens: the scanner declares them as a type only. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
};

const unexpectedEndOfString = 2;

/** An object or list that is open. */
interface Container {
  readonly kind: 'object' | 'array';
  readonly pointer: string;
  readonly depth: number;
  /** Members so far. */
  index: number;
  /** The name whose value comes next; null while a name is awaited. */
  key: string | null;
}

/**
 * Walks JSON, JSON with comments and most of JSON5 on the tokens of `jsonc-parser`, with a stack of its own: a hundred
 * thousand brackets are as good as ten. Broken documents are walked to their end.
 */
export function walkJson(text: string, visitor: StructureVisitor): void {
  new JsonWalk(text, visitor).run();
}

class JsonWalk {
  readonly #text: string;
  readonly #visitor: StructureVisitor;
  readonly #scanner: JSONScanner;
  readonly #open: Container[] = [];
  /** Words without a place, together with the words that follow them. */
  #loose: [number, number] | null = null;

  constructor(text: string, visitor: StructureVisitor) {
    this.#text = text;
    this.#visitor = visitor;
    this.#scanner = createScanner(text, false);
  }

  run(): void {
    for (let kind = 0; kind !== token.end; ) {
      if (this.#singleQuoted()) continue;
      kind = this.#scanner.scan();
      this.#take(kind, this.#scanner.getTokenOffset(), this.#scanner.getPosition());
    }
    this.#endLoose();
    while (this.#open.length > 0) this.#close(this.#text.length);
  }

  #take(kind: number, start: number, end: number): void {
    if (kind === token.space || kind === token.lineBreak || kind === token.end) return;
    if (kind === token.unknown) this.#word(start, end);
    else if (kind === token.comma) this.#comma();
    else if (isLiteral(kind)) this.#literal(kind, start, end);
    else {
      this.#endLoose();
      this.#structure(kind, start, end);
    }
  }

  #structure(kind: number, start: number, end: number): void {
    if (kind === token.string) this.#string(start, end);
    else if (kind === token.openBrace) this.#opens('object', start);
    else if (kind === token.openBracket) this.#opens('array', start);
    else if (kind === token.closeBrace || kind === token.closeBracket) this.#close(end);
    else if (kind === token.lineComment) this.#visitor.comment(start + 2, end);
    else if (kind === token.blockComment) this.#visitor.comment(start + 2, endOfBlockComment(this.#text, start, end));
  }

  #opens(kind: Container['kind'], start: number): void {
    const slot = this.#slot();
    const parent = this.#open.at(-1);
    const depth = parent ? parent.depth + 1 : 0;
    const pointer = parent && depth > maxDepth ? parent.pointer : slot.pointer;
    this.#open.push({ kind, pointer, depth, index: 0, key: null });
    this.#visitor.open(kind, slot, start);
  }

  #close(end: number): void {
    if (this.#open.pop() === undefined) return;
    this.#visitor.close(end);
    this.#endValue();
  }

  #comma(): void {
    const container = this.#open.at(-1);
    if (container) container.key = null;
  }

  #string(start: number, end: number): void {
    const text = this.#scanner.getTokenValue();
    const isClosed = (this.#scanner.getTokenError() as number) !== unexpectedEndOfString;
    const close = isClosed ? -1 : closeOnLaterLine(this.#text, end);
    if (close >= 0) this.#resumeAfter(start, close);
    else this.#member(new JsonString(this.#text, start, end, text, isClosed ? 1 : 0));
  }

  /** A string whose end the scanner did not see. */
  #resumeAfter(start: number, close: number): void {
    this.#scanner.setPosition(close + 1);
    const text = unescapeJson5(this.#text.slice(start + 1, close));
    this.#member(new JsonString(this.#text, start, close + 1, text));
  }

  /** A string in single quotes (JSON5) at the scanner's place: to the scanner it would be a word. */
  #singleQuoted(): boolean {
    const start = this.#scanner.getPosition();
    if (this.#text[start] !== "'" || this.#loose) return false;
    const close = closingSingleQuote(this.#text, start);
    if (close >= 0) this.#resumeAfter(start, close);
    return close >= 0;
  }

  #literal(kind: number, start: number, end: number): void {
    if (this.#loose) this.#loose[1] = end;
    else this.#member(literal(kind, this.#text, start, end));
  }

  /** A name without quotes (JSON5), or words without a place. */
  #word(start: number, end: number): void {
    if (this.#loose) this.#loose[1] = end;
    else if (this.#awaitsName() && isBeforeColon(this.#text, end)) this.#member(name(this.#text, start, end));
    else this.#loose = [start, end];
  }

  #endLoose(): void {
    if (this.#loose) this.#visitor.loose(...this.#loose);
    this.#loose = null;
  }

  #member(scalar: Scalar): void {
    const container = this.#open.at(-1);
    if (container && this.#awaitsName()) {
      container.key = String(scalar.value());
      this.#visitor.key(this.#slot(), scalar);
    } else {
      this.#visitor.scalar(this.#slot(), scalar);
      this.#endValue();
    }
  }

  #awaitsName(): boolean {
    const container = this.#open.at(-1);
    return container?.kind === 'object' && container.key === null;
  }

  #slot(): Slot {
    const container = this.#open.at(-1);
    if (!container) return { key: null, pointer: '' };
    const key = container.kind === 'object' ? (container.key ?? '') : null;
    return { key, pointer: memberPointer(container.pointer, key ?? container.index) };
  }

  #endValue(): void {
    const container = this.#open.at(-1);
    if (!container) return;
    container.key = null;
    container.index++;
  }
}

function isLiteral(kind: number): boolean {
  return kind === token.null || kind === token.true || kind === token.false || kind === token.number;
}

const words: ReadonlyMap<number, ConfigNode['value']> = new Map<number, ConfigNode['value']>([
  [token.null, null],
  [token.true, true],
  [token.false, false],
]);

function literal(kind: number, text: string, start: number, end: number): Scalar {
  const value = () => (kind === token.number ? Number(text.slice(start, end)) : words.get(kind));
  return { start, end, isString: false, value, body: () => verbatim(text, start, end) };
}

function name(text: string, start: number, end: number): Scalar {
  const body = verbatim(text, start, end);
  return { start, end, isString: true, value: () => body.text, body: () => body };
}

function endOfBlockComment(text: string, start: number, end: number): number {
  return text.startsWith('*/', end - 2) && end - 2 >= start + 2 ? end - 2 : end;
}
