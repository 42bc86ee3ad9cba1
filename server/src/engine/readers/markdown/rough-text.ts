/** Units of source that are looked at; longer texts are cut. */
const reach = 400;

const markup = /[*_`~\\\t\r\n]/;

/** The words of a stretch of Markdown without parsing it: emphasis and code markers dropped, white space run together. */
export function roughText(source: string, start: number, end: number): string {
  const text = source.slice(start, Math.min(end, start + reach)).trim();
  if (!markup.test(text)) return text;
  return text.replace(/[*_`~\\]/g, '').replace(/\s+/g, ' ');
}

const targets = /\]\([^)\n]{0,300}\)/g;
const marks = /[*`~[\]\\]|^[ \t]{0,40}>[> \t]{0,40}/gm;

/** A section without its marks, for a first look: link targets, emphasis, code and quotation markers dropped. */
export function roughSection(text: string): string {
  return text.replace(targets, ' ').replace(marks, '');
}
