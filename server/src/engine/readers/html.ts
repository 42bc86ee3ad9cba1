import { OpenElements } from './html/open-elements.js';
import { References } from './html/references.js';
import { Stylesheet } from './html/stylesheet.js';
import { tokenizeHtml } from './html/tokens.js';
import { type HtmlPlace, HtmlWalker } from './html/walker.js';
import { Outline } from './outline.js';
import { type Reader, type ReadResult, whole } from './reader.js';
import { inOrder } from './segments.js';

const tooDeep = 'HTML nested too deep to tell hidden from visible text';

/** Reads HTML: text by block, comments, text that styles hide, telling attributes, scripts. */
export const htmlReader: Reader = {
  sections: whole,
  read: ({ text, headings, wanted }) => {
    const { segments, gaps } = readHtml(text, { outline: new Outline(headings) });
    return { segments: segments.filter(({ map }) => wanted(...map.range(0, map.length))), gaps };
  },
};

/**
 * Reads a stretch of HTML.
 *
 * @param options What stands around the stretch; by default it is a document of its own. Elements that are open at its
 *   end stay open in `options.elements`.
 */
export function readHtml(text: string, options: Partial<HtmlPlace> = {}): ReadResult {
  const place: HtmlPlace = {
    elements: options.elements ?? new OpenElements(),
    sheet: options.sheet ?? Stylesheet.of(text),
    references: options.references ?? new References(),
    outline: options.outline ?? new Outline(),
    quoted: options.quoted ?? false,
    relocate: options.relocate ?? ((map) => map),
  };
  const walker = new HtmlWalker(text, place);
  tokenizeHtml(text, walker);
  walker.finish();
  return { segments: inOrder(walker.segments), gaps: place.elements.tooDeep ? [tooDeep] : [] };
}
