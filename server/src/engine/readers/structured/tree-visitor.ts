import type { ConfigNode } from '../../model/rule.js';
import { maxDepth, type Scalar, type Slot, type StructureVisitor } from './visitor.js';

/** A node while its members are still coming. */
interface OpenNode {
  readonly pointer: string;
  readonly key: string | null;
  readonly kind: ConfigNode['kind'];
  readonly value: ConfigNode['value'];
  readonly children: OpenNode[];
  readonly start: number;
  end: number;
}

/** Builds the tree of a document. What lies deeper than the limit is left out. */
export class TreeVisitor implements StructureVisitor {
  /** Members of open nodes by pointer, where a table that is named again is the same table (TOML). */
  readonly #tables: Map<string, OpenNode> | null;
  readonly #open: OpenNode[] = [];
  #depth = 0;
  #root: OpenNode | null = null;

  /** @param reopens True for a format that may come back to an object. */
  constructor(reopens = false) {
    this.#tables = reopens ? new Map() : null;
  }

  /** The first value of the document; null when there is none. */
  get root(): ConfigNode | null {
    return this.#root;
  }

  open(kind: 'object' | 'array', slot: Slot, start: number): void {
    this.#depth++;
    if (this.#depth > maxDepth) return;
    const known = this.#tables?.get(slot.pointer);
    const node = known ?? nodeOf(slot, kind, undefined, start, start);
    this.#tables?.set(slot.pointer, node);
    if (!known) this.#add(node);
    this.#open.push(node);
  }

  close(end: number): void {
    if (this.#depth-- > maxDepth) return;
    const node = this.#open.pop();
    if (node) node.end = Math.max(node.end, end);
  }

  scalar(slot: Slot, scalar: Scalar): void {
    if (this.#depth > maxDepth) return;
    this.#add(nodeOf(slot, 'scalar', scalar.value(), scalar.start, scalar.end));
  }

  empty(slot: Slot, { start, end }: Scalar): void {
    if (this.#depth <= maxDepth) this.#add(nodeOf(slot, 'scalar', null, start, end));
  }

  key(): void {}
  comment(): void {}
  loose(): void {}

  #add(node: OpenNode): void {
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(node);
    else this.#root ??= node;
  }
}

function nodeOf(
  { key, pointer }: Slot,
  kind: ConfigNode['kind'],
  value: ConfigNode['value'],
  start: number,
  end: number,
): OpenNode {
  return { pointer, key, kind, value, children: [], start, end };
}
