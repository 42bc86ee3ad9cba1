import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch';
import { isLiteral, specificity } from './specificity.js';

const options: MinimatchOptions = { dot: true, nonegate: true, nocomment: true, platform: 'linux' };

/** Directory names so usual that a path holding one says little; a glob is filed under another name if it has one. */
const usual = new Set(['scripts', 'assets', 'references', 'hooks', 'plugins', 'config', 'data', 'user', 'library']);

const prefixLength = 4;

/** A glob, compiled when a path first comes near it. */
export class CompiledGlob<T> {
  readonly value: T;
  readonly specificity: number;
  readonly #glob: string;
  readonly #anyCase: boolean;
  #matcher: Minimatch | null = null;

  constructor(glob: string, value: T, anyCase = false) {
    this.value = value;
    this.specificity = specificity(glob);
    this.#glob = glob;
    this.#anyCase = anyCase;
  }

  matches(path: string): boolean {
    this.#matcher ??= new Minimatch(this.#glob, { ...options, nocase: this.#anyCase });
    return this.#matcher.match(path);
  }
}

/** A predicate that says whether one of the globs matches; each is compiled when it is first asked. */
export function anyGlob(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const compiled = globs.map((glob) => new CompiledGlob(glob, null));
  return (path) => compiled.some((glob) => glob.matches(path));
}

type Shelf<T> = Map<string, CompiledGlob<T>[]>;

/**
 * Globs filed under one thing that every path they match must have, so that most paths meet no glob at all:
 * a product's own directory, else the base name, its first letters, the rarest directory, the extension.
 * Keys are in lower case; the glob itself decides about case.
 */
export class GlobIndex<T> {
  readonly #baseNames: Shelf<T> = new Map();
  readonly #directories: Shelf<T> = new Map();
  readonly #prefixes: Shelf<T> = new Map();
  readonly #extensions: Shelf<T> = new Map();

  /** Files a glob; braces are expanded first. Throws on a glob that nothing can be looked up by, such as `**`. */
  add(glob: string, value: T, anyCase: boolean): void {
    for (const plain of expand(glob)) {
      const [shelf, key] = this.#place(plain.toLowerCase());
      const globs = shelf.get(key);
      const compiled = new CompiledGlob(plain, value, anyCase);
      if (globs) globs.push(compiled);
      else shelf.set(key, [compiled]);
    }
  }

  /** The directory names that globs are filed under. */
  directories(): Iterable<string> {
    return this.#directories.keys();
  }

  /** Globs filed under a directory name in lower case. */
  byDirectory(name: string): readonly CompiledGlob<T>[] | undefined {
    return this.#directories.get(name);
  }

  /** Globs filed under a base name in lower case. */
  byBaseName(name: string): readonly CompiledGlob<T>[] | undefined {
    return this.#baseNames.get(name);
  }

  /** Globs filed under the first letters of a base name in lower case. */
  byPrefix(name: string): readonly CompiledGlob<T>[] | undefined {
    return this.#prefixes.get(name.slice(0, prefixLength));
  }

  /** Globs filed under an extension, or two of them, in lower case: `.md`, `.instructions.md`. */
  byExtension(extension: string): readonly CompiledGlob<T>[] | undefined {
    return this.#extensions.get(extension);
  }

  #place(glob: string): [Shelf<T>, string] {
    const names = glob.split('/');
    const base = names.pop() as string;
    const directory = rarest(names.filter((name) => name !== '~' && isLiteral(name)));
    if (directory?.startsWith('.')) return [this.#directories, directory];
    if (isLiteral(base)) return [this.#baseNames, base];
    const prefix = base.slice(0, prefixLength);
    if (prefix.length === prefixLength && isLiteral(prefix)) return [this.#prefixes, prefix];
    if (directory !== undefined) return [this.#directories, directory];
    const suffix = /(?:\.[\w-]+){1,2}$/.exec(base)?.[0];
    if (suffix !== undefined) return [this.#extensions, suffix];
    throw new Error(`glob matches too much: ${glob}`);
  }
}

/** The globs that a glob with braces stands for. */
function expand(glob: string): string[] {
  return glob.includes('{') ? braceExpand(glob) : [glob];
}

function rarest(names: readonly string[]): string | undefined {
  const rank = (name: string) => (name.startsWith('.') ? 100 : 0) + (usual.has(name) ? 0 : 50) + name.length;
  return [...names].sort((a, b) => rank(b) - rank(a))[0];
}
