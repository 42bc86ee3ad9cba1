import path from 'node:path';
import process from 'node:process';
import * as esbuild from 'esbuild';
import { root, say } from './project.mjs';

/**
 * Bundles a TypeScript script with the sources that it imports into the cache; packages stay in node_modules.
 * @param {string} file relative to the repository
 * @returns {Promise<string>} absolute path of the bundle
 */
export async function bundleScript(file) {
  const outfile = path.join(root, 'node_modules/.cache/swab', file.replace(/\.ts$/, '.mjs'));
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      charset: 'ascii',
      sourcemap: 'inline',
      logLevel: 'warning',
    });
  } catch {
    // The bundler has printed what is wrong, with the place.
    say('The build failed.');
    process.exit(2);
  }
  return outfile;
}
