import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder that gives paths their meaning: `.claude/settings.json` is a surface, `settings.json` is not, so a scan of
 * `.claude` alone must know what lies above. That is the repository around `folder`; without one, the folder itself, or
 * the first above it whose name has no leading dot. `folder` is absolute.
 */
export function workspaceRoot(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) break;
  }
  let at = folder;
  while (path.basename(at).startsWith('.')) at = path.dirname(at);
  return at;
}
