import process from 'node:process';
import type { Engine } from '../../../server/src/engine/engine.js';
import { type Shape, textOf } from './shapes.js';

/** Lengths of the texts in UTF-16 units; each is four times the one before. */
const [small, middle, large, huge] = [4096, 16_384, 65_536, 262_144] as const;
/** Quicker scans than this are not asked how they grow, in ms: what a clock tells of them is chance. */
const floorMs = 8;
/** Four times the text takes four times the time where growth is linear, and 16 times where it is quadratic. */
const mostGrowth = 7;
/** A bad verdict is given on the best of so many scans. */
const repeats = 3;

/** What a scan of one shape took. */
export interface Measured {
  readonly path: string;
  readonly shape: Shape;
  readonly msPerMegabyte: number;
  /** Time for four times the text by the time for the text; null when both are too short to tell. */
  readonly growth: number | null;
}

/**
 * Measures the scans of one shape. A text that grows fast is made longer and longer: where the engine's budget of work
 * ends the growth, it was none.
 */
export function measure(engine: Engine, path: string, shape: Shape): Measured {
  let short: number = small;
  let long: number = middle;
  let shortMs = 0;
  let longMs = timeOfScan(engine, path, shape, long);
  if (longMs > floorMs) shortMs = timeOfScan(engine, path, shape, short);
  while (long < huge && (longMs <= floorMs ? long < large : longMs > mostGrowth * shortMs)) {
    [short, shortMs] = [long, longMs];
    long *= 4;
    longMs = timeOfScan(engine, path, shape, long);
  }
  for (let i = 1; i < repeats && longMs > Math.max(floorMs, mostGrowth * shortMs); i++) {
    longMs = Math.min(longMs, timeOfScan(engine, path, shape, long));
    shortMs = Math.min(shortMs, timeOfScan(engine, path, shape, short));
  }
  const growth = longMs > floorMs ? longMs / shortMs : null;
  return { path, shape, growth, msPerMegabyte: perMegabyte(longMs, long) };
}

/** The time for a long text of the shape, in ms a megabyte. */
export function slowness(engine: Engine, path: string, shape: Shape): number {
  return perMegabyte(timeOfScan(engine, path, shape, huge), huge);
}

/** True when a text four times as long takes clearly more than four times the time. */
export function growsTooFast({ growth }: Measured): boolean {
  return growth !== null && growth > mostGrowth;
}

function perMegabyte(ms: number, length: number): number {
  return (ms / length) * 1024 * 1024;
}

/**
 * What a scan takes, in ms. The clock counts what other processes take, and the processor time of this process what its
 * other threads take: the smaller one is nearer to the truth.
 */
function timeOfScan(engine: Engine, path: string, shape: Shape, length: number): number {
  const text = textOf(shape, length);
  const before = process.cpuUsage();
  const start = performance.now();
  engine.scan({ path, text });
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1000);
}
