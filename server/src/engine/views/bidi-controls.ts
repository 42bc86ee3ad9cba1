/** The explicit formatting characters of the bidirectional algorithm (UAX #9, 2.1 to 2.4). */
export const bidi = {
  leftToRightEmbedding: 0x202a,
  rightToLeftEmbedding: 0x202b,
  popFormatting: 0x202c,
  leftToRightOverride: 0x202d,
  rightToLeftOverride: 0x202e,
  leftToRightIsolate: 0x2066,
  rightToLeftIsolate: 0x2067,
  firstStrongIsolate: 0x2068,
  popIsolate: 0x2069,
} as const;

export function isBidiControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

export function isIsolateOpener(code: number): boolean {
  return code >= bidi.leftToRightIsolate && code <= bidi.firstStrongIsolate;
}

export function isOverride(code: number): boolean {
  return code === bidi.leftToRightOverride || code === bidi.rightToLeftOverride;
}

/** Opens a level in which text runs from right to left. */
export function turnsRightToLeft(code: number): boolean {
  return code === bidi.rightToLeftEmbedding || code === bidi.rightToLeftOverride || code === bidi.rightToLeftIsolate;
}
