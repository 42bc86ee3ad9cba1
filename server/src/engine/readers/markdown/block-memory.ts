import { type TextEdit, textEditBetween } from '../../text/text-edit.js';
import { type BlockStart, scanBlocksFrom } from './block-scan.js';

/**
 * Remembers where the blocks of a document begin, so that an edit costs the lines round it. What stands above a place
 * before the edit where a scan may begin stays, and so does what stands below such a place behind it:
 *
 *     before   # A     text     # B     text   # C     text
 *     now      # A     teXxt    # B     text   # C     text
 *              ^ scanned from here to ^, then all is as it was, one character further
 */
export class BlockMemory {
  #text = '';
  #blocks: readonly BlockStart[] = [];

  /** Where the blocks of a text begin, as `scanBlocks` tells it. */
  blocks(text: string): readonly BlockStart[] {
    this.#blocks = blocksAfter(textEditBetween(this.#text, text), this.#blocks, text);
    this.#text = text;
    return this.#blocks;
  }
}

function blocksAfter(edit: TextEdit, before: readonly BlockStart[], text: string): BlockStart[] {
  const from = beginning(before, edit.start);
  const out = before.slice(0, indexFrom(before, from));
  const above = out.at(-1)?.reach ?? 0;
  const by = edit.newEnd - edit.oldEnd;
  scanBlocksFrom(text, from, (block) => {
    const reach = Math.max(block.reach, above);
    if (block.fresh && block.start >= edit.newEnd) {
      const same = indexFrom(before, block.start - by);
      if (before[same]?.fresh && before[same].start === block.start - by) {
        for (let i = same; i < before.length; i++) out.push(moved(before[i] as BlockStart, by, reach));
        return false;
      }
    }
    out.push({ ...block, reach });
    return true;
  });
  return out;
}

/** The last place to scan from that nothing behind the edit had a say in. */
function beginning(blocks: readonly BlockStart[], edit: number): number {
  for (let i = indexFrom(blocks, edit + 1) - 1; i >= 0; i--) {
    const { start, fresh, reach } = blocks[i] as BlockStart;
    if (fresh && reach <= edit) return start;
  }
  return 0;
}

/** Index of the first block that begins at `start` or behind it. */
function indexFrom(blocks: readonly BlockStart[], start: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as BlockStart).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A block in its new place; what was looked at above it may be more now. Spelt out: spreading so many is slow. */
function moved({ start, heading, veiled, folded, fresh, reach }: BlockStart, by: number, above: number): BlockStart {
  const words = heading && { depth: heading.depth, from: heading.from + by, to: heading.to + by };
  return { start: start + by, heading: words, veiled, folded, fresh, reach: Math.max(reach + by, above) };
}
