/** A colour as red, green and blue from 0 to 255 and alpha from 0 to 1. */
export type Color = readonly [number, number, number, number];

/** Names that hidden text uses: those of page backgrounds. */
const names: Readonly<Record<string, Color>> = {
  white: [255, 255, 255, 1],
  black: [0, 0, 0, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  whitesmoke: [245, 245, 245, 1],
  ghostwhite: [248, 248, 255, 1],
  floralwhite: [255, 250, 240, 1],
  red: [255, 0, 0, 1],
  green: [0, 128, 0, 1],
  blue: [0, 0, 255, 1],
  yellow: [255, 255, 0, 1],
  gray: [128, 128, 128, 1],
  grey: [128, 128, 128, 1],
  transparent: [0, 0, 0, 0],
};

/** The background of a page that names none. */
export const pageBackground: Color = [255, 255, 255, 1];

/** Differences up to this, of 255, are not seen. */
const unseen = 6;

/** Parses a CSS colour; null for what is no colour or one that this table does not name. */
export function parseColor(value: string): Color | null {
  const text = value.trim();
  if (Object.hasOwn(names, text)) return names[text] as Color;
  if (text.startsWith('#')) return parseHex(text.slice(1));
  const call = /^rgba?\(([\d\s.,/%]{1,60})\)$/.exec(text);
  return call ? parseNumbers(call[1] as string) : null;
}

/** True when text of one colour on the other cannot be seen. */
export function sameColor(a: Color, b: Color): boolean {
  return [0, 1, 2].every((i) => Math.abs((a[i] as number) - (b[i] as number)) <= unseen);
}

function parseHex(digits: string): Color | null {
  if (!/^[0-9a-f]{3,8}$/.test(digits)) return null;
  const width = digits.length < 5 ? 1 : 2;
  const parts = [0, 1, 2, 3].map((i) => {
    const part = digits.slice(i * width, (i + 1) * width);
    return part ? Number.parseInt(width === 1 ? part + part : part, 16) : 255;
  });
  return [parts[0] as number, parts[1] as number, parts[2] as number, (parts[3] as number) / 255];
}

function parseNumbers(list: string): Color | null {
  const parts = list.split(/[\s,/]/).filter(Boolean);
  const [red, green, blue] = parts.slice(0, 3).map((part) => scaled(part, 255));
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, parts[3] === undefined ? 1 : scaled(parts[3], 1)];
}

function scaled(part: string, full: number): number {
  return part.endsWith('%') ? (Number.parseFloat(part) / 100) * full : Number.parseFloat(part);
}
