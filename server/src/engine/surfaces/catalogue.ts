import type { Format, Scope, Surface } from '../model/surface.js';
import catalogue from './catalogue.json' with { type: 'json' };

/** An entry of the catalogue: a surface and how its files are known. Globs are minimatch syntax, `/` between names. */
export interface CatalogueEntry extends Surface {
  /** Whether its files stand in a workspace or in a user's home; the globs of one entry may name both. */
  readonly reach: 'workspace' | 'user';
  /** True when the entry was read in the product's documentation or source. */
  readonly verified: boolean;
  /** 1 is the most widely used. */
  readonly priority: number;
  /** The grammar of its files that have no telling extension. */
  readonly format: Format;
  /** The language of its source files that have no telling extension. */
  readonly language?: string;
  /** The product finds its file under a name in other case too, on file systems that ignore case. */
  readonly anyCase?: boolean;
  /** Paths that are this surface. */
  readonly globs: readonly string[];
  /** Paths that are not, though a glob above matches. */
  readonly except?: readonly string[];
  /** Paths that can hold this surface; only their content tells, so no path is classified by them. */
  readonly contentGlobs?: readonly string[];
  /** Files of the entry with another scope than its own: the settings beside the rules, the skills beside the settings. */
  readonly otherScopes?: Readonly<Partial<Record<Scope, readonly string[]>>>;
}

/** All surfaces in the order of the catalogue. A test holds the data to the type, so the cast is safe. */
export function surfaceList(): readonly CatalogueEntry[] {
  return catalogue as readonly CatalogueEntry[];
}
