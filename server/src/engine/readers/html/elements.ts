import type { Mark } from '../../model/segment.js';

/** Elements whose text stands on its own; all others run on within a line. */
export const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
   form frame frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav noframes noscript ol optgroup option
   p pre section select summary table tbody td textarea tfoot th thead title tr ul template svg math iframe object desc metadata`.split(
    /\s+/,
  ),
);

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** What an opening tag ends, though it is not closed: `<li>` ends the item before it. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    tr: ['tr', 'td', 'th'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    option: ['option'],
    optgroup: ['option', 'optgroup'],
  }).map(([name, ended]) => [name, new Set(ended)]),
);

/** Blocks that may stand in a paragraph's place and so end it. */
export function endsParagraph(name: string): boolean {
  return blockElements.has(name) && name !== 'option' && name !== 'optgroup' && name !== 'svg' && name !== 'math';
}

/** Elements that run on within a line and that a self-closing slash does not close. */
const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup u var'.split(
    ' ',
  ),
);

/** True when `<name/>` ends at once: void elements, and components that HTML does not know. */
export function closesItself(name: string): boolean {
  return voidElements.has(name) || !(blockElements.has(name) || inlineElements.has(name));
}

/** Elements that give their text a meaning of its own. */
export const markOf: ReadonlyMap<string, Mark['kind']> = new Map<string, Mark['kind']>([
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['q', 'quote'],
  ['cite', 'quote'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['a', 'link'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
]);

/** Elements whose text is a program, with its language. */
export const codeElements: ReadonlyMap<string, string> = new Map([
  ['script', 'javascript'],
  ['style', 'css'],
]);

/** Depth of a heading element, 0 for other elements. */
export function headingDepth(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}
