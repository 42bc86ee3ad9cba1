import { type Fence, fences } from '../commands/fences.js';
import type { DocumentContext } from '../model/rule.js';
import type { Classification } from '../model/surface.js';
import type { PartedText } from '../text/parted-text.js';

/**
 * Tells whether an offset of raw Markdown lies in a fenced block, in inline code or on a line of a block quote. Rules
 * that look at raw Markdown leave these places to the segments, where the gates can see them.
 */
export function codePlaces(parts: PartedText): (offset: number) => boolean {
  const { text } = parts;
  let blocks: readonly Fence[] | undefined;
  return (offset) => {
    blocks ??= fences(parts);
    if (blocks.some(({ start, text: body }) => start <= offset && offset <= start + body.length)) return true;
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(Math.max(line, offset - 400), offset);
    return /^\s{0,3}>/.test(text.slice(line, line + 8)) || before.split('`').length % 2 === 0;
  };
}

/**
 * For rules that look at the raw text of documents, whose readers cut paragraphs apart or take tags away: null for
 * formats that are read whole, else what `codePlaces` tells.
 */
export function rawPlaces({
  file,
  overall,
}: Pick<DocumentContext, 'file' | 'overall'>): ((offset: number) => boolean) | null {
  if (file.format === 'markdown') return overall(codePlaces);
  return isReadWhole(file) ? () => false : null;
}

function isReadWhole({ format }: Classification): boolean {
  return format === 'text' || format === 'html';
}

/** True for formats in which `rawPlaces` has rules look at the raw text. */
export function hasRawPlaces(file: Classification): boolean {
  return file.format === 'markdown' || isReadWhole(file);
}
