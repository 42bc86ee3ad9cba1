import path from 'node:path';

/** Paths that can lie in one folder without covering each other. */
interface Workspace {
  readonly files: Set<string>;
  readonly folders: Set<string>;
  /** Indices into the paths that were packed. */
  readonly members: number[];
}

/** All folders above a path: `a/b/c.md` gives `a` and `a/b`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Spreads files over as few workspaces as needed, each under its own path: a scanner that looks for `CLAUDE.md` at the
 * root finds it there, and need not be started once a file. Returns the indices of the paths in each workspace.
 * Paths that differ in letter case only are kept apart, as some file systems need it.
 */
export function pack(paths: readonly string[]): number[][] {
  const workspaces: Workspace[] = [];
  for (const [index, original] of paths.entries()) {
    const file = path.posix.normalize(original).toLowerCase();
    const folders = foldersOf(file);
    const fits = ({ files, folders: taken }: Workspace) =>
      !files.has(file) && !taken.has(file) && !folders.some((folder) => files.has(folder));
    let home = workspaces.find(fits);
    if (!home) {
      home = { files: new Set(), folders: new Set(), members: [] };
      workspaces.push(home);
    }
    home.files.add(file);
    for (const folder of folders) home.folders.add(folder);
    home.members.push(index);
  }
  return workspaces.map(({ members }) => members);
}
