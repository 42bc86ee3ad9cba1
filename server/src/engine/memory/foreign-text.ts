/** A stretch of text that came from elsewhere, by its own signs. Offsets are UTF-16 units of the text it was found in. */
export interface Foreign {
  readonly start: number;
  readonly end: number;
  /** What tells, for people. */
  readonly sign: string;
}

/** Words of a stretch below which it may be a note about a page, not the page. */
const wordsAtLeast = 30;
/** Longest stretch that is looked at, in UTF-16 units. */
const stretchLimit = 6_000;

const envelope =
  /<(tool_result|function_results?|web_?page|web_?content|page_content|search_results?|fetched_content|document|email|untrusted(?:_\w{2,12})?)\b[^>\n]{0,200}>/gi;

/** What stands on web pages around the text, and in raw mails: nobody writes it into a note. */
const furniture = [
  /\bskip to (?:main )?content\b/i,
  /\b(?:accept|we use) (?:all )?cookies\b/i,
  /\ball rights reserved\b/i,
  /\bsubscribe to our (?:newsletter|mailing list)\b/i,
  /\b(?:share this (?:article|post|page)|share on (?:twitter|facebook|linkedin|x))\b/i,
  /\bprivacy policy\b[^\n]{0,40}\bterms (?:of (?:service|use)|and conditions)\b/i,
  /\b(?:sign in|log in) (?:to continue|or (?:register|sign up|create an account))\b/i,
  /\b\d{1,3} min(?:ute)?s? read\b/i,
  /^(?:mime-version|content-transfer-encoding|received|dkim-signature|x-mailer|return-path): /im,
  /<\/(?:div|span|td|article|section)>/i,
  /\brelated (?:articles|posts|stories)\b/i,
];

/** Stretches of a memory that were copied in whole: a result in its tags, or a page with the furniture around it. */
export function foreignText(text: string): Foreign[] {
  const out: Foreign[] = [];
  for (const match of text.matchAll(envelope)) {
    const from = match.index + match[0].length;
    const close = text
      .slice(from, from + stretchLimit)
      .toLowerCase()
      .indexOf(`</${(match[1] as string).toLowerCase()}>`);
    if (close < 0) continue;
    const sign = `it stands in the tags of a tool's result (<${match[1]}>)`;
    if (isLong(text.slice(from, from + close))) out.push({ start: from, end: from + close, sign });
  }
  return out.length > 0 ? out : page(text.slice(0, 200_000));
}

/** Three pieces of furniture near by are a page. */
function page(text: string): Foreign[] {
  const places = furniture
    .map((one) => text.search(one))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  for (let i = 0; i + 2 < places.length; i++) {
    const start = places[i] as number;
    const end = places[i + 2] as number;
    if (end - start > stretchLimit) continue;
    return isLong(text.slice(start, end))
      ? [{ start, end: lineEnd(text, end), sign: 'menus and footers of a page stand around it' }]
      : [];
  }
  return [];
}

function isLong(text: string): boolean {
  return (text.match(/\S{2,}/g) ?? []).length >= wordsAtLeast;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
