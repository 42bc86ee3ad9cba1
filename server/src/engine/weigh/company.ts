import type { Signal } from '../model/signal.js';
import { type Compound, compoundOf } from './compounds.js';

/** Signals that all stand in one another's windows, and what their roles make of them. */
export interface Company {
  readonly signals: readonly Signal[];
  readonly compound: Compound;
}

interface Open {
  readonly signals: Signal[];
  compound: Compound;
  /** Where the first of the windows ends: what begins behind it is no company of all. */
  end: number;
}

/** Signals before one that are asked for company. */
const mostOpen = 64;

/**
 * The compounds of a document. Company is not handed on: of three signals in a row, the first and the last may be too
 * far apart, and each signal belongs to one compound at the most.
 *
 *     |---- hook ----|
 *              |---- payload ----|          hook and payload share a stretch: a compound
 *                          |---- store ----|   store shares none with hook: it stands alone
 */
export function companies(signals: readonly Signal[]): Company[] {
  const sorted = [...signals].sort((a, b) => a.window[0] - b.window[0]);
  const closed: Open[] = [];
  let single: Signal[] = [];
  for (const signal of sorted) {
    const [start, end] = signal.window;
    const last = closed.at(-1);
    if (last && start < last.end) {
      last.signals.push(signal);
      last.end = Math.min(last.end, end);
      last.compound = compoundOf(last.signals) ?? last.compound;
      continue;
    }
    single = [...single.filter((one) => one.window[1] > start), signal].slice(-mostOpen);
    const compound = compoundOf(single);
    if (!compound) continue;
    closed.push({ signals: single, compound, end: Math.min(...single.map((one) => one.window[1])) });
    single = [];
  }
  return closed;
}
