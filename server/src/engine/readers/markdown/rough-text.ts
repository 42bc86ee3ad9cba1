/** Units of source that are looked at; longer texts are cut. */
const reach = 400;

const markup = /[*_`~\\\t\r\n]/;

/** The words of a stretch of Markdown without parsing it: emphasis and code markers dropped, white space run together. */
export function roughText(source: string, start: number, end: number): string {
  const text = source.slice(start, Math.min(end, start + reach)).trim();
  if (!markup.test(text)) return text;
  return text.replace(/[*_`~\\]/g, '').replace(/\s+/g, ' ');
}
