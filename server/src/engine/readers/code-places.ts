import { fencedBlocks } from '../commands/fences.js';

/**
 * Tells whether an offset of raw Markdown lies in a fenced block, in inline code or on a line of a block quote. Rules
 * that look at raw Markdown leave these places to the segments, where the gates can see them.
 */
export function codePlaces(text: string): (offset: number) => boolean {
  const blocks = fencedBlocks(text);
  return (offset) => {
    if (blocks.some(({ start, text: body }) => start <= offset && offset <= start + body.length)) return true;
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(Math.max(line, offset - 400), offset);
    return /^\s{0,3}>/.test(text.slice(line, line + 8)) || before.split('`').length % 2 === 0;
  };
}
