import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Patterns come from the workspace, which is the suspect: what exceeds a limit ignores nothing, so more is scanned. */
const maxFileBytes = 256 * 1024;
const maxPatterns = 2_000;
const maxPatternLength = 400;
const maxGlobstars = 4;

/**
 * The git-ignore rules that hold in one folder: its own `.gitignore`, then those of the folders above, then
 * `.git/info/exclude`. The deepest file that says something about a path decides.
 */
export class IgnoreRules {
  readonly #matcher: Ignore;
  /** The folder that the patterns are relative to: empty, or with a slash at its end. */
  readonly #folder: string;
  readonly #above: IgnoreRules | null;

  private constructor(matcher: Ignore, folder: string, above: IgnoreRules | null) {
    this.#matcher = matcher;
    this.#folder = folder;
    this.#above = above;
  }

  /** The rules of `.git/info/exclude` of a workspace; null when it has none. */
  static ofRepository(root: string): IgnoreRules | null {
    return IgnoreRules.#read(path.join(root, '.git', 'info', 'exclude'), '', null);
  }

  /** `above` with the `.gitignore` of a folder; `folder` is relative to the root, empty or with a slash at its end. */
  static ofFolder(root: string, folder: string, above: IgnoreRules | null): IgnoreRules | null {
    return IgnoreRules.#read(path.join(root, folder, '.gitignore'), folder, above);
  }

  static #read(file: string, folder: string, above: IgnoreRules | null): IgnoreRules | null {
    const patterns = readPatterns(file);
    if (patterns.length === 0) return above;
    return new IgnoreRules(ignore({ ignorecase: false }).add(patterns), folder, above);
  }

  /** True when git ignores the path: relative to the root, folders with a slash at their end. Parents are not asked. */
  ignores(relative: string): boolean {
    const result = this.#matcher.test(relative.slice(this.#folder.length));
    if (result.ignored) return true;
    return !result.unignored && (this.#above?.ignores(relative) ?? false);
  }

  /** The same rules without the answers that the library keeps for each path it was asked about. */
  fresh(): IgnoreRules {
    return new IgnoreRules(
      ignore({ ignorecase: false }).add(this.#matcher),
      this.#folder,
      this.#above?.fresh() ?? null,
    );
  }
}

/** What the rules say about a folder below the root, read from the root down. */
export interface FolderRules {
  readonly rules: IgnoreRules | null;
  /** The folder, or one above it, is ignored. */
  readonly ignored: boolean;
}

/** Reads the rules that hold in a folder; `folder` is relative to the root, empty or with a slash at its end. */
export function rulesFor(root: string, folder: string): FolderRules {
  let rules = IgnoreRules.ofFolder(root, '', IgnoreRules.ofRepository(root));
  for (let slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
    const reached = folder.slice(0, slash + 1);
    if (rules?.ignores(reached)) return { rules, ignored: true };
    rules = IgnoreRules.ofFolder(root, reached, rules);
  }
  return { rules, ignored: false };
}

function readPatterns(file: string): string[] {
  return readText(file)
    .split(/\r?\n/, maxPatterns)
    .filter((line) => line !== '' && !line.startsWith('#') && isAffordable(line));
}

/** The text of an ignore file; empty when there is none, when it is too big to be one, or a link: git follows none. */
function readText(file: string): string {
  try {
    const stats = lstatSync(file);
    return stats.isFile() && stats.size <= maxFileBytes ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

/** Each `**` can multiply the time of a match by the depth of the path. */
function isAffordable(pattern: string): boolean {
  return pattern.length <= maxPatternLength && pattern.split('**').length - 1 <= maxGlobstars;
}
