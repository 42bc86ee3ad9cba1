import { type Color, parseColor, sameColor } from './colors.js';
import type { Declarations } from './declarations.js';
import { fontPixels, toPixels } from './lengths.js';

/** Letters up to this many pixels high cannot be read. */
const unreadable = 2;
/** Text moved at least this many pixels out of its place is off any screen. */
const farAway = 400;
/** Opacity below this cannot be seen. */
const faint = 0.1;

type Test = (value: string, all: Declarations) => boolean;

const isFar: Test = (value) => Math.abs(toPixels(value)) >= farAway && value.trim().startsWith('-');
const isFlat: Test = (value, all) => toPixels(value) <= 1 && /hidden|clip/.test(all.get('overflow') ?? '');

/** Properties whose value alone can hide the text of an element. */
const tests: Readonly<Record<string, Test>> = {
  display: (value) => value === 'none',
  visibility: (value) => value === 'hidden' || value === 'collapse',
  'content-visibility': (value) => value === 'hidden',
  opacity: (value) => toFraction(value) < faint,
  filter: (value) => /opacity\(\s{0,9}0(?:\.0{0,9})?%?\s{0,9}\)/.test(value),
  'mso-hide': (value) => value === 'all',
  'font-size': (value) => fontPixels(value) <= unreadable,
  font: (value) => value.split(/[\s/]/).some((part) => /^[\d.]/.test(part) && isSmallSize(part)),
  'text-indent': isFar,
  left: isFar,
  right: isFar,
  top: isFar,
  bottom: isFar,
  'margin-left': isFar,
  'margin-top': isFar,
  transform: (value) =>
    /scale\(\s{0,9}0\s{0,9}[,)]/.test(value) || /translate[xy3d]{0,2}\([^)]{0,30}-\d{4}/.test(value),
  clip: (value) => /^rect\((?:\s{0,9}[01](?:px)?[\s,]{0,9}){4}\)$/.test(value),
  'clip-path': (value) => /^inset\(\s{0,9}(?:50|100)%/.test(value) || /^circle\(\s{0,9}0/.test(value),
  height: isFlat,
  'max-height': isFlat,
  width: isFlat,
  'max-width': isFlat,
};

/** True when these declarations keep the text of an element from the eyes, on a background of this colour. */
export function hidesText(style: Declarations, background: Color): boolean {
  for (const [property, value] of style) {
    if (Object.hasOwn(tests, property) && tests[property]?.(value, style)) return true;
  }
  const color = parseColor(style.get('color') ?? '');
  return color !== null && (color[3] < faint || sameColor(color, background));
}

/** The background that these declarations paint, or the one below when they paint none. */
export function backgroundOf(style: Declarations, below: Color): Color {
  const values = [style.get('background-color'), ...(style.get('background') ?? '').split(' ')];
  for (const value of values) {
    const color = value ? parseColor(value) : null;
    if (color && color[3] >= faint) return color;
  }
  return below;
}

function isSmallSize(part: string): boolean {
  const hasUnit = /[a-z%]$/.test(part);
  return (hasUnit || Number(part) === 0) && fontPixels(part) <= unreadable;
}

function toFraction(value: string): number {
  return value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value);
}
