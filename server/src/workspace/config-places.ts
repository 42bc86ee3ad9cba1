import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';

/** Offsets of the text, UTF-16. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The key at the end of a path; the whole text when there is none. */
export function keyAt(tree: Node, path: JSONPath): Place {
  return findNodeAtLocation(tree, path)?.parent?.children?.[0] ?? tree;
}

/** The value at a path, or that of its nearest parent when it is missing. */
export function valueAt(tree: Node, path: JSONPath): Place {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

/**
 * The place of one character of a string value. `text` is the configuration, `index` a UTF-16 offset of the value: an
 * escape is several characters of the text and one of the value.
 *
 *     text    "\\bcat"      index 1, the b, is the third character behind the quotation mark
 *              ^ ^          each step passes a character or a whole escape
 */
export function characterAt(text: string, value: Place, index: number): Place {
  let at = value.offset + 1;
  for (let left = index; left > 0; left--) at += escapeLength(text, at);
  const last = value.offset + value.length - 1;
  return at < last ? { offset: at, length: escapeLength(text, at) } : { offset: last, length: 1 };
}

function escapeLength(text: string, at: number): number {
  if (text[at] !== '\\') return 1;
  return text[at + 1] === 'u' ? 6 : 2;
}
