import { type Declarations, parseDeclarations } from './declarations.js';
import { backgroundOf, hidesText } from './hiding.js';
import type { ElementState } from './open-elements.js';
import type { Stylesheet } from './stylesheet.js';

/** The attributes of a tag by name, their references resolved. */
type AttributeValues = ReadonlyMap<string, string>;

/** Elements that are never shown. */
const neverShown: ReadonlySet<string> = new Set(['template', 'datalist', 'noembed', 'desc', 'metadata']);
const preformatted: ReadonlySet<string> = new Set(['pre', 'textarea', 'xmp', 'plaintext', 'listing']);

/** Elements whose name alone says something about their text. */
const speaking: ReadonlySet<string> = new Set([
  ...neverShown,
  ...preformatted,
  'details',
  'summary',
  'blockquote',
  'dialog',
]);

/** The state of the text in an element, from its tag, its styles and the state around it. */
export function stateOf(
  name: string,
  attributes: AttributeValues,
  sheet: Stylesheet,
  around: ElementState,
): ElementState {
  if (attributes.size === 0 && sheet.isEmpty && !speaking.has(name)) return around;
  const styles = stylesOf(name, attributes, sheet);
  const hides = (style: Declarations): boolean => hidesText(style, backgroundOf(style, around.background));
  return {
    hidden: around.hidden || neverShown.has(name) || isHiddenByAttribute(name, attributes) || styles.some(hides),
    collapsed: name !== 'summary' && (around.collapsed || (name === 'details' && !attributes.has('open'))),
    quoted: around.quoted || name === 'blockquote',
    preformatted: around.preformatted || preformatted.has(name),
    background: styles.reduce((below, style) => backgroundOf(style, below), legacyBackground(attributes, around)),
  };
}

function stylesOf(name: string, attributes: AttributeValues, sheet: Stylesheet): Declarations[] {
  const classes = (attributes.get('class') ?? '').split(/\s+/, 50).filter(Boolean);
  const styles = sheet.match(name, attributes.get('id') ?? '', classes);
  const own = attributes.get('style');
  if (own) styles.push(parseDeclarations(own));
  const color = attributes.get('color');
  if (name === 'font' && color) styles.push(parseDeclarations(`color: ${color}`));
  return styles;
}

function isHiddenByAttribute(name: string, attributes: AttributeValues): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  return name === 'dialog' && !attributes.has('open');
}

function legacyBackground(attributes: AttributeValues, around: ElementState): ElementState['background'] {
  const color = attributes.get('bgcolor');
  return color ? backgroundOf(parseDeclarations(`background: ${color}`), around.background) : around.background;
}
