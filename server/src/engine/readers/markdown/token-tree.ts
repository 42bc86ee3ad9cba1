import { parse, postprocess, preprocess } from 'micromark';

/** A token of Markdown by its micromark name (`paragraph`, `emphasisText`, `data` ...), with the tokens inside it. */
export interface TokenNode {
  readonly type: string;
  /** UTF-16 offsets in the text that was parsed. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly TokenNode[];
}

interface GrowingNode extends TokenNode {
  end: number;
  children: TokenNode[];
}

const byteOrderMark = 0xfeff;

/**
 * Parses CommonMark into a tree of tokens, which says where every character stands; the syntax tree alone does not tell
 * where an escape or a line prefix was left out. Lists hold `listItem` nodes. Throws on what the parser cannot hold.
 */
export function parseTokens(markdown: string): TokenNode {
  // The parser drops a byte order mark and counts from behind it.
  const base = markdown.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const root: GrowingNode = { type: 'root', start: 0, end: markdown.length, children: [] };
  const open: GrowingNode[] = [root];
  for (const [kind, token] of postprocess(
    parse()
      .document()
      .write(preprocess()(markdown, null, true)),
  )) {
    const end = token.end.offset + base;
    if (kind === 'enter') {
      const node: GrowingNode = { type: token.type, start: token.start.offset + base, end, children: [] };
      (open.at(-1) as GrowingNode).children.push(node);
      open.push(node);
    } else {
      const node = open.pop() as GrowingNode;
      node.end = end;
      if (node.type === 'listUnordered' || node.type === 'listOrdered') node.children = items(node.children);
    }
  }
  return root;
}

/**
 * The tokens of a list by its items, as micromark puts them one after the other:
 *
 *     listItemPrefix content lineEnding listItemPrefix content
 *     ^ an item                         ^ the next one
 */
function items(tokens: readonly TokenNode[]): TokenNode[] {
  const out: GrowingNode[] = [];
  for (const token of tokens) {
    const item = out.at(-1);
    if (token.type === 'listItemPrefix' || !item) {
      out.push({ type: 'listItem', start: token.start, end: token.end, children: [token] });
    } else {
      item.children.push(token);
      item.end = token.end;
    }
  }
  return out;
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
