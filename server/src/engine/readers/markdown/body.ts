import type { ReadRequest, ReadResult } from '../reader.js';
import { inOrder } from '../segments.js';
import { type BlockStart, scanBlocks } from './block-scan.js';
import { BodyReader, type Chunk } from './body-reader.js';

/** What a section must hold so that one block can change how those behind it are shown. */
const veiling = /hidden|style|<details|<template|<dialog/i;

/** Reads the body of a document, or one section of it; blocks that nobody wants are stepped over. */
export function readBody({ text, headings, folded, wanted }: ReadRequest): ReadResult {
  const reader = new BodyReader(text, headings, folded);
  const follow = folded || veiling.test(text);
  for (const chunk of chunksOf(text)) {
    const mayVeil = follow && text.slice(chunk.start, chunk.end).includes('<');
    if (mayVeil || wanted(chunk.start, chunk.end)) reader.read(chunk);
    else reader.stepOver(chunk);
  }
  const { segments, gaps } = reader.finish();
  return { segments: inOrder(segments.filter(({ map }) => wanted(...map.range(0, map.length)))), gaps };
}

/** Cuts a text where its blocks begin; each part can be parsed on its own. */
function chunksOf(text: string): Chunk[] {
  const starts: Pick<BlockStart, 'start' | 'heading'>[] = [];
  scanBlocks(text, (block) => {
    if (starts.at(-1)?.start === block.start) starts.pop();
    starts.push(block);
  });
  if (starts[0]?.start !== 0) starts.unshift({ start: 0, heading: null });
  return starts.map(({ start, heading }, index) => ({ start, heading, end: starts[index + 1]?.start ?? text.length }));
}
