import type { Scenery } from '../html/apply-tag.js';
import { addressCarriesData } from '../html/attributes.js';
import { looksLikeProse } from '../prose.js';
import { verbatim } from '../segments.js';
import { plainText, type SideText } from './inline.js';
import { find, type TokenNode } from './token-tree.js';

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

/** What a link reference definition says though nothing of it is shown: `[//]: # (text)`. */
export function definitionTexts(source: string, node: TokenNode, scenery: Scenery): SideText[] {
  const label = find(node, 'definitionLabelString', 2);
  const title = find(node, 'definitionTitleString', 2);
  const address = find(node, 'definitionDestinationString', 3);
  const to = address ? source.slice(address.start, address.end) : '';
  const isComment = to === '' || to === '#' || commentLabels.has(labelText(source, label));
  const texts: SideText[] = [];
  const labelBody = label && plainText(source, label, scenery);
  if (labelBody && looksLikeProse(labelBody.text)) {
    texts.push({ role: 'link-comment', concealment: 'comment', body: labelBody });
  }
  if (title) {
    const body = plainText(source, title, scenery);
    texts.push(
      isComment
        ? { role: 'link-comment', concealment: 'comment', body }
        : { role: 'image-alt', concealment: 'metadata', body },
    );
  }
  if (addressCarriesData(to)) {
    texts.push({ role: 'value', concealment: null, body: verbatim(source, node.start, node.end) });
  }
  return texts.filter(({ body }) => body.text !== '');
}

function labelText(source: string, label: TokenNode | null): string {
  return label ? source.slice(label.start, label.end).trim().toLowerCase() : '';
}
