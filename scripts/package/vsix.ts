import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { notices } from './notices.js';

/** The README of the package, made from the repository's. */
const readmePath = 'dist/README.md';

/** The page of an extension shows no pictures by relative address, so they are left out there. */
function withoutPictures(markdown: string): string {
  return markdown.replace(/^!\[[^\]]*\]\([^)]*\)\n\n?/gm, '');
}

/** Writes what the package needs and no bundle holds. */
function writeParts(): void {
  mkdirSync('dist', { recursive: true });
  writeFileSync(readmePath, withoutPictures(readFileSync('README.md', 'utf8')));
  writeFileSync('dist/THIRD-PARTY-NOTICES.md', notices());
}

/** The files that the package would hold, by their path in the repository. The bundles must be built. */
export async function packagedFiles(): Promise<string[]> {
  writeParts();
  // `readmePath` is honoured, though the type of vsce does not name it.
  const options = { cwd: process.cwd(), packageManager: PackageManager.None, readmePath };
  return listFiles(options);
}

/** Packages the extension and returns the absolute path of the `.vsix`. The bundles must be built. */
export async function packageExtension(): Promise<string> {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packagePath = path.resolve(`dist/swab-${version}.vsix`);
  writeParts();
  await createVSIX({
    cwd: process.cwd(),
    packagePath,
    dependencies: false,
    readmePath,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  return packagePath;
}
