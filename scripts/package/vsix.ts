import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Packages the extension and returns the absolute path of the `.vsix`. The bundles must be built. */
export async function packageExtension(): Promise<string> {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packagePath = path.resolve(`dist/swab-${version}.vsix`);
  mkdirSync(path.dirname(packagePath), { recursive: true });
  await createVSIX({ cwd: process.cwd(), packagePath, dependencies: false });
  return packagePath;
}
