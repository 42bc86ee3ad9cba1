/** Elements whose text CommonMark takes as it stands, blank lines and all. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'textarea']);
/** Elements that hide what stands between their tags, Markdown too. */
const veils: ReadonlySet<string> = new Set(['details', 'template', 'dialog']);
/** What hides any element. */
const hiding = /hidden|style\s?=/i;
/** UTF-16 units of an opening tag that are looked at. */
export const longestTag = 500;
const slash = 47;

/** Name of the element whose tag opens at `at`, lower case; empty when none does. */
export function elementName(text: string, at: number): string {
  return /^<([a-z][a-z0-9-]{0,40})(?=[\s/>]|$)/i.exec(text.slice(at, at + 43))?.[1]?.toLowerCase() ?? '';
}

/** Where the comment or raw element that opens at `at` ends, -1 when none opens; one that is never closed runs to the end. */
export function rawEnd(text: string, at: number, name: string): number {
  const closing = text.startsWith('<!--', at) ? '-->' : rawElements.has(name) ? `</${name}` : null;
  if (!closing) return -1;
  const found = closing === '-->' ? text.indexOf(closing, at + 2) : indexOfTag(text, closing, at);
  return found < 0 ? text.length : found + closing.length;
}

/**
 * Where the element that opens at `at` ends if it can hide text or fold it away, so that what it holds is read along
 * with it; -1 when it cannot.
 */
export function veilEnd(text: string, at: number, name: string): number {
  if (!name) return -1;
  if (!veils.has(name) && !hiding.test(openingTag(text, at))) return -1;
  let depth = 0;
  for (let open = at; open >= 0; open = text.indexOf('<', open + 1)) {
    if (isTag(text, open + 1, name)) depth++;
    else if (text.charCodeAt(open + 1) === slash && isTag(text, open + 2, name) && --depth === 0) {
      return open + name.length + 3;
    }
  }
  return text.length;
}

/**
 * Where the `details` that open at `at` end, if nothing but a fold keeps what they hold from the eyes: -1 when they are
 * hidden in another way too, hold further ones or are never closed.
 */
export function foldEnd(text: string, at: number, name: string): number {
  if (name !== 'details' || hiding.test(openingTag(text, at))) return -1;
  const close = indexOfTag(text, '</?details', at + 1);
  return close >= 0 && text.charCodeAt(close + 1) === slash ? close + '</details>'.length : -1;
}

function openingTag(text: string, at: number): string {
  const head = text.slice(at, at + longestTag);
  const end = head.indexOf('>');
  return end < 0 ? head : head.slice(0, end);
}

function isTag(text: string, at: number, name: string): boolean {
  const end = text.charCodeAt(at + name.length);
  const isEnd = end === 62 || end === slash || end <= 32 || Number.isNaN(end);
  return isEnd && text.slice(at, at + name.length).toLowerCase() === name;
}

function indexOfTag(text: string, tag: string, from: number): number {
  const closing = new RegExp(tag, 'gi');
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? -1;
}
