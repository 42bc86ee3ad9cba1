/** Reads bytes as UTF-8; null when they are not UTF-8 or hardly any of them prints. */
export function readableUtf8(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return printableShare(text) >= 0.9 ? text : null;
  } catch {
    return null; // not UTF-8
  }
}

/** Share of characters that print: letters, digits, punctuation, symbols, blanks and line ends. */
export function printableShare(text: string): number {
  if (text.length === 0) return 0;
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const blank = code === 0x09 || code === 0x0a || code === 0x0d;
    if ((code < 0x20 && !blank) || (code >= 0x7f && code < 0xa0) || code === 0xfffd) odd++;
  }
  return 1 - odd / text.length;
}
