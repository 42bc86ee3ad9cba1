import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { trackedTextFiles } from './tracked-files.js';

/** Pages for people. Rule pages and fixtures quote Markdown that leads nowhere. */
const pages = trackedTextFiles().filter(
  (file) => file.endsWith('.md') && !/^(docs\/rules|test\/(?!vscode\/README))/.test(file),
);

/** Targets of relative links and pictures that are not there. */
function broken(page: string): string[] {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const relative = links.filter((link) => !/^(https?:|#|mailto:)/.test(link)).map((link) => link.replace(/#.*$/, ''));
  return relative.filter((link) => !existsSync(path.join(path.dirname(page), link))).map((link) => `${page}: ${link}`);
}

test('no page links to a file that is not there', () => {
  expect(pages).toContain('README.md');
  expect(pages.flatMap(broken)).toEqual([]);
});
