import { fileURLToPath, pathToFileURL } from 'node:url';
import type { WorkspaceFolder } from 'vscode-languageserver';

/** A workspace folder. */
export interface Root {
  readonly uri: string;
  /** Absolute, in the platform's own form, without a slash at the end. */
  readonly path: string;
}

/** Where a document stands: its root, or null, and its path as the engine reads it (with `/`, relative to the root). */
export interface Place {
  readonly root: Root | null;
  readonly path: string;
}

/** The folders that are open; several at once, also one in another. */
export class Roots {
  #roots: readonly Root[] = [];

  /** Folders that are not on disk are left out: their documents are still scanned when they are opened. */
  set(folders: readonly Pick<WorkspaceFolder, 'uri'>[]): void {
    const roots: Root[] = [];
    for (const { uri } of folders) {
      const path = filePath(uri);
      if (path !== null) roots.push({ uri, path: path.replace(/(?<=.)[\\/]$/, '') });
    }
    this.#roots = roots;
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map((folder) => folder.uri));
    this.set([...this.#roots.filter((root) => !gone.has(root.uri)), ...added]);
  }

  get all(): readonly Root[] {
    return this.#roots;
  }

  /** The place of a document; the innermost of the folders around it counts. */
  place(uri: string): Place {
    const path = filePath(uri);
    if (path === null) return { root: null, path: nameOf(uri) };
    const root = this.#rootOf(path);
    const inside = root === null ? path : path.slice(root.path.length);
    return { root, path: inside.replaceAll('\\', '/').replace(/^\/+/, '') };
  }

  #rootOf(path: string): Root | null {
    let best: Root | null = null;
    for (const root of this.#roots) {
      const next = path.charAt(root.path.length);
      const within = path.startsWith(root.path) && (next === '/' || next === '\\' || root.path === '/');
      if (within && (best === null || root.path.length > best.path.length)) best = root;
    }
    return best;
  }
}

/** The path of a file URI, null for any other URI. */
export function filePath(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** One name for a document however its URI is spelled: the path of a file, the URI of anything else. */
export function fileKey(uri: string): string {
  return filePath(uri) ?? uri;
}

/** URI of a file below a root; `path` has `/`. */
export function fileUri(root: Root, path: string): string {
  return pathToFileURL(`${root.path}/${path}`).toString();
}

/** Last part of the URI of an unsaved or virtual document, which then stands for its path. */
function nameOf(uri: string): string {
  const path = uri.replace(/^[^:]*:/, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path).replace(/^\/+/, '');
  } catch {
    return path;
  }
}
