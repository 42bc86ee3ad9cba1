import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';

/**
 * Takes a picture of the page for the README. An ordinary run leaves it in `test-results`; with SWAB_PICTURES=1 it
 * replaces the one in `docs/images`, so that a test run alone changes no tracked file.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SWAB_PICTURES ? 'docs/images' : 'test-results';
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}
