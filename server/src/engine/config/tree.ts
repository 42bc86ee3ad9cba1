import type { ConfigNode } from '../model/rule.js';

/** A node with the keys that lead to it; items of arrays count as `*`. */
export interface Entry {
  readonly node: ConfigNode;
  readonly path: readonly string[];
  /** The keys joined by dots, so that nested and flat spellings of a setting read alike. */
  readonly dotted: string;
  readonly parent: ConfigNode | null;
}

/** Nodes of one file that are looked at, at the most. */
const limit = 50_000;
const depthLimit = 40;

/** All nodes of a configuration, each before its children, in order of place. */
export function* entries(root: ConfigNode): Iterable<Entry> {
  const stack: Entry[] = [{ node: root, path: [], dotted: '', parent: null }];
  for (let seen = 0; seen < limit; seen++) {
    const entry = stack.pop();
    if (!entry) return;
    yield entry;
    if (entry.path.length >= depthLimit) continue;
    for (let i = entry.node.children.length - 1; i >= 0; i--)
      stack.push(below(entry, entry.node.children[i] as ConfigNode));
  }
}

function below({ node: parent, path }: Entry, node: ConfigNode): Entry {
  const keys = [...path, parent.kind === 'array' ? '*' : (node.key ?? '*')];
  return { node, path: keys, dotted: keys.join('.'), parent };
}

/** The child of an object under a key. */
export function child(node: ConfigNode, key: string): ConfigNode | undefined {
  return node.kind === 'object' ? node.children.find((one) => one.key === key) : undefined;
}

/** The string below a key, or undefined. */
export function text(node: ConfigNode, key: string): string | undefined {
  const value = child(node, key)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A string, or the strings of an array, joined by blanks as a command line is. */
export function joined(node: ConfigNode | undefined): string {
  if (!node) return '';
  if (node.kind === 'array') return node.children.map((one) => quoted(joined(one))).join(' ');
  return typeof node.value === 'string' ? node.value : '';
}

function quoted(word: string): string {
  return /[\s|&;<>()$"'`]/.test(word) ? `'${word.replace(/'/g, `'\\''`)}'` : word;
}
