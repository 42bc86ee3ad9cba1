import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { align } from '../align.js';
import { verbatim } from '../segments.js';
import { isNestedTooDeep } from './nesting.js';
import { maxDepth, memberPointer, type Scalar, type Slot, type StructureVisitor } from './visitor.js';

/** Why TOML was not walked; the text is then to be read as it stands. */
type TomlObstacle = 'too-deep' | 'invalid' | null;

/**
 * Walks TOML on the syntax tree of `toml-eslint-parser`. Tables open and close as often as they are named; a visitor
 * that builds a tree knows them by their pointers. The parser gives up at the first error.
 */
export function walkToml(text: string, visitor: StructureVisitor): TomlObstacle {
  if (isNestedTooDeep(text)) return 'too-deep';
  try {
    const program = parseTOML(text, { tomlVersion: 'next' });
    new TomlWalk(text, visitor).program(program);
    return null;
  } catch (error) {
    if (error instanceof ParseError) return 'invalid';
    // Deep nesting overflows the stack of the parser, and so do strings above some 100,000 letters.
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

type Path = readonly (string | number)[];

class TomlWalk {
  readonly #text: string;
  readonly #visitor: StructureVisitor;

  constructor(text: string, visitor: StructureVisitor) {
    this.#text = text;
    this.#visitor = visitor;
  }

  program(program: AST.TOMLProgram): void {
    for (const { range } of program.comments) this.#visitor.comment(range[0] + 1, range[1]);
    const [top] = program.body;
    this.#visitor.open('object', { key: null, pointer: '' }, top.range[0]);
    for (const node of top.body) {
      if (node.type === 'TOMLTable') this.#table(node);
      else this.#keyValue(node, '', 0);
    }
    this.#visitor.close(top.range[1]);
  }

  #table(table: AST.TOMLTable): void {
    this.#below('', table.resolvedKey, table.range, (pointer, depth) => {
      for (const node of table.body) this.#keyValue(node, pointer, depth);
    });
  }

  #keyValue(node: AST.TOMLKeyValue, parent: string, depth: number): void {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = names.pop() as string;
    this.#below(parent, names, node.range, (pointer, below) => {
      const slot = { key: last, pointer: memberPointer(pointer, last) };
      const key = node.key.keys.at(-1) as AST.TOMLBare | AST.TOMLQuoted;
      this.#visitor.key(slot, key.type === 'TOMLBare' ? this.#bare(key) : this.#string(key));
      this.#value(node.value, slot, depth + below);
    });
  }

  /** Opens the tables on a dotted path, reads what is below them, and closes them again. */
  #below(parent: string, path: Path, [start, end]: AST.Range, read: (pointer: string, depth: number) => void): void {
    if (path.length > maxDepth) throw new RangeError('nested too deep');
    let pointer = parent;
    path.forEach((name, at) => {
      pointer = memberPointer(pointer, name);
      const kind = typeof path[at + 1] === 'number' ? 'array' : 'object';
      this.#visitor.open(kind, { key: typeof name === 'string' ? name : null, pointer }, start);
    });
    read(pointer, path.length);
    for (const _ of path) this.#visitor.close(end);
  }

  #value(node: AST.TOMLContentNode, slot: Slot, depth: number): void {
    if (depth > maxDepth) throw new RangeError('nested too deep');
    if (node.type === 'TOMLArray') this.#array(node, slot, depth);
    else if (node.type === 'TOMLInlineTable') this.#inlineTable(node, slot, depth);
    else this.#visitor.scalar(slot, node.kind === 'string' ? this.#string(node) : this.#literal(node));
  }

  #array(node: AST.TOMLArray, slot: Slot, depth: number): void {
    this.#visitor.open('array', slot, node.range[0]);
    node.elements.forEach((element, index) => {
      this.#value(element, { key: null, pointer: memberPointer(slot.pointer, index) }, depth + 1);
    });
    this.#visitor.close(node.range[1]);
  }

  #inlineTable(node: AST.TOMLInlineTable, slot: Slot, depth: number): void {
    this.#visitor.open('object', slot, node.range[0]);
    for (const member of node.body) this.#keyValue(member, slot.pointer, depth + 1);
    this.#visitor.close(node.range[1]);
  }

  #string(node: AST.TOMLStringValue | AST.TOMLQuoted): Scalar {
    const [start, end] = node.range;
    const quotes = node.multiline ? 3 : 1;
    const [from, to] = [start + quotes, end - quotes];
    const text = node.value;
    const style = node.style === 'basic' ? 'backslash' : 'plain';
    const body = () =>
      text.length === to - from
        ? verbatim(this.#text, from, to)
        : { text, map: align(this.#text, from, to, text, style), marks: [] };
    return { start, end, isString: true, value: () => text, body };
  }

  #bare({ name, range: [start, end] }: AST.TOMLBare): Scalar {
    return { start, end, isString: true, value: () => name, body: () => verbatim(this.#text, start, end) };
  }

  #literal(node: Exclude<AST.TOMLValue, AST.TOMLStringValue>): Scalar {
    const [start, end] = node.range;
    const value = () => (node.value instanceof Date ? this.#text.slice(start, end) : node.value);
    return { start, end, isString: false, value, body: () => verbatim(this.#text, start, end) };
  }
}
