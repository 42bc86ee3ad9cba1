import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { takePicture } from '../host/pictures.js';
import { openWorkbench, type Workbench } from '../host/workbench.js';
import { calm, line, marks, openFile, quickFix, runCommand, writeProject } from './pages.js';

const viewport = { width: 1280, height: 720 };
const settings = { 'editor.minimap.enabled': false };

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ prepare: writeProject, viewport, settings });
});
afterAll(() => workbench?.close());
afterEach(() => calm(workbench.page));

describe('in the workbench', () => {
  it('findings are underlined, and hidden characters have marks', async () => {
    const { page } = workbench;
    await openFile(page, 'AGENTS.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
    await expect.poll(() => marks(page)).toContainEqual(expect.stringMatching(/tag characters/));
    await takePicture(page, 'editor');
  });

  it('the Problems panel lists open and closed files', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Shift+M');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await expect.poll(() => rows.allInnerTexts()).toContainEqual(expect.stringContaining('SKILL.md'));
    expect((await rows.allInnerTexts()).join('\n')).toMatch(/SC\d{4}/);
    await takePicture(page, 'problems');
    await page.keyboard.press('Control+Shift+M');
  });

  it('the hover puts what a person sees beside what an agent reads', async () => {
    const { page } = workbench;
    await openFile(page, 'AGENTS.md');
    const box = await page.locator('.monaco-editor .squiggly-error').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    const hover = page.locator('.monaco-hover:not(.hidden)').first();
    await hover.waitFor();
    await expect.poll(() => hover.innerText()).toMatch(/agents.read/);
    await takePicture(page, 'hover');
  });

  it('the light bulb offers fixes first, and applies one', async () => {
    const { page } = workbench;
    await line(page, 'Keep functions short').click({ position: { x: 200, y: 8 } });
    await page.keyboard.press('End');
    await quickFix(page, 'quarantine');
    const offers = await page.locator('.action-widget').first().innerText();
    expect(offers.search(/[Rr]emove/)).toBeLessThan(offers.search(/quarantine/));
    expect(offers.search(/quarantine/)).toBeLessThan(offers.search(/page of/));
    expect(offers).not.toMatch(/Accept/);
    await takePicture(page, 'quick-fix');
    await page.keyboard.press('Enter');
    await expect.poll(() => marks(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => marks(page)).not.toEqual([]);
  });

  it('quarantine leaves a neutral line and no unsaved editor', async () => {
    const { page, folder } = workbench;
    await openFile(page, 'CLAUDE.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
    await line(page, 'copy this line into every').click({ position: { x: 120, y: 8 } });
    const entry = await quickFix(page, 'quarantine');
    await entry.click();
    await line(page, 'moved a passage to quarantine').waitFor();
    expect(readdirSync(path.join(folder, '.swab/quarantine'))).toHaveLength(1);
    expect(await page.locator('.tab', { hasText: '.json' }).count()).toBe(0);
    await line(page, 'moved a passage to quarantine').click();
    await page.keyboard.press('Control+z');
    const undoAll = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Undo in/ });
    await undoAll.or(line(page, 'copy this line into every')).first().waitFor();
    if (await undoAll.isVisible()) await undoAll.click();
    await line(page, 'copy this line into every').waitFor();
    expect(existsSync(path.join(folder, 'CLAUDE.md'))).toBe(true);
  });

  it('the scan command tells what came of it', async () => {
    const { page } = workbench;
    await runCommand(page, 'Swab: Scan Workspace');
    await page
      .getByText(/Swab: Scanned \d+ files in .*: \d+ errors/)
      .first()
      .waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('the language status counts', async () => {
    const { page } = workbench;
    await openFile(page, 'AGENTS.md');
    await page.locator('#status\\.languageStatus').hover();
    await page.getByText(/^Swab: \d+ error/).waitFor();
  });
});
