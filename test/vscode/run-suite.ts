import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import * as z from 'zod';
import { broken, notRun, type Outcome } from '../run/outcome.js';
import { type Host, installedHosts } from './host/hosts.js';

const cache = path.resolve('node_modules/.cache/swab/vscode');
const oldestVersion = '1.100.0';

const countsSchema = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });

/** The suite as CommonJS, which is what the extension host loads tests as. */
async function bundleSuite(): Promise<string> {
  const outdir = path.join(cache, 'suite');
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: readdirSync('test/vscode/suite').map((name) => path.join('test/vscode/suite', name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    charset: 'ascii',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.cjs');
}

/** The stand-in for a desktop executable. */
async function bundleShim(): Promise<string> {
  const outfile = path.join(cache, 'vscode-headless.mjs');
  await esbuild.build({
    entryPoints: ['test/vscode/host/headless.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
  return outfile;
}

/** One run of the suite in one VS Code, in a fresh copy of the workspace. */
async function runSuite(suite: string, options: Partial<Parameters<typeof runTests>[0]>): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'swab-suite-'));
  const result = path.join(folder, 'result.json');
  const log = path.join(folder, 'log.txt');
  const workspace = path.join(folder, 'workspace');
  cpSync('test/vscode/workspace', workspace, { recursive: true });
  let reason: string | undefined;
  try {
    await runTests({
      ...options,
      extensionDevelopmentPath: path.resolve('.'),
      extensionTestsPath: path.join(cache, 'suite/index.cjs'),
      launchArgs: [workspace],
      extensionTestsEnv: { ...options.extensionTestsEnv, SWAB_TEST_RESULT: result, SWAB_TEST_LOG: log },
    });
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  if (existsSync(log)) process.stdout.write(readFileSync(log, 'utf8'));
  const counted = existsSync(result) ? countsSchema.parse(JSON.parse(readFileSync(result, 'utf8'))) : null;
  rmSync(folder, { recursive: true, force: true });
  if (!counted || counted.passed + counted.failed === 0) return broken(suite, reason ?? 'no test ran');
  return { suite, ...counted, failed: reason && counted.failed === 0 ? 1 : counted.failed, reason };
}

/** In a VS Code without a desktop, by its own stand-in for the executable. */
async function runHeadless(host: Host, vscodeExecutablePath: string): Promise<Outcome> {
  const env = { VSCODE_SERVER_ROOT: host.root, VSCODE_SERVER_NODE: host.node };
  return runSuite(`VS Code ${host.version}`, { vscodeExecutablePath, extensionTestsEnv: env });
}

/** In a desktop VS Code that @vscode/test-electron downloads. */
async function runDesktop(version: string): Promise<Outcome> {
  const suite = `VS Code ${version}`;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return notRun(suite, 'no desktop, and no headless VS Code: run test/vscode/host/install.sh 1.139');
  }
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    const vscodeExecutablePath = await downloadAndUnzipVSCode({ version });
    return runSuite(suite, { vscodeExecutablePath });
  } catch (error) {
    return notRun(suite, `VS Code could not be downloaded: ${error instanceof Error ? error.message : error}`);
  }
}

/** Runs the suite inside every VS Code without a desktop that is installed, else inside downloaded ones. */
export async function runExtensionHostSuites(): Promise<Outcome[]> {
  await bundleSuite();
  const hosts = installedHosts();
  if (hosts.length === 0) return [await runDesktop('stable'), await runDesktop(oldestVersion)];
  const shim = await bundleShim();
  const outcomes: Outcome[] = [];
  for (const host of hosts) outcomes.push(await runHeadless(host, shim));
  return outcomes;
}
