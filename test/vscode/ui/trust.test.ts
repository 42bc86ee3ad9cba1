import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from '../host/workbench.js';
import { openFile, runCommand, writeProject } from './pages.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    workspaceTrust: true,
    settings: { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' },
    prepare: (folder) => {
      writeProject(folder);
      // What a repository would do that wants nobody to look.
      writeFileSync(path.join(folder, 'swab.config.json'), '{ "exclude": ["**"] }\n');
    },
  });
});
afterAll(() => workbench?.close());

describe('in a folder that nobody trusts yet', () => {
  it('scanning stays on, whatever the config of the folder says', async () => {
    const { page } = workbench;
    await page.locator('#status\\.workspaceTrust').waitFor();
    await openFile(page, 'AGENTS.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
  });

  it('the config counts from the moment that trust is granted', async () => {
    const { page } = workbench;
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).click();
    await page.getByText(/^You trust this/).waitFor();
    await page.getByLabel(/^Close Modal Editor/).click();
    await openFile(page, 'AGENTS.md');
    await expect.poll(() => page.locator('.monaco-editor .squiggly-error').count()).toBe(0);
    await page.locator('#status\\.languageStatus').hover();
    await page.getByText('Swab: The config of the workspace leaves this file out.').waitFor();
  });
});
