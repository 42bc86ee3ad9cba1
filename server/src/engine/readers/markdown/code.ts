import { OffsetMapBuilder } from '../../text/offset-map.js';
import { looksLikeProse } from '../prose.js';
import type { SegmentBody } from '../segment-text.js';
import { trimmed } from '../segments.js';
import type { SideText } from './inline.js';
import type { TokenNode } from './token-tree.js';

const carriageReturn = 13;
const lineFeed = 10;

/** The lines of a block that Markdown keeps as they stand, without the quote and list markers in front of them. */
export function verbatimLines(source: string, node: TokenNode, content: string): SegmentBody {
  const map = new OffsetMapBuilder();
  let text = '';
  let newlines: number[] = [];
  const copy = (start: number, end: number): void => {
    text += source.slice(start, end);
    map.copy(end - start, start);
  };
  for (const { type, start, end } of node.children) {
    if (type.startsWith('lineEnding')) newlines.push(start);
    if (type !== content) continue;
    if (text !== '') for (const at of newlines) copy(at, endOfNewline(source, at));
    newlines = [];
    copy(start, end);
  }
  return { text, map: map.build(), marks: [] };
}

/** Sentences in the line that opens a code fence: they are never shown. */
export function infoTexts(source: string, start: number, end: number): SideText[] {
  const body = trimmed(source, start, end);
  return body && looksLikeProse(body.text) ? [{ role: 'image-alt', concealment: 'metadata', body }] : [];
}

function endOfNewline(source: string, at: number): number {
  const isPair = source.charCodeAt(at) === carriageReturn && source.charCodeAt(at + 1) === lineFeed;
  return at + (isPair ? 2 : 1);
}
