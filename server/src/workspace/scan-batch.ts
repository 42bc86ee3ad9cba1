import type { Engine } from '../engine/engine.js';
import type { OwnRule } from '../engine/own/own-rule.js';
import { equipped } from './equipped.js';
import { type FileScan, FileScanner, type RuleFailure } from './scan-file.js';

/** Files for one trip to a worker: plain data, so that it can be sent. */
export interface Batch {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly paths: readonly string[];
  /** Bytes. */
  readonly maxFileSize: number;
  /** Rules of the workspace's own. */
  readonly ownRules: readonly OwnRule[];
  /** The worker writes the number of files begun, so that the last of them can be blamed should the worker die. */
  readonly begun: SharedArrayBuffer;
}

/** What came of a batch; files in which nothing was found or missed are only counted. */
export interface BatchResult {
  readonly files: readonly FileScan[];
  readonly scanned: number;
  readonly bytes: number;
  readonly failures: readonly RuleFailure[];
}

/** Scans batch after batch; the buffer of the last batch's workspace is kept. */
export class BatchScanner {
  readonly #engine: Engine;
  #scanner: FileScanner | null = null;
  #key = '';
  #failures: RuleFailure[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Scans the files in their order. */
  scan(batch: Batch): BatchResult {
    const { paths, begun } = batch;
    const scanner = this.#scannerFor(batch);
    const counter = new Int32Array(begun);
    const files: FileScan[] = [];
    let scanned = 0;
    let bytes = 0;
    for (const path of paths) {
      Atomics.add(counter, 0, 1);
      const file = scanner.scan(path);
      if (file.scanned) scanned++;
      bytes += file.bytes;
      if (file.findings.length > 0 || file.gaps.length > 0) files.push(file);
    }
    const failures = this.#failures;
    this.#failures = [];
    return { files, scanned, bytes, failures };
  }

  #scannerFor({ root, maxFileSize, ownRules }: Batch): FileScanner {
    const key = JSON.stringify([maxFileSize, root, ownRules]);
    if (this.#scanner === null || this.#key !== key) {
      const onRuleFailure = (failure: RuleFailure) => this.#failures.push(failure);
      const engine = equipped(this.#engine, ownRules);
      this.#scanner = new FileScanner({ engine, root, maxFileSize, onRuleFailure });
      this.#key = key;
    }
    return this.#scanner;
  }
}
