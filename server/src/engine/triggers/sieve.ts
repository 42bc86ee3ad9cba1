import { classBits, classes, separatorClass } from './alphabet.js';
import type { Automaton } from './automaton.js';
import { addOutput } from './outputs.js';

/** Bytes or UTF-16 units that share one set of group bits. Two neighbours make the window in which triggers must meet. */
export const blockShift = 8;

/** Below this many bytes one lane is as fast as four. */
const laneThreshold = 2048;

/** Which groups were met, block by block. */
export class BlockMasks {
  readonly words: number;
  readonly blocks: number;
  readonly masks: Uint32Array;

  constructor(length: number, words: number, buffer?: Uint32Array) {
    this.words = words;
    this.blocks = (length >> blockShift) + 1;
    const need = this.blocks * words;
    if (buffer && buffer.length >= need) {
      this.masks = buffer;
      buffer.fill(0, 0, need);
    } else {
      this.masks = new Uint32Array(need);
    }
  }

  /** True when group `g` was met in block `block` or the one after it. */
  near(block: number, g: number): boolean {
    const word = g >> 5;
    const bit = 1 << (g & 31);
    const here = this.masks[block * this.words + word] as number;
    if (here & bit) return true;
    return block + 1 < this.blocks && ((this.masks[(block + 1) * this.words + word] as number) & bit) !== 0;
  }

  /** The groups met anywhere. */
  union(): Uint32Array {
    const all = new Uint32Array(this.words);
    for (let block = 0; block < this.blocks; block++) {
      for (let w = 0; w < this.words; w++) all[w] = (all[w] as number) | (this.masks[block * this.words + w] as number);
    }
    return all;
  }

  /** True when group `g` was met in block `block`. */
  in(block: number, g: number): boolean {
    return ((this.masks[block * this.words + (g >> 5)] as number) & (1 << (g & 31))) !== 0;
  }
}

/**
 * Sieves UTF-8 bytes. Large inputs are read in four interleaved lanes. Those after the first begin as if nothing stood
 * before them; the lane before is then followed over the border until both are in the same state.
 *
 *     bytes   |----lane a----|----lane b----|----lane c----|----lane d----|
 *                        ign  ore                lane a goes on until it says what lane b said
 */
export function sieveBytes(automaton: Automaton, bytes: Uint8Array, length: number, buffer?: Uint32Array): BlockMasks {
  const masks = new BlockMasks(length, automaton.words, buffer);
  const start = atStart(automaton);
  if (length < laneThreshold) {
    finish(automaton, masks, oneLane(automaton, bytes, 0, length, masks, start), length);
    return masks;
  }
  const { next, firstOutput } = automaton;
  const quarter = length >> 2;
  let a = start;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < quarter; i++) {
    a = next[(a << classBits) | (classes[bytes[i] as number] as number)] as number;
    b = next[(b << classBits) | (classes[bytes[i + quarter] as number] as number)] as number;
    c = next[(c << classBits) | (classes[bytes[i + 2 * quarter] as number] as number)] as number;
    d = next[(d << classBits) | (classes[bytes[i + 3 * quarter] as number] as number)] as number;
    if (a >= firstOutput) note(automaton, masks, a, i);
    if (b >= firstOutput) note(automaton, masks, b, i + quarter);
    if (c >= firstOutput) note(automaton, masks, c, i + 2 * quarter);
    if (d >= firstOutput) note(automaton, masks, d, i + 3 * quarter);
  }
  finish(automaton, masks, oneLane(automaton, bytes, 4 * quarter, length, masks, d), length);
  [a, b, c].forEach((state, lane) => {
    overBorder(automaton, bytes, (lane + 1) * quarter, length, masks, state);
  });
  return masks;
}

/** Reads on from a border in `state`, until a lane that begins there anew would be in the same state. */
function overBorder(
  automaton: Automaton,
  bytes: Uint8Array,
  from: number,
  to: number,
  masks: BlockMasks,
  entry: number,
): void {
  const { next, firstOutput } = automaton;
  let state = entry;
  let fresh = 0;
  for (let i = from; i < to && state !== fresh; i++) {
    const cls = classes[bytes[i] as number] as number;
    state = next[(state << classBits) | cls] as number;
    fresh = next[(fresh << classBits) | cls] as number;
    if (state >= firstOutput) note(automaton, masks, state, i);
  }
  if (state !== fresh) finish(automaton, masks, state, to);
}

/** Sieves a JavaScript string; offsets are UTF-16 units. */
export function sieveText(automaton: Automaton, text: string, start = 0, end = text.length): BlockMasks {
  const masks = new BlockMasks(end - start, automaton.words);
  const { next, firstOutput } = automaton;
  let state = atStart(automaton);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    state = next[(state << classBits) | (unit < 128 ? (classes[unit] as number) : separatorClass)] as number;
    if (state >= firstOutput) note(automaton, masks, state, i - start);
  }
  finish(automaton, masks, state, end - start);
  return masks;
}

/** A text begins as if a separator stood before it ... */
function atStart({ next }: Automaton): number {
  return next[separatorClass] as number;
}

/** ... and ends as if one stood behind it. */
function finish(automaton: Automaton, masks: BlockMasks, state: number, length: number): void {
  const last = automaton.next[(state << classBits) | separatorClass] as number;
  if (last >= automaton.firstOutput) note(automaton, masks, last, length);
}

/** Reads [from, to) in one lane; the state that it ends in. */
function oneLane(
  automaton: Automaton,
  bytes: Uint8Array,
  from: number,
  to: number,
  masks: BlockMasks,
  entry: number,
): number {
  const { next, firstOutput } = automaton;
  let state = entry;
  for (let i = from; i < to; i++) {
    state = next[(state << classBits) | (classes[bytes[i] as number] as number)] as number;
    if (state >= firstOutput) note(automaton, masks, state, i);
  }
  return state;
}

function note(automaton: Automaton, { masks }: BlockMasks, state: number, at: number): void {
  addOutput(automaton.outputs, state - automaton.firstOutput, masks, (at >> blockShift) * automaton.words);
}
