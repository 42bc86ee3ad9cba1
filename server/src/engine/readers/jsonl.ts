import { readJson } from './json.js';
import type { Reader, Section } from './reader.js';

/** JSON Lines: each line is a section of its own, and its zero-based number begins the pointers of its record. */
export const jsonlReader: Reader = { sections: lines, read: readJson };

function lines(text: string): Section[] {
  const sections: Section[] = [];
  for (let start = 0, line = 0; start < text.length; line++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    sections.push({ start, end, kind: 'body', headings: [], pointer: `/${line}` });
    start = end;
  }
  return sections;
}
