/** Entry point of the worker threads: builds an engine once and scans the batches it is sent. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { loadEngine } from './load-engine.js';
import { type Batch, type BatchResult, BatchScanner } from './scan-batch.js';
import type { WorkerData } from './worker-pool.js';

const scanner = new BatchScanner(loadEngine((workerData as WorkerData).tables));

workerpool.worker({ scan: (batch: Batch): BatchResult => scanner.scan(batch) });
