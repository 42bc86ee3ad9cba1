import { fromMarkdown, type Handle } from 'mdast-util-from-markdown';

/** A token of Markdown by its micromark name (`paragraph`, `emphasisText`, `data` ...), with the tokens inside it. */
export interface TokenNode {
  readonly type: string;
  /** UTF-16 offsets in the text that was parsed. */
  readonly start: number;
  end: number;
  readonly children: readonly TokenNode[];
}

interface GrowingNode extends TokenNode {
  readonly children: GrowingNode[];
}

const byteOrderMark = 0xfeff;

/**
 * Parses CommonMark into a tree of tokens, which says where every character stands; the syntax tree alone does not tell
 * where an escape or a line prefix was left out. Throws on what the parser cannot hold.
 */
export function parseTokens(markdown: string): TokenNode {
  // The parser drops a byte order mark and counts from behind it.
  const base = markdown.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const root: GrowingNode = { type: 'root', start: 0, end: markdown.length, children: [] };
  const open: GrowingNode[] = [root];
  const beforeEnter: Handle = ({ type, start, end }) => {
    const node: GrowingNode = { type, start: start.offset + base, end: end.offset + base, children: [] };
    (open.at(-1) as GrowingNode).children.push(node);
    open.push(node);
  };
  const afterExit: Handle = ({ end }) => {
    (open.pop() as GrowingNode).end = end.offset + base;
  };
  fromMarkdown(markdown, { mdastExtensions: [{ beforeEnter, afterExit }] });
  return root;
}

/** The first descendant of a type, searched `depth` levels down; null when there is none. */
export function find(node: TokenNode, type: string, depth = 3): TokenNode | null {
  for (const child of node.children) {
    if (child.type === type) return child;
    const found = depth > 1 ? find(child, type, depth - 1) : null;
    if (found) return found;
  }
  return null;
}
