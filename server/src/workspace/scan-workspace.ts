import { availableParallelism } from 'node:os';
import { setImmediate as pause } from 'node:timers/promises';
import type { Cancellation, Engine } from '../engine/engine.js';
import { excludedReason, openPolicy, type Policy } from './policy.js';
import { defaultMaxFileSize } from './scan-file.js';
import { LocalQueue, PooledQueue, type QueueContext, type ScanQueue } from './scan-queue.js';
import { type ScanListener, ScanTally } from './scan-tally.js';
import { walk } from './walk.js';
import type { WorkspaceResult } from './workspace-result.js';

/** Files sent to a worker at once. */
const batchSize = 64;
/** How long the walk may keep the thread, ms. */
const slice = 20;
const defaultThreadsFrom = 200;
const defaultFileTimeout = 10_000;

/** What to scan, with what, and who is told. */
export interface WorkspaceScan extends ScanListener {
  /** Absolute path of the folder that paths are relative to. */
  readonly root: string;
  /** Without rules of the workspace's own: those are the policy's. */
  readonly engine: Engine;
  /** Files and folders below the root, with `/`; the whole root when absent. */
  readonly paths?: readonly string[];
  readonly options?: WorkspaceScanOptions;
  readonly token?: Cancellation;
}

/** Everything that has a default. */
export interface WorkspaceScanOptions {
  /** What the configuration of the workspace asks for; nothing when absent, as in a workspace that is not trusted. */
  readonly policy?: Policy;
  /** False scans what git ignores, too; true when absent. */
  readonly gitignore?: boolean;
  /** True, as when absent, scans what `paths` names though it be ignored or vendored. */
  readonly namedAnyway?: boolean;
  /** Worker threads; as many as there are cores when absent. */
  readonly jobs?: number;
  /** Worker threads start when there are this many files: 200 when absent, fewer are done sooner in this thread. */
  readonly threadsFrom?: number;
  /** Bytes; larger files are gaps. The limit of the policy counts where it is lower. 64 MB when absent. */
  readonly maxFileSize?: number;
  /** A file that keeps a worker longer is given up; ms, 10 s when absent. */
  readonly fileTimeout?: number;
  /** Absolute path of the script that workers run; the bundled one when absent. */
  readonly workerScript?: string;
}

/**
 * Scans the files of a workspace: in this thread where they are few, else in worker threads while the walk goes on.
 * Rejects only when workers cannot be started.
 */
export async function scanWorkspace(scan: WorkspaceScan): Promise<WorkspaceResult> {
  const policy = scan.options?.policy ?? openPolicy;
  const tally = new ScanTally(policy, scan, scan.engine.classify);
  const dispatcher = new Dispatcher(scan, policy, tally);
  try {
    await handOut(scan, policy, tally, dispatcher);
    await dispatcher.finish();
  } finally {
    await dispatcher.close();
  }
  tally.report(true);
  return tally.result(scan.token?.isCancellationRequested ?? false);
}

/** Walks the workspace, and lets the event loop run now and then. */
async function handOut(scan: WorkspaceScan, policy: Policy, tally: ScanTally, dispatcher: Dispatcher): Promise<void> {
  const { root, engine, paths, options, token } = scan;
  const files = walk({
    root,
    from: paths ?? [''],
    namedAnyway: options?.namedAnyway ?? true,
    gitignore: options?.gitignore ?? true,
    classify: engine.classify,
    exclusion: (path) => (policy.excludes(path) ? excludedReason : null),
  });
  let last = performance.now();
  for (const file of files) {
    if (typeof file === 'string') dispatcher.add(file);
    else tally.miss(file);
    if (performance.now() - last < slice) continue;
    tally.report(false);
    await pause();
    if (token?.isCancellationRequested) return;
    last = performance.now();
  }
}

/** Gathers paths into batches, and starts threads once there are enough files to be worth it. */
class Dispatcher {
  readonly #scan: WorkspaceScan;
  readonly #context: QueueContext;
  #queue: ScanQueue | null = null;
  #batch: string[] = [];

  constructor(scan: WorkspaceScan, policy: Policy, tally: ScanTally) {
    const limit = scan.options?.maxFileSize ?? defaultMaxFileSize;
    const maxFileSize = Math.min(limit, policy.maxFileSize ?? limit);
    this.#scan = scan;
    this.#context = { root: scan.root, maxFileSize, ownRules: policy.ownRules, tally, token: scan.token };
  }

  add(path: string): void {
    this.#batch.push(path);
    const found = this.#context.tally.expect();
    if (this.#queue !== null ? this.#batch.length >= batchSize : found >= this.#threadsFrom) this.#flush();
  }

  async finish(): Promise<void> {
    if (this.#scan.token?.isCancellationRequested) return;
    if (this.#queue === null && this.#batch.length >= this.#threadsFrom) this.#flush();
    this.#queue ??= new LocalQueue(this.#context, this.#scan.engine);
    this.#queue.push(this.#batch);
    await this.#queue.drain();
  }

  async close(): Promise<void> {
    await this.#queue?.close();
  }

  /** The first batch is all that was found before threads were started; it is cut up like the others. */
  #flush(): void {
    this.#queue ??= this.#startThreads();
    for (let at = 0; at < this.#batch.length; at += batchSize) this.#queue.push(this.#batch.slice(at, at + batchSize));
    this.#batch = [];
  }

  #startThreads(): ScanQueue {
    const { options } = this.#scan;
    return new PooledQueue(this.#context, {
      jobs: options?.jobs ?? availableParallelism(),
      fileTimeout: options?.fileTimeout ?? defaultFileTimeout,
      script: options?.workerScript,
    });
  }

  get #threadsFrom(): number {
    return this.#scan.options?.threadsFrom ?? defaultThreadsFrom;
  }
}
