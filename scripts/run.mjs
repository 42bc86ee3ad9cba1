#!/usr/bin/env node
/**
 * The door of the repository: `npm run swab -- scan .`, `npm test` and the other npm scripts come through here.
 *
 * Works on a fresh clone with Node and nothing else: installs what the command needs when it is missing or the lock
 * changed, builds what changed, then runs the command. Says what it does on stderr; stdout belongs to the command.
 */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/freshness.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { checkNode, root } from './setup/project.mjs';

/**
 * What each command needs, and what it runs.
 * @type {Record<string, { packages: 'runtime' | 'all', bundles: ('server' | 'client')[], start: () => Promise<unknown> }>}
 */
const commands = {
  swab: { packages: 'runtime', bundles: ['server'], start: () => startBundle('server/dist/cli.js') },
  test: { packages: 'all', bundles: ['server', 'client'], start: () => startScript('test/run.ts') },
  eval: { packages: 'all', bundles: [], start: () => startScript('scripts/eval/main.ts') },
  bench: { packages: 'all', bundles: ['server'], start: () => startScript('test/bench/main.ts') },
  generate: { packages: 'all', bundles: [], start: () => startScript('scripts/generate/main.ts') },
  build: { packages: 'runtime', bundles: ['server', 'client'], start: async () => {} },
  package: { packages: 'all', bundles: ['server', 'client'], start: () => startScript('scripts/package/main.ts') },
};

/**
 * Runs a bundle in this process, from the folder that npm was called in, so that relative paths mean what they say.
 * @param {string} file relative to the repository
 */
async function startBundle(file) {
  const bundle = path.join(root, file);
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  process.argv = [process.execPath, bundle, ...process.argv.slice(3)];
  await import(pathToFileURL(bundle).href);
}

/**
 * Bundles a TypeScript script and runs it in this process, from the root of the repository.
 * @param {string} file relative to the repository
 */
async function startScript(file) {
  const { bundleScript } = await import('./setup/script.mjs');
  const bundle = await bundleScript(file);
  process.chdir(root);
  process.argv = [process.execPath, bundle, ...process.argv.slice(3)];
  await import(pathToFileURL(bundle).href);
}

const name = process.argv[2] ?? '';
const command = commands[name];
if (!command) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(commands).join('|')} [arguments]`);
  process.exit(2);
}
checkNode();
ensureInstalled(command.packages);
// With source maps and without minifying, for debuggers.
const dev = name === 'build' && process.argv.includes('--dev');
for (const bundle of command.bundles) await ensureBuilt(bundle, dev);
await command.start();
