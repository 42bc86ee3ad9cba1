import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Ignore files would make two programs look at different files. */
const left = new Set(['.gitignore', '.ignore', '.rgignore', '.npmignore']);

/** Every regular file below a folder, relative to it. */
function* filesBelow(folder: string, relative = ''): Generator<string> {
  for (const entry of readdirSync(path.join(folder, relative), { withFileTypes: true })) {
    const name = relative ? `${relative}/${entry.name}` : entry.name;
    // The cache is this repository's own, no installed package.
    if (entry.isDirectory() && entry.name !== '.cache') yield* filesBelow(folder, name);
    else if (entry.isFile() && !left.has(entry.name)) yield name;
  }
}

/** A tree of files, as large as it came out. */
export interface Tree {
  readonly folder: string;
  readonly files: number;
}

/**
 * Copies the installed packages into a tree until it holds `minimum` files. Nothing in it is called node_modules, so
 * that it is scanned as a workspace of its own.
 */
export function makeTree(folder: string, minimum: number): Tree {
  const sources = [...filesBelow('node_modules')];
  let files = 0;
  for (let round = 0; files < minimum; round++) {
    for (const source of sources) {
      const target = path.join(folder, `packages-${round}`, source.replaceAll('node_modules', 'modules'));
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(path.join('node_modules', source), target);
      files++;
    }
  }
  return { folder, files };
}
