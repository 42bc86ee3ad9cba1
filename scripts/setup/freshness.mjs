import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, say, seconds } from './project.mjs';

/**
 * What each bundle is made from and where it lands.
 * @type {Record<'server' | 'client', { inputs: string[], folder: string }>}
 */
const bundles = {
  server: { inputs: ['server/src', 'scripts/setup/bundle.mjs', 'package-lock.json'], folder: 'server/dist' },
  client: {
    inputs: ['client/src', 'server/src', 'scripts/setup/bundle.mjs', 'package-lock.json'],
    folder: 'client/dist',
  },
};

/**
 * One line per file: path, size in bytes, time of the last change in ms. Some hundred files cost a few milliseconds.
 * @param {string} place relative to the repository
 * @returns {string[]}
 */
function fingerprint(place) {
  const stat = statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [`${place} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(path.join(root, place))
    .sort()
    .flatMap((name) => fingerprint(`${place}/${name}`));
}

/**
 * Builds a bundle when one of its inputs changed since it was made, or when it was made the other way.
 * @param {'server' | 'client'} name
 * @param {boolean} dev with source maps, not minified
 */
export async function ensureBuilt(name, dev) {
  const { inputs, folder } = bundles[name];
  const stamp = path.join(root, folder, '.inputs');
  const now = [`dev ${dev}`, ...inputs.flatMap(fingerprint)].join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say(`Building the ${name} ...`);
  const start = performance.now();
  const { build } = await import('./bundle.mjs');
  try {
    await build(name, dev);
  } catch {
    // The bundler has printed what is wrong, with the place.
    say('The build failed.');
    process.exit(2);
  }
  writeFileSync(stamp, now);
  say(`Built in ${seconds(start)}.`);
}
