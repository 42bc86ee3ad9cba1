import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Names in the first column of the tables of docs/dependencies.md. */
function listed(): string[] {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
}

test('docs/dependencies.md gives a reason for every dependency, and for nothing else', () => {
  const wanted = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(listed().sort()).toEqual(wanted.sort());
});
