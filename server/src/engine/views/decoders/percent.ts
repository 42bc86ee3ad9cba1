import { readableUtf8 } from '../hidden/readable.js';
import { Rewrite } from '../rewrite.js';
import { type Decoded, type Decoder, heaps, type Match } from './decoder.js';
import { isReadable } from './readable-text.js';

const percentRun = /(?:%[0-9a-fA-F]{2}){1,4096}/g;
const quotedRun = /(?:=[0-9A-F]{2}){1,4096}/g;

/** Escapes in one address or word that hold a passage, or letters that needed none. */
const fewest = 3;

/** Longest stretch without an escape inside one address, in UTF-16 units. */
const gap = 200;

/** Percent-encoding (RFC 3986) of letters, and of whole passages in addresses. */
export const percent: Decoder = { name: 'percent', find: (text) => find(text, '%', percentRun) };

/** Quoted-printable (RFC 2045) of letters that needed no quoting. */
export const quotedPrintable: Decoder = { name: 'quoted-printable', find: (text) => find(text, '=', quotedRun) };

function* find(text: string, sign: string, run: RegExp): Iterable<Decoded> {
  if (!text.includes(sign)) return;
  for (const heap of heaps(runsIn(text, run), gap).flatMap((near) => atBlanks(text, near))) {
    const decoded = decode(text, heap);
    if (decoded && isWorth(text, heap, decoded)) yield decoded;
  }
}

function* runsIn(text: string, run: RegExp): Iterable<Match> {
  for (const match of text.matchAll(run)) yield { start: match.index, end: match.index + match[0].length };
}

/** An address holds no blank: what follows one is another address. */
function atBlanks(text: string, near: readonly Match[]): Match[][] {
  const parts: Match[][] = [];
  for (const [index, run] of near.entries()) {
    const before = near[index - 1];
    if (before && !/[\s"'<>]/.test(text.slice(before.end, run.start))) (parts[parts.length - 1] as Match[]).push(run);
    else parts.push([run]);
  }
  return parts;
}

function isWorth(text: string, heap: readonly Match[], decoded: Decoded): boolean {
  const escapes = heap.reduce((sum, run) => sum + (run.end - run.start) / 3, 0);
  if (escapes < fewest) return false;
  const letters = heap.flatMap(
    (run) => text.slice(run.start, run.end).match(/[%=](?:[46][1-9a-f]|[57][0-9a])/gi) ?? [],
  ).length;
  return letters >= fewest || isReadable(decoded.text);
}

function decode(text: string, heap: readonly Match[]): Decoded | null {
  const start = edge(text, (heap[0] as Match).start, -1);
  const end = edge(text, (heap[heap.length - 1] as Match).end, 1);
  const rewrite = new Rewrite(text, start);
  for (const run of heap) {
    const bytes = text
      .slice(run.start + 1, run.end)
      .split(/[%=]/)
      .map((pair) => Number.parseInt(pair, 16));
    const plain = readableUtf8(Uint8Array.from(bytes));
    if (plain !== null) rewrite.replace(run.start, run.end, plain);
  }
  const derived = rewrite.build(end);
  return derived && { ...derived, text: derived.text.replace(/\+/g, ' '), start, end };
}

/** Edge of the address or word that `at` stands in. */
function edge(text: string, at: number, step: 1 | -1): number {
  let to = at;
  while (Math.abs(to - at) < gap && /[^\s"'<>()]/.test(text.charAt(step > 0 ? to : to - 1))) to += step;
  return to;
}
