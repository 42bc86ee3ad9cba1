import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import * as esbuild from 'esbuild';
import { root, say } from './project.mjs';
import { bundleScript } from './script.mjs';

/** Entry points of the server, by the name of the bundle. */
const serverEntries = {
  cli: 'server/src/cli/main.ts',
  server: 'server/src/lsp/main.ts',
  worker: 'server/src/workspace/worker.ts',
};

/** The sieve of all rules, packed; server/src/workspace/load-engine.ts reads it. */
const sieveTables = 'server/dist/sieve.bin';

/**
 * What both bundles share. Literals stay ASCII, so that no bundle holds a raw invisible character. `module` goes
 * before `main` because the `main` of jsonc-parser is UMD, whose requires no bundler can follow.
 * @param {boolean} dev
 * @returns {import('esbuild').BuildOptions}
 */
const common = (dev) => ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  logLevel: 'warning',
});

/** Dependencies in CommonJS call require() for Node's modules; an ES module has none of its own. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/**
 * Bundles the server: the command line, the language server, the worker, and the chunks that they share.
 * @param {boolean} dev
 * @returns {import('esbuild').BuildOptions}
 */
function serverOptions(dev) {
  const entryPoints = Object.entries(serverEntries).filter(([, file]) => present(file));
  return {
    ...common(dev),
    entryPoints: Object.fromEntries(entryPoints),
    outdir: 'server/dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requireBanner },
  };
}

/**
 * Bundles the extension. VS Code 1.100 loads an extension as CommonJS.
 * @param {boolean} dev
 * @returns {import('esbuild').BuildOptions}
 */
function clientOptions(dev) {
  return {
    ...common(dev),
    entryPoints: { extension: 'client/src/extension.ts' },
    outdir: 'client/dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
  };
}

/** @param {string} file */
function present(file) {
  if (existsSync(path.join(root, file))) return true;
  if (process.env.CI) throw new Error(`${file} is missing`);
  say(`${file} is missing, its bundle is left out.`);
  return false;
}

/**
 * Removes what an earlier build left in a folder.
 * @param {string} folder relative to the repository
 * @param {ReadonlySet<string>} outputs what this build wrote, by path relative to the repository
 */
function removeStale(folder, outputs) {
  for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(root, file).replaceAll(path.sep, '/');
    if (entry.isFile() && !outputs.has(relative)) rmSync(file);
  }
}

/**
 * Packs the sieve's tables beside the server's bundles, so that no start has to build them.
 * @param {string} file relative to the repository
 */
async function packTables(file) {
  const script = await bundleScript('scripts/setup/tables.ts');
  execFileSync(process.execPath, [script, path.join(root, file)], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Writes one bundle anew; what is there stays as it is when the sources do not build.
 * @param {'server' | 'client'} name
 * @param {boolean} dev with source maps, not minified
 */
export async function build(name, dev) {
  const options = name === 'server' ? serverOptions(dev) : clientOptions(dev);
  const { metafile } = await esbuild.build({ ...options, metafile: true });
  const folder = `${name}/dist`;
  const outputs = new Set(Object.keys(metafile.outputs));
  if (name === 'server') {
    outputs.add(sieveTables);
    await packTables(sieveTables);
  }
  removeStale(folder, outputs);
  // What went in: the package names the licences of these libraries.
  writeFileSync(path.join(root, folder, '.meta.json'), JSON.stringify(metafile));
}
