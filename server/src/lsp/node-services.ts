import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fixesFor } from '../engine/fixes/fixes-for.js';
import { loadConfig } from '../workspace/load-config.js';
import { loadEngine } from '../workspace/load-engine.js';
import { packageRoot } from '../workspace/package-root.js';
import { createPolicy, openPolicy } from '../workspace/policy.js';
import { pagePath, readProduct, rulePage } from '../workspace/product.js';
import { planQuarantine } from '../workspace/quarantine.js';
import { scanWorkspace } from '../workspace/scan-workspace.js';
import type { LoadedPolicy, Services } from './ports.js';

/** The services of a server that runs on Node: the real engine, the real disk. */
export function nodeServices(): Services {
  const engine = loadEngine();
  const product = readProduct();
  return {
    product,
    engine,
    pageOf: (rule) => rulePage(product, rule) ?? packagedPage(rule),
    loadPolicy,
    scanWorkspace: (scan) => scanWorkspace({ ...scan, engine }),
    readText,
    fixes: fixesFor,
    quarantine: (root, finding, text) => planQuarantine(root, finding, text, new Date()),
  };
}

/** The copy that comes with the package, for a package that names no repository. */
function packagedPage(rule: string): string {
  return pathToFileURL(path.join(packageRoot(), pagePath(rule))).toString();
}

async function loadPolicy(root: string): Promise<LoadedPolicy> {
  const { config, problems } = await loadConfig(root);
  return { policy: config === null ? openPolicy : createPolicy(config, new Date()), problems };
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
