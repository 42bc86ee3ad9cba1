import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.js';
import type { ConfigProblem } from './config-problem.js';
import type { RangeOf } from './parse-config.js';
import { failureCode, readFailure } from './read-failure.js';

/** Name of the file, at the root of a workspace; JSON with comments. */
export const configFileName = 'swab.config.json';

const maxBytes = 1024 * 1024;

/** The configuration of a workspace; null when it has none, or when it has problems. */
export interface LoadedConfig {
  readonly config: Config | null;
  readonly problems: readonly ConfigProblem[];
  /** Where a value stands; there when the configuration is. */
  readonly rangeOf?: RangeOf;
}

/**
 * Reads `swab.config.json` of a workspace. A link is not followed: the file must be the workspace's own. The schema is
 * loaded only where there is a file, since most scans start without.
 */
export async function loadConfig(root: string): Promise<LoadedConfig> {
  const file = path.join(root, configFileName);
  try {
    const text = readOwnFile(file);
    const { parseConfig } = await import('./parse-config.js');
    return parseConfig(text, file);
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return { config: null, problems: [] };
    return { config: null, problems: [wholeFile(file, error)] };
  }
}

function readOwnFile(file: string): string {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error('not a file');
    if (stats.size > maxBytes) throw new Error('larger than 1 MB');
    return readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}

function wholeFile(file: string, error: unknown): ConfigProblem {
  const start = { line: 0, character: 0 };
  const code = failureCode(error);
  const plain = error instanceof Error ? error.message : String(error);
  const message = code === 'ELOOP' ? 'is a symbolic link' : code === '' ? plain : readFailure(error);
  return { file, range: { start, end: start }, message };
}
