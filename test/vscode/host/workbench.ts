import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { startBrowser, workbenchUrl } from './browser.js';
import { installedHosts } from './hosts.js';
import { installVsix, type ServerOptions, startServer } from './server.js';

/** A workbench in a browser, with the packaged extension installed and a folder open. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the workspace that is open. */
  readonly folder: string;
  /** Ends browser and server and removes the copy. */
  close(): Promise<void>;
}

/** How a workbench is opened. */
export interface WorkbenchOptions extends ServerOptions {
  /** A folder that is copied before it is opened; `test/vscode/workspace` by default. */
  readonly workspace?: string;
  /** Called with the copy before it is opened, to write what no tracked file may hold. */
  readonly prepare?: (folder: string) => void;
  /** In pixels of CSS. */
  readonly viewport?: { width: number; height: number };
}

/** The file that `npm test` packaged. */
function vsixFile(): string {
  const file = process.env.SWAB_VSIX;
  if (!file) throw new Error('SWAB_VSIX names no .vsix: run `npm test -- ui`');
  return file;
}

/** Installs the packaged extension into the newest VS Code without a desktop, and opens a copy of a folder in it. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const [host] = installedHosts();
  if (!host) throw new Error('no VS Code without a desktop: run test/vscode/host/install.sh 1.139');
  const data = mkdtempSync(path.join(tmpdir(), 'swab-ui-'));
  // The name of the folder shows in the pictures.
  const folder = path.join(data, 'workspace');
  cpSync(options.workspace ?? 'test/vscode/workspace', folder, { recursive: true });
  options.prepare?.(folder);
  installVsix(host, data, vsixFile());
  const server = await startServer(host, data, options);
  const browser = await startBrowser(options.viewport);
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  await browser.page.goto(workbenchUrl(server.base, folder));
  await browser.page.waitForSelector('.explorer-viewlet .monaco-list-row', { timeout: 60_000 });
  return { page: browser.page, folder, close };
}
