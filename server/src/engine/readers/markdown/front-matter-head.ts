const byteOrderMark = 0xfeff;
/** Front matter ends within this many UTF-16 units, or it is none. */
const longestHead = 262_144;

/** Where the text behind the front matter begins; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const fence = text.slice(start, start + 3);
  if ((fence !== '---' && fence !== '+++') || !isBlankTo(text, start + 3, text.indexOf('\n', start))) return 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < longestHead; at = text.indexOf('\n', at + 1)) {
    const mark = text.slice(at + 1, at + 4);
    if (mark !== fence && !(fence === '---' && mark === '...')) continue;
    const end = text.indexOf('\n', at + 4);
    if (isBlankTo(text, at + 4, end < 0 ? text.length : end)) return end < 0 ? text.length : end + 1;
  }
  return 0;
}

function isBlankTo(text: string, from: number, to: number): boolean {
  return to >= from && text.slice(from, to).trim() === '';
}
