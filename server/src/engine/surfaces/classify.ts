import type { Classification, Format, Scope } from '../model/surface.js';
import { type CatalogueEntry, surfaceList } from './catalogue.js';
import { type FileType, fileType, unknownType } from './file-types.js';
import { anyGlob, type CompiledGlob, GlobIndex } from './glob-index.js';
import { NameGate } from './name-gate.js';
import { isCorpusName, placeNames, placeOf } from './places.js';

type Predicate = (path: string) => boolean;

/** An entry with its place in the catalogue and its predicates. */
interface Candidate {
  readonly entry: CatalogueEntry;
  readonly order: number;
  readonly isExcepted: Predicate;
  readonly scopes: readonly (readonly [Scope, Predicate])[];
}

type Globs = readonly CompiledGlob<Candidate>[];

const none: readonly never[] = Object.freeze([]);

const messageType: FileType = { format: 'text', scope: 'VCS', language: null };

/** What the directories of a path say, kept for the files that stand side by side. */
interface Directory {
  readonly globs: Globs;
  readonly vendored: boolean;
  readonly corpus: boolean;
}

/**
 * Makes the function that says which shared context a path is. Paths use `/`, are relative to the workspace, or begin
 * with `~/` or `/` for the files of a user or a machine.
 */
export function createClassifier(): (path: string) => Classification {
  const classifier = new Classifier();
  return (path) => classifier.classify(path);
}

/** Keeps compiled globs, the last directory, and one classification for each kind of plain file. */
class Classifier {
  readonly #index = new GlobIndex<Candidate>();
  readonly #gate: NameGate;
  readonly #plain = new Map<FileType, Classification[]>();
  #lastPath = '';
  #last: Directory = { globs: [], vendored: false, corpus: false };

  constructor() {
    surfaceList().forEach((entry, order) => {
      const scopes = Object.entries(entry.otherScopes ?? {}).map(([scope, globs]): [Scope, Predicate] => [
        scope as Scope,
        anyGlob(globs),
      ]);
      const candidate = { entry, order, isExcepted: anyGlob(entry.except ?? []), scopes };
      for (const glob of entry.globs) this.#index.add(glob, candidate, entry.anyCase === true);
    });
    this.#gate = new NameGate([...this.#index.directories(), ...placeNames()]);
  }

  classify(path: string): Classification {
    const cut = path.lastIndexOf('/');
    const directory = this.#directory(path, Math.max(cut, 0));
    const name = path.slice(cut + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const extension = dot > 0 ? name.slice(dot) : '';
    const type = path.startsWith('commit:') ? messageType : fileType(name, extension);
    const found = this.#surfaces(path, name, extension, directory);
    return found.length > 0 ? asSurface(found, path, type, directory) : this.#asPlain(name, type, directory);
  }

  /** The directory path[0, end). Walkers list files side by side, so the last one is mostly the next one too. */
  #directory(path: string, end: number): Directory {
    if (this.#lastPath.length !== end || !path.startsWith(this.#lastPath)) {
      this.#lastPath = path.slice(0, end);
      this.#last = this.#readDirectory(this.#lastPath);
    }
    return this.#last;
  }

  #readDirectory(path: string): Directory {
    let globs: Globs = none;
    let vendored = false;
    let corpus = false;
    for (let start = 0; start < path.length; ) {
      const slash = path.indexOf('/', start);
      const end = slash < 0 ? path.length : slash;
      if (this.#gate.mayHold(path, start, end)) {
        const name = path.slice(start, end).toLowerCase();
        const found = this.#index.byDirectory(name) ?? none;
        // A name that stands in the path a thousand times leads to its globs once.
        if (!globs.includes(found[0] as Globs[number])) globs = globs.concat(found);
        const place = placeOf(name);
        vendored ||= place?.vendored === true;
        corpus ||= place?.corpus === true;
      }
      start = end + 1;
    }
    return { globs, vendored, corpus };
  }

  #surfaces(path: string, name: string, extension: string, directory: Directory): readonly Candidate[] {
    let best = match(path, directory.globs, null);
    best = match(path, this.#index.byBaseName(name), best);
    best = match(path, this.#index.byPrefix(name), best);
    best = match(path, this.#index.byExtension(extension), best);
    const before = name.lastIndexOf('.', name.length - extension.length - 1);
    if (before > 0) best = match(path, this.#index.byExtension(name.slice(before)), best);
    return best === null ? none : ranked(best);
  }

  #asPlain(name: string, type: FileType, { vendored, corpus }: Directory): Classification {
    const isCorpus = corpus || isCorpusName(name);
    let known = this.#plain.get(type);
    if (known === undefined) {
      known = [];
      this.#plain.set(type, known);
    }
    const { format, language } = type;
    const scope = vendored ? 'DEP' : type.scope;
    const slot = (vendored ? 1 : 0) + (isCorpus ? 2 : 0);
    known[slot] ??= { surface: null, surfaces: none, scope, format, language, vendored, corpus: isCorpus };
    return known[slot];
  }
}

/** Surfaces found so far, each with the worth of its most specific glob. */
type Best = Map<Candidate, number>;

function match(path: string, globs: Globs | undefined, best: Best | null): Best | null {
  let found = best;
  for (const glob of globs ?? none) {
    const candidate = glob.value;
    if (glob.specificity <= (found?.get(candidate) ?? -1) || !glob.matches(path)) continue;
    if (candidate.isExcepted(path)) continue;
    found ??= new Map();
    found.set(candidate, glob.specificity);
  }
  return found;
}

/** Most specific first; of equals the widely used, then the first of the catalogue. */
function ranked(best: Best): readonly Candidate[] {
  const pairs = [...best].sort(
    ([a, worthOfA], [b, worthOfB]) => worthOfB - worthOfA || a.entry.priority - b.entry.priority || a.order - b.order,
  );
  return pairs.map(([candidate]) => candidate);
}

function asSurface(found: readonly Candidate[], path: string, type: FileType, directory: Directory): Classification {
  const { entry, scopes } = found[0] as Candidate;
  const format = formatOf(entry, type);
  return {
    surface: entry,
    surfaces: found.map((candidate) => candidate.entry),
    scope: scopes.find(([, applies]) => applies(path))?.[0] ?? entry.scope,
    format,
    language: type.language ?? (format === 'source' ? (entry.language ?? null) : null),
    vendored: directory.vendored,
    corpus: false,
  };
}

/** The extension decides; plain text is what an agent reads as Markdown where the surface is written in it. */
function formatOf(entry: CatalogueEntry, type: FileType): Format {
  if (type === unknownType) return entry.format;
  const isPlain = type.format === 'text' && type.scope === 'DOC';
  return isPlain && entry.format === 'markdown' ? 'markdown' : type.format;
}
