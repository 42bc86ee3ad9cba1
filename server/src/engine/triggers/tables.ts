import type { Automaton } from './automaton.js';

/**
 * An automaton as bytes, little-endian, so that a start reads it instead of building it:
 *
 *     key, states, firstOutput, words   four Uint32
 *     outputs                           (states - firstOutput) * words Uint32
 *     next                              states * 64 Uint16
 */
const headWords = 4;

/** The bytes of an automaton under the key of the literals that it was built from. */
export function packAutomaton(automaton: Automaton, key: number): Uint8Array {
  const { next, outputs, firstOutput, words } = automaton;
  const out = new Uint8Array(headWords * 4 + outputs.byteLength + next.byteLength);
  new Uint32Array(out.buffer, 0, headWords).set([key, firstOutput + outputs.length / words, firstOutput, words]);
  new Uint32Array(out.buffer, headWords * 4, outputs.length).set(outputs);
  new Uint16Array(out.buffer, headWords * 4 + outputs.byteLength, next.length).set(next);
  return out;
}

/** The automaton in the bytes, without copying; null when they are of other literals, or cut. Aligned to 4 bytes. */
export function unpackAutomaton(bytes: Uint8Array, key: number): Automaton | null {
  if (bytes.byteLength < headWords * 4 || bytes.byteOffset % 4 !== 0) return null;
  const [found, states, firstOutput, words] = new Uint32Array(bytes.buffer, bytes.byteOffset, headWords);
  if (found !== key || states === undefined || firstOutput === undefined || words === undefined) return null;
  const outputs = (states - firstOutput) * words;
  const next = states << 6;
  if (bytes.byteLength !== headWords * 4 + outputs * 4 + next * 2) return null;
  const at = bytes.byteOffset + headWords * 4;
  return {
    firstOutput,
    words,
    outputs: new Uint32Array(bytes.buffer, at, outputs),
    next: new Uint16Array(bytes.buffer, at + outputs * 4, next),
  };
}

/** Names a list of groups of literals: FNV-1a over all of them. */
export function keyOf(groups: readonly (readonly string[])[]): number {
  let key = 0x811c9dc5;
  for (const group of groups) {
    for (const literal of group) {
      for (let i = 0; i < literal.length; i++) key = Math.imul(key ^ literal.charCodeAt(i), 0x01000193);
      key = Math.imul(key ^ 1, 0x01000193);
    }
    key = Math.imul(key ^ 2, 0x01000193);
  }
  return key >>> 0;
}
