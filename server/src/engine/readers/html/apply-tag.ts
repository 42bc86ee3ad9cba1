import { attributeValues } from './attributes.js';
import { stateOf } from './element-style.js';
import { closesItself, voidElements } from './elements.js';
import type { OpenElements } from './open-elements.js';
import type { References } from './references.js';
import type { Stylesheet } from './stylesheet.js';
import type { Tag } from './tokens.js';

/** What is needed to follow the elements of a document. */
export interface Scenery {
  readonly elements: OpenElements;
  readonly sheet: Stylesheet;
  readonly references: References;
}

/** Opens the element of a tag, unless it has no content. */
export function openElement(source: string, tag: Tag, scenery: Scenery): void {
  const { elements, sheet, references } = scenery;
  elements.endImplied(tag.name);
  if (voidElements.has(tag.name) || (tag.selfClosing && closesItself(tag.name))) return;
  elements.open(tag.name, stateOf(tag.name, attributeValues(source, tag, references), sheet, elements.state));
}
