import { CST, Parser } from 'yaml';
import { isNestedTooDeep } from './nesting.js';
import { maxDepth, memberPointer, type Slot, type StructureVisitor } from './visitor.js';
import { YamlScalar } from './yaml-scalar.js';

/** Why YAML was not walked to its leaves; the text is then to be read as it stands. */
type YamlObstacle = 'too-deep' | null;

/**
 * Walks YAML on the concrete syntax of the `yaml` library: every scalar and comment has its place, duplicate keys stay,
 * and aliases are not resolved, so that a bomb of them is only text. Broken documents are walked as far as they go.
 */
export function walkYaml(text: string, visitor: StructureVisitor): YamlObstacle {
  if (isNestedTooDeep(text)) return 'too-deep';
  try {
    const walk = new YamlWalk(text, visitor);
    for (const token of new Parser().parse(text)) walk.top(token);
    return null;
  } catch (error) {
    // The parser leaves thousands of levels at once by recursion; that and our own limit end here.
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

class YamlWalk {
  readonly #text: string;
  readonly #visitor: StructureVisitor;

  constructor(text: string, visitor: StructureVisitor) {
    this.#text = text;
    this.#visitor = visitor;
  }

  /** A token of the stream: a document, or what stands between documents. */
  top(token: CST.Token): void {
    if (token.type !== 'document') {
      this.#trivia([token]);
      return;
    }
    this.#trivia(token.start);
    if (token.value) this.#node(token.value, { key: null, pointer: '' }, 0);
    this.#trivia(token.end);
  }

  /** Returns where the node ends. */
  #node(token: CST.Token, slot: Slot, depth: number): number {
    if (depth > maxDepth) throw new RangeError('nested too deep');
    if (CST.isScalar(token)) return this.#scalar(token, slot);
    if (CST.isCollection(token)) return this.#collection(token, slot, depth);
    this.#trivia([token]);
    return 'source' in token ? token.offset + token.source.length : token.offset;
  }

  #scalar(token: CST.FlowScalar | CST.BlockScalar, slot: Slot): number {
    const scalar = new YamlScalar(this.#text, token);
    this.#visitor.scalar(slot, scalar);
    this.#trivia(token.type === 'block-scalar' ? token.props : token.end);
    return scalar.end;
  }

  #collection(token: Collection, slot: Slot, depth: number): number {
    const isMap = token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');
    this.#visitor.open(isMap ? 'object' : 'array', slot, token.offset);
    let end = token.offset + (token.type === 'flow-collection' ? 1 : 0);
    let index = 0;
    for (const item of token.items as readonly CST.CollectionItem[]) {
      this.#trivia(item.start);
      const to = isMap ? this.#member(item, slot, depth) : this.#element(item, slot, index, depth);
      if (to !== null) index++;
      end = Math.max(end, to ?? 0);
    }
    if (token.type === 'flow-collection') end = Math.max(end, this.#closing(token.end));
    this.#visitor.close(end);
    return end;
  }

  #member({ key, sep, value }: CST.CollectionItem, parent: Slot, depth: number): number | null {
    if (!key && !value) return null;
    const name = key && CST.isScalar(key) ? new YamlScalar(this.#text, key) : null;
    const text = name ? name.body().text : '';
    const slot = { key: text, pointer: memberPointer(parent.pointer, text) };
    if (name) this.#visitor.key(slot, name);
    else if (key) this.#node(key, slot, depth + 1);
    this.#trivia(key && 'end' in key ? key.end : undefined);
    this.#trivia(sep);
    if (value) return this.#node(value, slot, depth + 1);
    if (name) this.#visitor.empty?.(slot, name);
    return name?.end ?? null;
  }

  /** An element of a list; flow lists hold their scalars as keys without a value. */
  #element(item: CST.CollectionItem, parent: Slot, index: number, depth: number): number | null {
    const slot = { key: null, pointer: memberPointer(parent.pointer, index) };
    const isPair = item.sep?.some((token) => token.type === 'map-value-ind') === true;
    if (isPair && item.key) return this.#pair(item, slot, depth);
    this.#trivia(item.sep);
    const token = item.value ?? item.key;
    return token ? this.#node(token, slot, depth + 1) : null;
  }

  /** `[ key: value ]`: a mapping of one member. */
  #pair(item: CST.CollectionItem, slot: Slot, depth: number): number {
    const start = item.key?.offset ?? 0;
    this.#visitor.open('object', slot, start);
    const end = this.#member(item, slot, depth + 1) ?? start;
    this.#visitor.close(end);
    return end;
  }

  #closing(tokens: readonly CST.SourceToken[]): number {
    this.#trivia(tokens);
    const close = tokens.find((token) => token.type === 'flow-map-end' || token.type === 'flow-seq-end');
    return close ? close.offset + close.source.length : 0;
  }

  #trivia(tokens: readonly CST.Token[] | undefined): void {
    for (const token of tokens ?? []) {
      if (!('source' in token)) continue;
      const end = token.offset + token.source.length;
      if (token.type === 'comment') this.#visitor.comment(token.offset + 1, end);
      else if (token.type === 'error' || token.type === 'directive') this.#visitor.loose(token.offset, end);
    }
  }
}
