/** CSS pixels of one unit; relative units count as for a usual page (16 px text, 1000 px window). */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  cm: 37.8,
  mm: 3.78,
  in: 96,
  vw: 10,
  vh: 10,
  '%': 10,
};

/** A CSS length in pixels, NaN for anything else. */
export function toPixels(value: string): number {
  const parts = /^([+-]?(?:\d{1,12}\.?\d{0,12}|\.\d{1,12}))([a-z%]{0,3})$/.exec(value.trim());
  const unit = parts ? pixels[parts[2] as string] : undefined;
  return parts && unit !== undefined ? Number(parts[1]) * unit : Number.NaN;
}

/** A CSS font size in pixels: `%` counts of the surrounding 16 px. */
export function fontPixels(value: string): number {
  const size = toPixels(value);
  return value.trim().endsWith('%') ? size * 0.016 : size;
}
