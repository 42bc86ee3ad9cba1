import type { Cancellation, Engine } from '../engine/engine.js';
import type { Finding } from '../engine/model/finding.js';
import { isOwnRuleId } from '../engine/model/rule.js';
import { decodeBytes } from '../engine/text/decode.js';
import { FileReader, type LargeFile } from './file-reader.js';
import { scanLargeFile } from './scan-large-file.js';

/** Larger files are not scanned, unless the configuration says otherwise; bytes. */
export const defaultMaxFileSize = 64 * 1024 * 1024;

/** More findings of one file help nobody, and would fill the memory. */
const maxFindings = 2_000;

/** What came of one file. */
export interface FileScan {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Why the file, or a part of it, was not read. */
  readonly gaps: readonly string[];
  /** False when nothing of it was read. */
  readonly scanned: boolean;
  /** Bytes that were looked at. */
  readonly bytes: number;
}

/** A rule that threw; the other rules went on. */
export interface RuleFailure {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}

/** What a FileScanner needs. */
export interface FileScannerOptions {
  readonly engine: Engine;
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Bytes; larger files are gaps. */
  readonly maxFileSize?: number;
  readonly token?: Cancellation;
  readonly onRuleFailure?: (failure: RuleFailure) => void;
}

/** Scans files of one workspace, one after the other. Nothing that a file holds makes it throw. */
export class FileScanner {
  readonly #options: FileScannerOptions;
  readonly #reader: FileReader;

  constructor(options: FileScannerOptions) {
    this.#options = options;
    this.#reader = new FileReader(options.root);
  }

  /** Scans a file; `path` is relative to the root. */
  scan(path: string): FileScan {
    const read = this.#reader.read(path);
    switch (read.kind) {
      case 'failed':
        return notScanned(path, read.reason);
      case 'whole':
        return this.scanBytes(path, read.bytes);
      case 'large':
        try {
          return this.#scanLarge(path, read.file);
        } finally {
          read.file.close();
        }
    }
  }

  /** Scans bytes under the name of a file; they need not be its own. */
  scanBytes(path: string, bytes: Uint8Array): FileScan {
    if (bytes.length > this.#maxFileSize) return notScanned(path, this.#tooLarge());
    return this.#guard(path, () => {
      const { engine, token } = this.#options;
      if (!engine.mayMatch(bytes, bytes.length, engine.classify(path))) return clean(path, bytes.length);
      const decoded = decodeBytes(bytes);
      if ('reason' in decoded) return notScanned(path, decoded.reason);
      const { findings, gaps } = engine.scan({ path, text: decoded.text, token, onRuleError: this.#report(path) });
      return limited({ path, findings, gaps, scanned: true, bytes: bytes.length });
    });
  }

  #scanLarge(path: string, file: LargeFile): FileScan {
    if (file.size > this.#maxFileSize) return notScanned(path, this.#tooLarge());
    return this.#guard(path, () => {
      const { engine, token } = this.#options;
      const kind = engine.classify(path);
      const result = scanLargeFile({ path, file, kind, engine, token, onRuleError: this.#report(path) });
      return limited({ path, ...result, bytes: result.scanned ? file.size : 0 });
    });
  }

  /** An error of the engine costs the file, not the scan; it is told as a gap. */
  #guard(path: string, scan: () => FileScan): FileScan {
    try {
      return scan();
    } catch (error) {
      return notScanned(path, `internal error: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #report(path: string): (rule: string, error: unknown) => void {
    return (rule, error) => {
      const message = error instanceof Error ? error.message : String(error);
      this.#options.onRuleFailure?.({ rule, path, message });
    };
  }

  get #maxFileSize(): number {
    return this.#options.maxFileSize ?? defaultMaxFileSize;
  }

  #tooLarge(): string {
    const limit = this.#maxFileSize;
    return limit < 1024 * 1024 ? `larger than ${limit} bytes` : `larger than ${Math.floor(limit / 1024 / 1024)} MB`;
  }
}

/** A file of which nothing was read. */
export function notScanned(path: string, reason: string): FileScan {
  return { path, findings: [], gaps: [reason], scanned: false, bytes: 0 };
}

/** Findings of the workspace's own rules, which the engine counts, take no place from the others. */
function limited(scan: FileScan): FileScan {
  let counted = 0;
  const findings = scan.findings.filter(({ rule }) => isOwnRuleId(rule) || ++counted <= maxFindings);
  if (counted <= maxFindings) return scan;
  const gap = `more than ${maxFindings} findings: the others are not listed`;
  return { ...scan, findings, gaps: [...scan.gaps, gap] };
}

function clean(path: string, bytes: number): FileScan {
  return { path, findings: [], gaps: [], scanned: true, bytes };
}
