/** Directories with code that somebody else wrote. */
const vendored = [
  'node_modules',
  'bower_components',
  'jspm_packages',
  'web_modules',
  'apm_modules',
  'vendor',
  'vendors',
  'third_party',
  'third-party',
  'thirdparty',
  '3rdparty',
  'site-packages',
  'dist-packages',
  '__pypackages__',
  '.venv',
  'venv',
  'virtualenv',
  '.tox',
  '.nox',
  '.yarn',
  '.pnpm',
  '.pnpm-store',
  '.bundle',
  '.terraform',
  'pods',
  'carthage',
  'elm-stuff',
];

/** Directories with samples that are made to be found. */
const corpus = [
  'test',
  'tests',
  '__tests__',
  '__mocks__',
  '__fixtures__',
  '__snapshots__',
  'spec',
  'fixture',
  'fixtures',
  'testdata',
  'test-data',
  'test_data',
  'testcases',
  'corpus',
  'corpora',
  'redteam',
  'red-team',
  'red_team',
];

/** What a directory name says about all that lies below it. */
export interface Place {
  readonly vendored: boolean;
  readonly corpus: boolean;
}

const places = new Map<string, Place>([
  ...vendored.map((name): [string, Place] => [name, { vendored: true, corpus: false }]),
  ...corpus.map((name): [string, Place] => [name, { vendored: false, corpus: true }]),
]);

/** The directory names that mean something, in lower case. */
export function placeNames(): Iterable<string> {
  return places.keys();
}

/** The meaning of a directory name in lower case; undefined for most. */
export function placeOf(directory: string): Place | undefined {
  return places.get(directory);
}

/** True for a file (name in lower case) named as a test, or as a set of samples that a scanner looks for. */
export function isCorpusName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return false;
  const before = name.lastIndexOf('.', dot - 1);
  if (name.startsWith('.yar', dot)) return true;
  if (name.startsWith('test_') && name.startsWith('.py', dot)) return true;
  if (before > 0 && name.slice(before, dot) === '.rules') return /\.(?:ya?ml|json|toml)$/.test(name);
  return endsAsTest(name, dot);
}

/** True when the name before the dot ends as `_test`, `-spec`, `.test` and the like. */
function endsAsTest(name: string, dot: number): boolean {
  if (!name.startsWith('test', dot - 4) && !name.startsWith('spec', dot - 4)) return false;
  return dot > 4 && '._-'.includes(name.charAt(dot - 5));
}
