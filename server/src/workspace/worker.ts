/** Entry point of the worker threads: builds an engine once and scans the batches it is sent. */
import workerpool from 'workerpool';
import { loadEngine } from './load-engine.js';
import { type Batch, type BatchResult, BatchScanner } from './scan-batch.js';

const scanner = new BatchScanner(loadEngine());

workerpool.worker({ scan: (batch: Batch): BatchResult => scanner.scan(batch) });
