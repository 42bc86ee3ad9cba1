import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { failureCode, readFailure } from '../workspace/read-failure.js';
import { isOutside } from '../workspace/symlinks.js';
import { workspaceRoot } from '../workspace/workspace-root.js';
import { UsageError } from './errors.js';

/** What a command line names, sorted out. */
export interface Targets {
  /** Absolute path of the workspace around all that is named: paths of the engine are relative to it. */
  readonly root: string;
  /** What is named, relative to the root with `/`; `''` is the root. */
  readonly from: readonly string[];
  /** A path of the engine, relative to the folder that was named, or to the working directory. */
  readonly shown: (file: string) => string;
}

/** Finds what is named on the command line, or throws a usage error that names what is not there. */
export function resolveTargets(named: readonly string[], cwd: string): Targets {
  const places = (named.length > 0 ? named : ['.']).map((name) => locate(name, cwd));
  const root = places.map((place) => workspaceRoot(place.folder)).reduce(commonFolder);
  const [only] = places;
  const base = places.length === 1 && only?.isFolder ? only.path : realpathSync(cwd);
  return {
    root,
    from: [...new Set(places.map((place) => slashed(path.relative(root, place.path))))],
    shown: base === root ? (file) => file : (file) => slashed(path.relative(base, path.join(root, file))),
  };
}

interface Place {
  readonly path: string;
  /** Itself, or the folder that a file lies in. */
  readonly folder: string;
  readonly isFolder: boolean;
}

/** A link to a folder is its folder; a link to a file stays a link, for the walk to judge. */
function locate(name: string, cwd: string): Place {
  const absolute = path.resolve(cwd, name);
  try {
    lstatSync(absolute);
    if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) {
      const real = realpathSync(absolute);
      return { path: real, folder: real, isFolder: true };
    }
    const folder = realpathSync(path.dirname(absolute));
    return { path: path.join(folder, path.basename(absolute)), folder, isFolder: false };
  } catch (error) {
    const reason = failureCode(error) === 'ENOENT' ? 'no such file or folder' : readFailure(error);
    throw new UsageError(`${name}: ${reason}`);
  }
}

/** The deepest folder around both; of the same repository that is its root already. */
function commonFolder(a: string, b: string): string {
  let at = a;
  while (isOutside(path.relative(at, b))) at = path.dirname(at);
  return at;
}

function slashed(relative: string): string {
  return relative.split(path.sep).join('/');
}
