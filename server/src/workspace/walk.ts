import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Gap } from '../engine/model/finding.js';
import type { Classification } from '../engine/model/surface.js';
import { placeOf } from '../engine/surfaces/places.js';
import { isAgentFile } from './agent-file.js';
import { type FolderRules, IgnoreRules, rulesFor } from './ignore-rules.js';
import { readFailure } from './read-failure.js';
import { resolveLink } from './symlinks.js';

/** No honest tree is deeper; patterns with `**` cost time for each level. */
const maxDepth = 100;

/** What to walk, and what to leave out. All paths are relative to the root, with `/`. */
export interface WalkOptions {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Files and folders to begin at; `''` is the root. */
  readonly from: readonly string[];
  /** True scans what is named in `from` though it be ignored or vendored; false only what a walk of the root lists. */
  readonly namedAnyway: boolean;
  /** False scans what git ignores, too. */
  readonly gitignore: boolean;
  readonly classify: (file: string) => Classification;
  /** The reason for which the configuration leaves a file out; null for all others. */
  readonly exclusion: (file: string) => string | null;
}

interface Folder {
  /** Empty for the root, else with a slash at its end. */
  readonly path: string;
  readonly depth: number;
  /** Ignored or vendored: only the agent files in it are scanned. */
  readonly agentOnly: boolean;
  /** The ignore rules of the folders above; of the folder itself, too, where the walk began in it. */
  readonly rules: IgnoreRules | null;
  readonly isStart: boolean;
}

type Entry = Dirent | Stats;

/**
 * Lists the files to scan, as paths relative to the root, and gaps for what cannot be listed. Synchronous and lazy: the
 * caller decides when to stop. Symbolic links are never followed into folders, so there are no circles.
 */
export function* walk(options: WalkOptions): Generator<string | Gap> {
  const walker = new Walker(options);
  const seen = options.from.length > 1 ? new Set<string>() : null;
  for (const found of walker.run()) {
    const file = typeof found === 'string' ? found : found.path;
    if (seen?.has(file)) continue;
    seen?.add(file);
    yield found;
  }
}

class Walker {
  readonly #options: WalkOptions;
  readonly #folders: Folder[] = [];
  readonly #links: string[] = [];

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  *run(): Generator<string | Gap> {
    for (const from of this.#options.from) yield* this.#begin(from);
    for (let folder = this.#folders.pop(); folder; folder = this.#folders.pop()) yield* this.#list(folder);
    if (this.#links.length > 0) yield* this.#resolveLinks();
  }

  *#begin(from: string): Generator<string | Gap> {
    const entry = this.#stat(from);
    if ('reason' in entry) yield entry;
    else if (entry.isDirectory()) this.#folders.push(this.#start(from === '' ? '' : `${from}/`));
    else if (entry.isSymbolicLink()) this.#links.push(from);
    else if (this.#options.namedAnyway || this.#isListed(from)) yield this.#file(from, entry);
  }

  #start(folder: string): Folder {
    const { root, gitignore, namedAnyway, classify } = this.#options;
    const { rules, ignored } = gitignore ? rulesFor(root, folder) : noRules;
    const agentOnly = !namedAnyway && (ignored || classify(`${folder}x`).vendored);
    return {
      path: folder,
      depth: folder.split('/').length - 1,
      agentOnly,
      rules: ignored ? null : rules,
      isStart: true,
    };
  }

  #list(folder: Folder): (string | Gap)[] {
    const found: (string | Gap)[] = [];
    const entries = this.#read(folder);
    if (!Array.isArray(entries)) return [entries];
    const { agentOnly } = folder;
    const rules = agentOnly ? null : this.#rules(folder, entries);
    for (const entry of entries) {
      const file = folder.path + entry.name;
      if (entry.isDirectory()) {
        if (entry.name !== '.git') this.#descend(folder, entry.name, rules);
        continue;
      }
      const isLeftOut = agentOnly || rules?.ignores(file) === true;
      if (entry.isSymbolicLink()) {
        if (!isLeftOut || this.#isAgentPlace(file)) this.#links.push(file);
      } else if (!isLeftOut || this.#isAgent(file)) {
        found.push(this.#file(file, entry));
      }
    }
    return found;
  }

  #read({ path: folder, depth }: Folder): Dirent[] | Gap {
    if (depth > maxDepth) return { path: folder, reason: `folders nested deeper than ${maxDepth}` };
    try {
      return readdirSync(this.#absolute(folder), { withFileTypes: true });
    } catch (error) {
      return { path: folder === '' ? '.' : folder, reason: readFailure(error) };
    }
  }

  #rules({ path: folder, rules, isStart }: Folder, entries: readonly Dirent[]): IgnoreRules | null {
    const { root, gitignore } = this.#options;
    const hasOwn = gitignore && !isStart && entries.some((entry) => entry.name === '.gitignore');
    return (hasOwn ? IgnoreRules.ofFolder(root, folder, rules) : rules)?.fresh() ?? null;
  }

  #descend(folder: Folder, name: string, rules: IgnoreRules | null): void {
    const child = `${folder.path}${name}/`;
    const agentOnly = folder.agentOnly || rules?.ignores(child) === true || placeOf(name)?.vendored === true;
    this.#folders.push({ path: child, depth: folder.depth + 1, agentOnly, rules, isStart: false });
  }

  #isAgent(file: string): boolean {
    return isAgentFile(this.#options.classify(file));
  }

  /** True for an agent file, or a folder whose files are agent files. */
  #isAgentPlace(file: string): boolean {
    return this.#isAgent(file) || this.#isAgent(`${file}/x.md`);
  }

  /** A path to scan, or why it is none. Pipes and devices are never opened: to read one can block or act. */
  #file(file: string, entry: Entry): string | Gap {
    if (entry.isFIFO() || entry.isSocket()) return { path: file, reason: 'a pipe or socket, not a file' };
    if (entry.isCharacterDevice() || entry.isBlockDevice()) return { path: file, reason: 'a device, not a file' };
    return this.#admit(file);
  }

  #admit(file: string): string | Gap {
    const reason = isQuarantineRecord(file) ? 'in quarantine' : this.#options.exclusion(file);
    return reason === null ? file : { path: file, reason };
  }

  /**
   * Links come last. A link to a file of the workspace is read under its own name only where that tells something new:
   * the link is an agent file by its name and the target is none, or the target is not scanned itself.
   */
  *#resolveLinks(): Generator<string | Gap> {
    for (const link of this.#links) {
      const target = resolveLink(this.#options.root, this.#absolute(link));
      if (target.kind === 'gap') yield { path: link, reason: target.reason };
      else if (target.kind === 'folder') yield* this.#folderLink(link, target.path);
      else if (!this.#isToldBy(target.path, link)) yield this.#admit(link);
    }
  }

  /** The files behind a link to a folder are scanned where they are; a gap where they are not, or count for less there. */
  *#folderLink(link: string, target: string): Generator<Gap> {
    const probe = target === '' ? 'x.md' : `${target}/x.md`;
    if (!this.#isScanned(probe)) yield { path: link, reason: 'symbolic link to a folder that is not scanned' };
    else if (this.#isAgent(`${link}/x.md`) && !this.#isAgent(probe)) {
      yield { path: link, reason: 'symbolic link to a folder whose files were scanned as plain documents' };
    }
  }

  #isToldBy(target: string, link: string): boolean {
    const isPromoted = this.#isAgent(link) && !this.#isAgent(target);
    return !isPromoted && this.#isScanned(target);
  }

  /** True when this walk comes past a file of the workspace. */
  #isScanned(file: string): boolean {
    const isBelow = this.#options.from.some((start) => start === '' || file.startsWith(`${start}/`));
    return this.#options.from.includes(file) || (isBelow && this.#isListed(file));
  }

  /** True when a walk of the whole root lists a file. */
  #isListed(file: string): boolean {
    const { root, gitignore, classify } = this.#options;
    if (file.startsWith('.git/') || file.includes('/.git/')) return false;
    if (this.#isAgent(file)) return true;
    const { rules, ignored } = gitignore ? rulesFor(root, file.slice(0, file.lastIndexOf('/') + 1)) : noRules;
    return !ignored && rules?.ignores(file) !== true && !classify(file).vendored;
  }

  #stat(file: string): Stats | Gap {
    try {
      return lstatSync(this.#absolute(file));
    } catch (error) {
      return { path: file, reason: readFailure(error) };
    }
  }

  #absolute(relative: string): string {
    return this.#options.root + path.sep + relative;
  }
}

const noRules: FolderRules = { rules: null, ignored: false };

/** What Swab cut out of other files; the record holds the text, so a scan would find it again. */
function isQuarantineRecord(file: string): boolean {
  return /(?:^|\/)\.swab\/quarantine\/[^/]+\.json$/.test(file);
}
