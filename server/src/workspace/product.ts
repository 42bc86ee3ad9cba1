import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isOwnRuleId } from '../engine/model/rule.js';
import { packageRoot } from './package-root.js';

/** What Swab's own package.json says about it. */
export interface Product {
  readonly name: string;
  readonly version: string;
  /** Web address of the source, without a slash at its end; null when the package names none. */
  readonly repository: string | null;
}

/** Reads Swab's own package.json. */
export function readProduct(): Product {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'));
  const { name, version, repository } = manifest as { name: string; version: string; repository?: { url?: string } };
  const address = repository?.url?.replace(/^git\+/, '').replace(/\.git$/, '') ?? null;
  return { name, version, repository: address };
}

/** Path of the page of a rule within the package, with `/`: all rules of workspaces' own share one. */
export function pagePath(rule: string): string {
  return isOwnRuleId(rule) ? 'docs/own-rules.md' : `docs/rules/${rule}.md`;
}

/** The page of a rule as it was when this version was released, so that a build never points to newer prose. */
export function rulePage({ repository, version }: Product, rule: string): string | null {
  return repository === null ? null : `${repository}/blob/v${version}/${pagePath(rule)}`;
}
