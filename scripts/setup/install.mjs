import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, say, seconds } from './project.mjs';

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry
 * @typedef {Record<string, LockEntry>} Packages
 */

/**
 * The packages that a lock file names; empty when it is missing or broken.
 * @param {string} file relative to the repository
 * @returns {Packages}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * True when everything that the lock demands stands in node_modules. Compared with the record that npm itself keeps
 * there, so installs by hand count and an interrupted one does not. Optional packages belong to other platforms.
 * @param {Packages} wanted
 * @param {Packages} present
 * @param {'runtime' | 'all'} scope
 */
function complete(wanted, present, scope) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.optional || entry.devOptional) return true;
    if (scope === 'runtime' && entry.dev) return true;
    return present[place]?.version === entry.version;
  });
}

/**
 * Runs `npm ci`, by the npm that started this process where there is one. Its output goes to stderr.
 * @param {string[]} options
 */
function npmCi(options) {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  const io = /** @type {const} */ ({ cwd: root, stdio: ['ignore', 2, 2] });
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], io)
    : spawnSync('npm', args, { ...io, shell: process.platform === 'win32' });
  if (run.status === 0) return;
  say(`npm ci failed${run.error ? `: ${run.error.message}` : ''}.`);
  process.exit(2);
}

/**
 * Installs what is missing: `runtime` is enough to build and run the command line, `all` is for working on Swab.
 * @param {'runtime' | 'all'} scope
 */
export function ensureInstalled(scope) {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (complete(wanted, present, scope)) return;
  // A developer's install is never cut down to the runtime.
  const everything = scope === 'all' || Object.values(present).some((entry) => entry.dev);
  say(
    `Installing ${everything ? 'all dependencies' : 'the runtime dependencies'} (first use, or the lock changed) ...`,
  );
  const start = performance.now();
  npmCi(everything ? ['--include=dev'] : ['--omit=dev']);
  say(`Installed in ${seconds(start)}.`);
}
