import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { type Quarantine, quarantine } from '../engine/fixes/quarantine.js';
import type { Finding } from '../engine/model/finding.js';

/** Records of passages with the same text get a number; more copies than this are refused. */
const maxCopies = 100;

/**
 * Plans to cut the passage of a finding out of its text and to keep it below the root (absolute); nothing is written.
 * Null when there is no place for the record.
 */
export function planQuarantine(root: string, finding: Finding, text: string, now: Date): Quarantine | null {
  const plan = quarantine(finding, text, { sha256, date: now.toISOString() });
  const recordPath = freeRecordPath(root, plan.recordPath);
  return recordPath === null ? null : { ...plan, recordPath };
}

/**
 * The wanted path, or that with a number where a record stands already. Null when the folder is a symbolic link, which
 * could lead out of the workspace, or all numbers are taken.
 */
function freeRecordPath(root: string, wanted: string): string | null {
  let folder = root;
  for (const name of path.posix.dirname(wanted).split('/')) {
    folder = path.join(folder, name);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  }
  for (let copy = 1; copy <= maxCopies; copy++) {
    const candidate = copy === 1 ? wanted : wanted.replace(/\.json$/, `-${copy}.json`);
    if (lstatSync(path.join(root, candidate), { throwIfNoEntry: false }) === undefined) return candidate;
  }
  return null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
