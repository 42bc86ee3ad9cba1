import { folded } from '../folded.js';
import type { Decoding } from './decodings.js';
import { decodings } from './decodings.js';

/** Most decodings of one text, and most decoded text in all, in UTF-16 units: what is nested may not multiply. */
const mostDecodings = 128;
const mostDecoded = 262_144;

/**
 * What stands encoded in a text, layer below layer, `depth` deep: base64 of ROT13 is found, with both names in its
 * chain. Maps lead to `text` itself. Bounded in number and in size; linear in the length of the text.
 */
export function expand(text: string, depth = 3): Decoding[] {
  const found: Decoding[] = [];
  const seen = new Set([text]);
  let layer: Decoding[] = [];
  let budget = mostDecoded;
  const take = (decoding: Decoding): void => {
    if (seen.size > 2 * mostDecodings || decoding.text.length > budget || seen.has(decoding.text)) return;
    const readable = foldedReading(decoding);
    seen.add(decoding.text).add(text.slice(decoding.start, decoding.end));
    budget -= readable.text.length;
    if (!decoding.opaque) found.push(readable);
    layer.push(readable);
  };
  for (const decoding of decodings(text)) take(decoding);
  for (let level = 1; level < depth; level++) {
    const outer = layer;
    layer = [];
    for (const one of outer) for (const inner of decodings(one.text)) take(below(one, inner));
  }
  return found;
}

/** A decoding of a decoding, told from the outermost text. */
function below(outer: Decoding, inner: Decoding): Decoding {
  const [start, end] = outer.map.range(inner.start, inner.end);
  const map = inner.map.through(outer.map);
  return { ...inner, start, end, map, chain: [...outer.chain, ...inner.chain] };
}

/** Decoded text may be disguised again. */
function foldedReading(decoding: Decoding): Decoding {
  const plain = folded(decoding.text);
  return plain ? { ...decoding, text: plain.text, map: plain.map.through(decoding.map) } : decoding;
}
