import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createEngine } from '../../server/src/engine/create-engine.js';
import { judge, type Task, type Verdict } from './judge.js';

const batchSize = 32;

/** In a worker thread: judges the batches that it is sent, until it is ended. */
export function serve(): void {
  if (isMainThread || !parentPort) throw new Error('serve() runs in a worker thread');
  const port = parentPort;
  const engine = createEngine();
  port.on('message', (batch: Task[]) => port.postMessage(batch.map((task) => judge(engine, task))));
}

/**
 * Judges all tasks on `jobs` worker threads that run the module `entry`. Verdicts come in no order.
 * Rejects when a worker dies.
 */
export async function judgeAll(
  tasks: readonly Task[],
  options: { entry: URL; jobs: number; onProgress: (done: number) => void },
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(options.entry);
      const feed = () => {
        if (next >= tasks.length) return void worker.terminate().then(() => resolve(), reject);
        worker.postMessage(tasks.slice(next, next + batchSize));
        next += batchSize;
      };
      worker.on('error', reject);
      worker.on('message', (batch: Verdict[]) => {
        verdicts.push(...batch);
        options.onProgress(verdicts.length);
        feed();
      });
      feed();
    });
  await Promise.all(Array.from({ length: options.jobs }, work));
  return verdicts;
}
