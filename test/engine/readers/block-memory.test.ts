import { describe, expect, it } from 'vitest';
import { BlockMemory } from '../../../server/src/engine/readers/markdown/block-memory.js';
import { type BlockStart, scanBlocks } from '../../../server/src/engine/readers/markdown/block-scan.js';

const pieces = [
  '# Heading\n',
  '## Other\n\n',
  'A paragraph of some words.\n',
  'Another one,\nof two lines.\n\n',
  'Set\n===\n',
  'Under\n---\n\n',
  '---\n',
  '- item\n- item\n',
  '1. one\n\n   goes on\n\n',
  '    code\n',
  '```js\nlet a = 1;\n```\n',
  '```\n',
  '~~~~\n',
  '  ```\n',
  '> quoted\n\n',
  '<!-- a comment',
  '-->\n\n',
  '<details>\n<summary>More</summary>\n\n',
  '</details>\n\n',
  '<div hidden>\n\n',
  '</div>\n\n',
  '<script>\n',
  '</script>\n',
  '<br>\n',
  '\n',
  '\n\n',
  '   # Indented\n',
  'x',
  '<',
  '#',
];

/** Numbers from 0 to 1 that are the same in each run: a linear congruential generator (Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What a scan says of the blocks; how far it looked may be told too far. */
const told = ({ start, heading, veiled, folded, fresh }: BlockStart) => ({ start, heading, veiled, folded, fresh });

function scanned(text: string): ReturnType<typeof told>[] {
  const blocks: ReturnType<typeof told>[] = [];
  scanBlocks(text, (block) => blocks.push(told(block)));
  return blocks;
}

describe('the memory of where blocks begin', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('says what a scan says after each edit (%i)', (seed) => {
    const random = randomFrom(seed + 1);
    const below = (n: number) => Math.floor(random() * n);
    const some = (n: number) => Array.from({ length: n }, () => pieces[below(pieces.length)] as string).join('');
    let text = some(5 + below(60));
    const memory = new BlockMemory();
    for (let edit = 0; edit < 60; edit++) {
      expect(memory.blocks(text).map(told)).toEqual(scanned(text));
      const at = below(text.length + 1);
      const removed = below(3) === 0 ? below(12) : 0;
      text = text.slice(0, at) + (below(4) === 0 ? '' : some(1 + below(2))) + text.slice(at + removed);
    }
  });

  it('says where blocks moved to behind a letter', () => {
    const memory = new BlockMemory();
    const text = '# One\n\ntext\n\n# Two\n\ntext\n';
    memory.blocks(text);
    const blocks = memory.blocks(text.replace('text', 'te xt'));
    expect(blocks.map(({ start }) => start)).toEqual([0, 7, 14, 21]);
    expect(blocks[2]?.heading).toEqual({ depth: 1, from: 15, to: 19 });
  });

  it('reads again what a comment above takes in once it is closed further down', () => {
    const memory = new BlockMemory();
    const open = '# One\n\n<!-- open\n\n# Two\n\n# Three\n';
    expect(memory.blocks(open).map(({ start }) => start)).toEqual(scanned(open).map(({ start }) => start));
    const closed = open.replace('# Three', '-->\n\n# Three');
    expect(memory.blocks(closed).map(told)).toEqual(scanned(closed));
  });
});
