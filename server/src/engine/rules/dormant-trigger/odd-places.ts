/** Folders that nobody reviews: caches, builds, downloads, the internals of git, hidden ones of the home. */
const folders =
  '\\.cache|\\.git|\\.hidden|\\.trash|\\.tmp|var\\/tmp|tmp|temp|build|dist|out|target|downloads?|generated|node_modules|vendor|site-packages|~\\/\\.config|~\\/\\.local|~\\/\\.cache';

/** A path below such a folder that is a text, or a name without an ending. */
export const oddPath = `(?:(?:^|[\\s\`"'(/.])(?:${folders})\\/[\\w.*/-]{0,60})`;

/** Literals of them for the sieve. */
export const oddFolders: readonly string[] = [
  '.cache/',
  '.git/',
  '.hidden/',
  '.trash/',
  'tmp/',
  'temp/',
  'build/',
  'dist/',
  'out/',
  'target/',
  'download/',
  'downloads/',
  'generated/',
  'node_modules/',
  'vendor/',
  'site-packages/',
  '.config/',
  '.local/',
];
