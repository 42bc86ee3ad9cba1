import process from 'node:process';
import type { Engine } from '../../../server/src/engine/engine.js';
import { type Shape, textOf } from './shapes.js';

/** The first lengths of texts that are measured, in UTF-16 units. */
const short = 8192;
const long = 65_536;
/** Quicker scans than this are not asked how they grow, in ms: what a clock tells of them is chance. */
const floorMs = 8;
/** Four times the text takes four times the time where growth is linear, and 16 times where it is quadratic. */
const mostGrowth = 7;
/** So many times a text is made four times as long; a threshold is crossed, and a budget used up, within two. */
const steps = [1, 4, 16];
/** Steep growth is believed on the best of so many scans. */
const repeats = 3;

/** What a scan of one shape took. */
export interface Measured {
  readonly path: string;
  readonly shape: Shape;
  readonly msPerMegabyte: number;
  /** It takes clearly more time than its length explains. */
  readonly growsTooFast: boolean;
}

/** Measures the scans of one shape; where the time grows fast, over longer and longer texts. */
export function measure(engine: Engine, path: string, shape: Shape): Measured {
  const watch = new StopWatch(engine, path, shape);
  const length = watch.time(short) > floorMs ? short : long;
  const msPerMegabyte = perMegabyte(watch.time(length), length);
  return { path, shape, msPerMegabyte, growsTooFast: steps.every((step) => watch.isSteep(length * step)) };
}

/** The time for a long text of the shape, in ms a megabyte. */
export function slowness(engine: Engine, path: string, shape: Shape): number {
  const length = 4 * long;
  return perMegabyte(new StopWatch(engine, path, shape).time(length), length);
}

/** Times the scans of one shape, by length; the best of several for the same length. */
class StopWatch {
  readonly #engine: Engine;
  readonly #path: string;
  readonly #shape: Shape;
  readonly #best = new Map<number, number>();

  constructor(engine: Engine, path: string, shape: Shape) {
    this.#engine = engine;
    this.#path = path;
    this.#shape = shape;
  }

  /** The time for a text, in ms. */
  time(length: number): number {
    return this.#best.get(length) ?? this.#again(length);
  }

  /** True when a text takes far more than four times the time of its quarter. */
  isSteep(length: number): boolean {
    const quarter = length / 4;
    const steep = () => this.time(length) > Math.max(floorMs, mostGrowth * this.time(quarter));
    for (let i = 1; i < repeats && steep(); i++) {
      this.#again(length);
      this.#again(quarter);
    }
    return steep();
  }

  #again(length: number): number {
    const text = textOf(this.#shape, length);
    const ms = timeOf(() => this.#engine.scan({ path: this.#path, text }));
    const best = Math.min(ms, this.#best.get(length) ?? ms);
    this.#best.set(length, best);
    return best;
  }
}

function perMegabyte(ms: number, length: number): number {
  return (ms / length) * 1024 * 1024;
}

/**
 * What a call takes, in ms. The clock counts what other processes take, and the processor time of this process what its
 * other threads take: the smaller one is nearer to the truth.
 */
function timeOf(call: () => unknown): number {
  const before = process.cpuUsage();
  const start = performance.now();
  call();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1000);
}
