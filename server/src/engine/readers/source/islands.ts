/** A stretch of one file that is written in the file's language, or in the one around it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isCode: boolean;
}

const opening = /<\?(?:php(?=\s|$)|=|(?=\s))/gi;

/** Cuts a file of PHP into its code and the HTML around it. */
export function islands(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < from) continue;
    const start = match.index + match[0].length;
    const close = text.indexOf('?>', start);
    const end = close < 0 ? text.length : close;
    stretches.push({ start: from, end: match.index, isCode: false }, { start, end, isCode: true });
    from = close < 0 ? text.length : close + 2;
  }
  stretches.push({ start: from, end: text.length, isCode: false });
  return stretches.filter(({ start, end }) => start < end);
}
