/** Units of source that are looked at; longer texts are cut. */
const reach = 400;

const markup = /[*_`~\\\t\r\n]/;

/** The words of a stretch of Markdown without parsing it: emphasis and code markers dropped, white space run together. */
export function roughText(source: string, start: number, end: number): string {
  const text = source.slice(start, Math.min(end, start + reach)).trim();
  if (!markup.test(text)) return text;
  return text.replace(/[*_`~\\]/g, '').replace(/\s+/g, ' ');
}

/** The address of a link or image, but not its title. */
const targets = /\]\([^)\s]{0,300}\)?/g;
/** Tags that run on within a word. Those with attributes stay, as these may say something. */
const tags = /<\/?(?:a|b|i|u|s|q|em|del|ins|sub|sup|code|kbd|mark|span|font|small|strong)\s{0,9}>/gi;
const marks = /[*`~[\]\\]|^[ \t]{0,40}>[> \t]{0,40}/gm;

/** A line that opens or closes a fence, with its info string: no word of it belongs to the sentences around. */
const fences = /^([ \t>]{0,40})(?:`{3,}|~{3,})[^\n]{0,300}$/gm;

/** A section for a first look: its addresses, plain tags and markers dropped, and each fence a full stop. */
export function roughSection(text: string): string {
  return text.replace(fences, '$1.').replace(targets, '').replace(tags, '').replace(marks, '');
}
