/** Scripts that are written without spaces between words. */
const unspaced = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]{4}/;
const words = /\p{L}{2}[^\p{L}]{1,3}\p{L}{1,40}[^\p{L}]{1,3}\p{L}/u;
/** Units of a value that are looked at. */
const reach = 4096;

/** True when a value reads like a sentence rather than a name, number or address: three words in a row. */
export function looksLikeProse(text: string): boolean {
  if (text.length < 4) return false;
  const head = text.slice(0, reach);
  return (/\s/.test(head) && words.test(head)) || unspaced.test(head);
}
