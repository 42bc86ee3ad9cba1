import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { failureCode, readFailure } from './read-failure.js';

/** Where a symbolic link leads. */
export type LinkTarget =
  /** `path` is relative to the root with `/`, `real` is absolute. */
  | { readonly kind: 'file' | 'folder'; readonly path: string; readonly real: string }
  | { readonly kind: 'gap'; readonly reason: string };

/**
 * Resolves a symbolic link without reading what it leads to. What lies outside of the real path of
 * `root` is a gap, so that nothing beyond the workspace is ever opened.
 */
export function resolveLink(root: string, link: string): LinkTarget {
  try {
    const real = realpathSync(link);
    const relative = path.relative(realpathSync(root), real);
    const stats = statSync(real);
    if (isOutside(relative)) return { kind: 'gap', reason: 'symbolic link that leads out of the workspace' };
    const target = { path: relative.split(path.sep).join('/'), real };
    if (stats.isDirectory()) return { kind: 'folder', ...target };
    if (stats.isFile()) return { kind: 'file', ...target };
    return { kind: 'gap', reason: 'symbolic link to something that is not a file' };
  } catch (error) {
    return { kind: 'gap', reason: brokenLink(error) };
  }
}

/** True for a path, relative to some folder, that lies outside that folder. */
export function isOutside(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

function brokenLink(error: unknown): string {
  const code = failureCode(error);
  if (code === 'ELOOP') return 'symbolic link that leads in a circle';
  if (code === 'ENOENT') return 'symbolic link to a file that does not exist';
  return `symbolic link: ${readFailure(error)}`;
}
