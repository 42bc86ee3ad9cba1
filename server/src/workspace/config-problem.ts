import type { Range } from '../engine/model/finding.js';

/** What is wrong with a configuration file, and where. */
export interface ConfigProblem {
  /** Absolute path of the file. */
  readonly file: string;
  /** Zero-based, UTF-16. */
  readonly range: Range;
  /** One line without the place. */
  readonly message: string;
}

/** `file:line:column: message`, counted from one as editors and terminals do. */
export function formatProblem({ file, range, message }: ConfigProblem): string {
  return `${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`;
}
