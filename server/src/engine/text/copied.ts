/**
 * The same text in memory of its own. A slice keeps the whole text that it was cut from: what outlives a scan is cut
 * from a copy, or a document would stay once for each of its edits.
 */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}
