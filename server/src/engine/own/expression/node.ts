import type { CharSet } from './char-set.js';

/** A part of a parsed expression. `at` is its UTF-16 offset in the source. */
export type Node =
  | { readonly kind: 'chars'; readonly set: CharSet }
  /** Matches between two characters. */
  | { readonly kind: 'edge' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number; readonly at: number };

/** True when nothing in the node is left to choice: there is one way to match it. */
export function isFixed(node: Node): boolean {
  if (node.kind === 'sequence') return node.parts.every(isFixed);
  if (node.kind === 'repeat') return node.min === node.max && isFixed(node.body);
  return node.kind === 'chars' || node.kind === 'edge';
}

/** Characters of the longest match. */
export function longestMatch(node: Node): number {
  switch (node.kind) {
    case 'chars':
      return 1;
    case 'edge':
      return 0;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + longestMatch(part), 0);
    case 'choice':
      return Math.max(...node.options.map(longestMatch));
    case 'repeat':
      return node.max * longestMatch(node.body);
  }
}

/** True when the node matches the empty text. */
export function isNullable(node: Node): boolean {
  switch (node.kind) {
    case 'chars':
      return false;
    case 'edge':
      return true;
    case 'sequence':
      return node.parts.every(isNullable);
    case 'choice':
      return node.options.some(isNullable);
    case 'repeat':
      return node.min === 0 || isNullable(node.body);
  }
}
