import type { Section } from '../reader.js';

/** Sections end at the first table past this length that begins another top-level name, in UTF-16 units. */
const sectionLength = 8192;

/** Cuts TOML before tables; those of one top-level name stay together, as arrays of tables are counted. */
export function tomlSections(text: string): Section[] {
  const sections: Section[] = [];
  let start = 0;
  let last = '';
  for (const { at, name } of tableHeaders(text)) {
    if (at - start >= sectionLength && name !== last) {
      sections.push({ start, end: at, kind: 'body', headings: [] });
      start = at;
    }
    last = name;
  }
  sections.push({ start, end: text.length, kind: 'body', headings: [] });
  return sections;
}

const header = /^[ \t]*\[\[?[ \t]*(["']?[\w-]+)/;

/** The places where a line begins a table, outside of strings of several lines. */
function* tableHeaders(text: string): Generator<{ at: number; name: string }> {
  let open: string | null = null;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end);
    const name = open === null ? header.exec(line)?.[1] : undefined;
    if (name !== undefined) yield { at: start, name };
    open = stringAfter(line, open);
    start = end;
  }
}

/** The quotes of the string of several lines that is open at the end of a line; null when none is. */
function stringAfter(line: string, open: string | null): string | null {
  let state = open;
  for (const [mark] of line.matchAll(/\\.|"""|'''|#|["']/g)) {
    if (state === null && mark === '#') return null;
    if (state === null) state = mark.startsWith('\\') ? null : mark;
    else if (mark === state) state = null;
  }
  return state !== null && state.length === 3 ? state : null;
}
