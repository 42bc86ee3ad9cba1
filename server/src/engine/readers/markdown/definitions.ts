import type { Scenery } from '../html/apply-tag.js';
import { addressCarriesData } from '../html/attributes.js';
import { looksLikeProse } from '../prose.js';
import type { SegmentBody } from '../segment-text.js';
import { trimmed, verbatim } from '../segments.js';
import { plainText, type SideText } from './inline.js';
import { find, type TokenNode } from './token-tree.js';

/** A link reference definition: `[label]: address "title"`. */
interface Definition {
  readonly start: number;
  readonly end: number;
  readonly label: SegmentBody | null;
  readonly address: string;
  readonly title: SegmentBody | null;
}

/** Labels that people give to definitions which are only there to hold a comment. */
const commentLabels: ReadonlySet<string> = new Set([
  '//',
  '#',
  'comment',
  'comments',
  '_',
  '-',
  'note',
  'hidden',
  'ai',
  'todo',
]);
/** A definition on one line, without escapes and references. */
const simple =
  /^\[([^[\]\\&\s][^[\]\\&]{0,200})\]:[ \t]{1,20}([^<\s\\&][^\s\\&]{0,2000}|<[^<>\s\\&]{0,2000}>)(?:[ \t]{1,20}("[^"\\&]{0,2000}"|'[^'\\&]{0,2000}'|\([^()\\&]{0,2000}\)))?[ \t\r]{0,20}$/d;

/** What a definition says though nothing of it is shown: `[//]: # (text)`. */
export function definitionTexts(source: string, definition: Definition): SideText[] {
  const { start, end, label, address, title } = definition;
  const isComment = address === '' || address === '#' || commentLabels.has(label?.text.trim().toLowerCase() ?? '');
  const texts: SideText[] = [];
  if (label && looksLikeProse(label.text)) texts.push({ role: 'link-comment', concealment: 'comment', body: label });
  if (title && isComment) texts.push({ role: 'link-comment', concealment: 'comment', body: title });
  if (title && !isComment) texts.push({ role: 'image-alt', concealment: 'metadata', body: title });
  if (addressCarriesData(address)) {
    texts.push({ role: 'value', concealment: null, body: verbatim(source, start, end) });
  }
  return texts.filter(({ body }) => body.text !== '');
}

/** The definition that the parser found. */
export function definitionOf(source: string, node: TokenNode, scenery: Scenery): Definition {
  const label = find(node, 'definitionLabelString', 2);
  const title = find(node, 'definitionTitleString', 2);
  const address = find(node, 'definitionDestinationString', 3);
  return {
    start: node.start,
    end: node.end,
    label: label && plainText(source, label, scenery),
    address: address ? source.slice(address.start, address.end) : '',
    title: title && plainText(source, title, scenery),
  };
}

/** The definitions in the range when each of its lines is a simple one; null otherwise. */
export function definitionLines(text: string, start: number, end: number): Definition[] | null {
  if (text[start] !== '[') return null;
  const found: Definition[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const match = simple.exec(line);
    if (match) found.push(simpleDefinition(text, at, match));
    else if (line.trim() !== '') return null;
    at += line.length + 1;
  }
  return found;
}

function simpleDefinition(text: string, start: number, match: RegExpExecArray): Definition {
  const range = (group: number): [number, number] => {
    const [from, to] = match.indices?.[group] ?? [0, 0];
    return [start + from, start + to];
  };
  const [titleStart, titleEnd] = range(3);
  return {
    start,
    end: start + match[0].trimEnd().length,
    label: trimmed(text, ...range(1)),
    address: (match[2] ?? '').replace(/^<|>$/g, ''),
    title: match[3] ? trimmed(text, titleStart + 1, titleEnd - 1) : null,
  };
}
