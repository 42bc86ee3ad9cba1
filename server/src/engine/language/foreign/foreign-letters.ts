/** Letters beyond ASCII from which on a file is worth a look. */
const fewest = 3;

/**
 * True when UTF-8 bytes[0, length) hold some letters beyond ASCII. Dashes, quotation marks and signs are none:
 *
 *     C3..DF  accents, Cyrillic, Arabic ...     E0..ED but E2  other scripts
 */
export function hasForeignLetters(bytes: Uint8Array, length: number): boolean {
  let letters = 0;
  for (let at = 0; at < length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0xc3 || lead > 0xed || lead === 0xe2) continue;
    letters++;
    if (letters >= fewest) return true;
  }
  return false;
}
