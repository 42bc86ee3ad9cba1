import { lstatSync } from 'node:fs';
import path from 'node:path';

/** As many copies of one passage are kept as the command line keeps. */
const maxCopies = 100;

/**
 * The path for a quarantine record, relative to the root: the wanted one, or that with a number where a record stands
 * already. Null when the folder is a symbolic link, which could lead out of the workspace, or all numbers are taken.
 */
export function freeRecordPath(root: string, wanted: string): string | null {
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
