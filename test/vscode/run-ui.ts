import { existsSync, readdirSync } from 'node:fs';
import { packageExtension } from '../../scripts/package/vsix.js';
import { notRun, type Outcome } from '../run/outcome.js';
import { runVitest } from '../run/vitest.js';
import { installedHosts } from './host/hosts.js';

const suite = 'user interface';

/** Runs the browser-driven tests on the packaged extension in the newest VS Code without a desktop. */
export async function runUserInterfaceSuite(): Promise<Outcome[]> {
  const [host] = installedHosts();
  if (!host) return [notRun(suite, 'no headless VS Code: run test/vscode/host/install.sh 1.139')];
  if (!existsSync('test/vscode/ui') || !readdirSync('test/vscode/ui').some((name) => name.endsWith('.test.ts'))) {
    return [notRun(suite, 'no tests')];
  }
  const vsix = await packageExtension();
  const env = { SWAB_VSIX: vsix, VSCODE_SERVER_ROOT: host.root, VSCODE_SERVER_NODE: host.node };
  return [await runVitest(`${suite}, VS Code ${host.version}`, ['--config', 'test/vscode/ui/vitest.config.ts'], env)];
}
