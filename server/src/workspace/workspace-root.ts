import { existsSync } from 'node:fs';
import path from 'node:path';
import { surfaceList } from '../engine/surfaces/catalogue.js';

/**
 * The folder that gives paths their meaning: `.claude/settings.json` is a surface, `settings.json` is not, so a scan of
 * `.claude` alone must know what lies above. That is the repository around `folder`; without one, the folder above the
 * outermost agent folder in its path; else the folder itself. `folder` is absolute.
 */
export function workspaceRoot(folder: string): string {
  const agentFolders = dotFolders();
  let root = folder;
  for (let at = folder; path.dirname(at) !== at; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (agentFolders.has(path.basename(at))) root = path.dirname(at);
  }
  return root;
}

/** Names such as `.claude`: the hidden folders in which the catalogue knows files of a workspace. */
function dotFolders(): ReadonlySet<string> {
  const globs = surfaceList()
    .flatMap((surface) => surface.globs)
    .filter((glob) => !glob.startsWith('~'));
  return new Set(globs.flatMap((glob) => glob.split('/').slice(0, -1)).filter((name) => /^\.[\w-]+$/.test(name)));
}
