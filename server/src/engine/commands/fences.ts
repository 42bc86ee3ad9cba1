import type { PartedText } from '../text/parted-text.js';

/** A fenced block of a Markdown document. Offsets are UTF-16 units of the document. */
export interface Fence {
  /** The first word after the opening marks, in lower case. */
  readonly language: string;
  readonly start: number;
  readonly text: string;
  /** The heading above, '' when there is none. */
  readonly heading: string;
}

const opening = /^[ \t]{0,12}(`{3,40}|~{3,40})[ \t]{0,4}([\w+-]{0,30})/;
const hash = 35;
const backtick = 96;
const tilde = 126;
const headingLine = /^ {0,3}#{1,6}[ \t]+(.{1,200})/;

/** The fenced blocks of a Markdown document whose parts are cut between blocks. */
export function fences({ each }: PartedText): Fence[] {
  const blocks: Fence[] = [];
  let above = '';
  for (const { start: by, fact } of each(fencesIn)) {
    for (const block of fact.blocks) {
      blocks.push({ ...block, start: block.start + by, heading: block.heading === '' ? above : block.heading });
    }
    if (fact.heading !== '') above = fact.heading;
  }
  return blocks;
}

/** What one part holds, with the last heading in it, '' where there is none. */
export interface Fences {
  readonly blocks: readonly Fence[];
  readonly heading: string;
}

/** The fenced blocks of one part, in one pass over its lines; an unclosed block ends with the text. */
export function fencesIn(text: string): Fences {
  const blocks: Fence[] = [];
  let heading = '';
  let open: { marks: string; language: string; start: number } | null = null;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 ? text.length : stop + 1;
    const mark = text.charCodeAt(firstOf(text, at));
    if (mark !== hash && mark !== backtick && mark !== tilde) {
      at = next;
      continue;
    }
    const line = text.slice(at, Math.min(next, at + 300));
    const match = mark === hash ? null : opening.exec(line);
    if (open && match && (match[1] as string).startsWith(open.marks) && match[2] === '') {
      blocks.push({ language: open.language, start: open.start, text: text.slice(open.start, at), heading });
      open = null;
    } else if (!open && match) {
      open = { marks: match[1] as string, language: (match[2] as string).toLowerCase(), start: next };
    } else if (!open) heading = headingLine.exec(line)?.[1] ?? heading;
    at = next;
  }
  if (open) blocks.push({ language: open.language, start: open.start, text: text.slice(open.start), heading });
  return { blocks, heading };
}

/** The first character of a line behind its indent, which `opening` and `headingLine` bound. */
function firstOf(text: string, start: number): number {
  let at = start;
  while (at < start + 12 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}
