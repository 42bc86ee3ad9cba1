import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import workerpool from 'workerpool';
import { loadTables } from './load-engine.js';
import { packageRoot } from './package-root.js';
import type { Batch, BatchResult } from './scan-batch.js';
import { notScanned } from './scan-file.js';

/** Old-space limit of a worker: a file that needs more kills its worker, not the process. */
const workerMegabytes = 256;
/** New-space limit of a worker. With 16 MB and more a scan in two threads peaks tens of MB higher and is no faster. */
const youngMegabytes = 4;
/** How often the files in work are looked at, ms. */
const watchInterval = 200;
/** A batch that never began, because its worker was going down, is sent again this often, after ever longer waits. */
const maxSends = 6;
/** ms. */
const sendInterval = 30;

/** What a pool needs. */
export interface PoolOptions {
  /** Threads. */
  readonly jobs: number;
  /** A file that takes longer is given up; ms. */
  readonly fileTimeout: number;
  /** Absolute path of the script that the threads run; the bundled worker when absent. */
  readonly script?: string;
}

/** What each thread starts with. */
export interface WorkerData {
  /** The sieve's tables, the same memory for all threads; null where the build packed none. */
  readonly tables: Uint8Array | null;
}

/** What is sent: a batch without the counter, which the pool keeps. */
export type Parcel = Omit<Batch, 'begun'>;

/** What came of sending a batch: a result, or the number of files begun and why the worker died of the last. */
interface Delivery {
  readonly result: BatchResult | null;
  readonly begun: number;
  readonly reason: string;
}

interface Running {
  readonly counter: Int32Array;
  readonly cancel: () => void;
  seen: number;
  since: number;
  timedOut: boolean;
}

/** The worker thread's script in the installed package. */
export function workerScript(): string {
  return path.join(packageRoot(), 'server', 'dist', 'worker.js');
}

/**
 * Worker threads that scan batches. A file that kills its worker, or keeps it too long, becomes a gap; the rest of its
 * batch is scanned by another worker.
 */
export class WorkerPool {
  readonly #pool: ReturnType<typeof workerpool.pool>;
  readonly #options: PoolOptions;
  readonly #running = new Set<Running>();
  readonly #watch: NodeJS.Timeout;
  #isClosed = false;

  constructor(options: PoolOptions) {
    const workerData: WorkerData = { tables: loadTables() };
    this.#options = options;
    this.#pool = workerpool.pool(options.script ?? workerScript(), {
      workerType: 'thread',
      maxWorkers: options.jobs,
      workerTerminateTimeout: 100,
      workerThreadOpts: {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: workerMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
      },
    });
    this.#watch = setInterval(() => this.#giveUpSlowFiles(), watchInterval);
    this.#watch.unref();
  }

  /** Scans a batch. Rejects when workers cannot be started or the pool is closed, not for what a file does to its worker. */
  async scan(parcel: Parcel): Promise<BatchResult> {
    const parts: BatchResult[] = [];
    for (let { paths } = parcel; paths.length > 0; ) {
      const { result, begun, reason } = await this.#send({ ...parcel, paths });
      if (result) return joined([...parts, result]);
      const culprit = begun - 1;
      parts.push(...(await this.#scanEach({ ...parcel, paths: paths.slice(0, culprit) })));
      parts.push(gap(paths[culprit] as string, reason));
      paths = paths.slice(culprit + 1);
    }
    return joined(parts);
  }

  /** Ends all workers, whatever they do. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#watch);
    await this.#pool.terminate(true);
  }

  /** The files before a culprit had been scanned, but what was found in them died with the worker. */
  async #scanEach({ paths, ...parcel }: Parcel): Promise<BatchResult[]> {
    if (paths.length === 0) return [];
    const { result } = await this.#send({ ...parcel, paths });
    if (result) return [result];
    const results: BatchResult[] = [];
    for (const path of paths) {
      const alone = await this.#send({ ...parcel, paths: [path] });
      results.push(alone.result ?? gap(path, alone.reason));
    }
    return results;
  }

  /** Sends until a worker begins: one that is going down may be given a batch, and drop it unread. */
  async #send(parcel: Parcel): Promise<Delivery> {
    for (let sends = 1; ; sends++) {
      const delivery = await this.#sendOnce(parcel);
      if (delivery.result || delivery.begun > 0) return delivery;
      if (this.#isClosed) throw new Error('the pool is closed');
      if (sends === maxSends) throw new Error(`workers cannot be started: ${delivery.reason}`);
      await sleep(sends * sendInterval);
    }
  }

  async #sendOnce(parcel: Parcel): Promise<Delivery> {
    const begun = new SharedArrayBuffer(4);
    const counter = new Int32Array(begun);
    const task = this.#pool.exec<(batch: Batch) => BatchResult>('scan', [{ ...parcel, begun }]);
    const running: Running = {
      counter,
      cancel: () => task.cancel(),
      seen: 0,
      since: performance.now(),
      timedOut: false,
    };
    this.#running.add(running);
    try {
      return { result: await task, begun: 0, reason: '' };
    } catch (error) {
      const count = Atomics.load(counter, 0);
      const reason = running.timedOut
        ? `took longer than ${this.#options.fileTimeout / 1000} s`
        : causeOfDeath(error, count);
      return { result: null, begun: count, reason };
    } finally {
      this.#running.delete(running);
    }
  }

  #giveUpSlowFiles(): void {
    const now = performance.now();
    for (const running of this.#running) {
      const begun = Atomics.load(running.counter, 0);
      if (begun !== running.seen || begun === 0) {
        running.seen = begun;
        running.since = now;
      } else if (now - running.since > this.#options.fileTimeout && !running.timedOut) {
        running.timedOut = true;
        running.cancel();
      }
    }
  }
}

/** Why a worker died; `begun` is the number of files it had begun. */
function causeOfDeath(error: unknown, begun: number): string {
  const message = error instanceof Error ? error.message : String(error);
  if (begun === 0) return message;
  return /memory/i.test(message) ? 'needs too much memory' : 'stopped the worker that read it';
}

function gap(path: string, reason: string): BatchResult {
  return { files: [notScanned(path, reason)], scanned: 0, bytes: 0, failures: [] };
}

function joined(parts: readonly BatchResult[]): BatchResult {
  return {
    files: parts.flatMap((part) => part.files),
    scanned: parts.reduce((sum, part) => sum + part.scanned, 0),
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    failures: parts.flatMap((part) => part.failures),
  };
}
