import { setImmediate as pause } from 'node:timers/promises';
import type { Cancellation, Engine } from '../engine/engine.js';
import type { OwnRule } from '../engine/own/own-rule.js';
import { BatchScanner } from './scan-batch.js';
import type { ScanTally } from './scan-tally.js';
import { type PoolOptions, WorkerPool } from './worker-pool.js';

/** Takes batches of paths and adds what comes of them to the tally. */
export interface ScanQueue {
  push(paths: readonly string[]): void;
  /** Resolves when all that was pushed is done, or when the token is raised. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** What both queues need. */
export interface QueueContext {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Bytes. */
  readonly maxFileSize: number;
  /** Rules of the workspace's own. */
  readonly ownRules: readonly OwnRule[];
  readonly tally: ScanTally;
  readonly token: Cancellation | undefined;
}

/** How long this thread may be kept at a time, ms: an editor waits for the server's. */
const slice = 20;

/** How often the token is asked while workers are busy, ms. */
const tokenInterval = 50;

/** Scans in this thread when drained: for few files that is done before a worker has started. */
export class LocalQueue implements ScanQueue {
  readonly #context: QueueContext;
  readonly #scanner: BatchScanner;
  readonly #paths: string[] = [];

  constructor(context: QueueContext, engine: Engine) {
    this.#context = context;
    this.#scanner = new BatchScanner(engine);
  }

  push(paths: readonly string[]): void {
    this.#paths.push(...paths);
  }

  async drain(): Promise<void> {
    const { root, maxFileSize, ownRules, tally, token } = this.#context;
    const begun = new SharedArrayBuffer(4);
    let last = performance.now();
    for (const path of this.#paths.splice(0)) {
      if (token?.isCancellationRequested) return;
      tally.add(this.#scanner.scan({ root, maxFileSize, ownRules, paths: [path], begun }), 1);
      if (performance.now() - last < slice) continue;
      await pause();
      tally.report(true);
      last = performance.now();
    }
  }

  async close(): Promise<void> {}
}

/** Batches that are with the pool for each thread: one in work and one at hand. */
const batchesPerThread = 2;

/** No path holds this character. */
const separator = '\0';

/** Scans in worker threads from the first push on. */
export class PooledQueue implements ScanQueue {
  readonly #context: QueueContext;
  readonly #pool: WorkerPool;
  readonly #mostSent: number;
  /** Batches that wait, each as one text: the walk is far ahead of the threads, and thousands of paths are heavy. */
  readonly #backlog: string[] = [];
  #sent = 0;
  #error: unknown = null;
  #wake: () => void = () => undefined;

  constructor(context: QueueContext, options: PoolOptions) {
    this.#context = context;
    this.#pool = new WorkerPool(options);
    this.#mostSent = options.jobs * batchesPerThread;
  }

  push(paths: readonly string[]): void {
    if (paths.length === 0) return;
    if (this.#sent < this.#mostSent) this.#send(paths);
    else this.#backlog.push(paths.join(separator));
  }

  async drain(): Promise<void> {
    const { tally, token } = this.#context;
    while (this.#sent > 0 && this.#error === null && !token?.isCancellationRequested) {
      await this.#oneDone();
      tally.report(true);
    }
    if (this.#error !== null) throw this.#error;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  /** Resolves when a batch is done, or after a while, since the token is raised without a word. */
  #oneDone(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, tokenInterval);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #send(paths: readonly string[]): void {
    this.#sent++;
    void this.#scan(paths).finally(() => {
      this.#sent--;
      const next = this.#backlog.shift();
      if (next !== undefined && this.#error === null) this.#send(next.split(separator));
      this.#wake();
    });
  }

  async #scan(paths: readonly string[]): Promise<void> {
    const { root, maxFileSize, ownRules, tally } = this.#context;
    try {
      tally.add(await this.#pool.scan({ root, maxFileSize, ownRules, paths }), paths.length);
    } catch (error) {
      this.#error ??= error;
    }
  }
}
