/** Every file of the package, with the reason why it is there. A file that no line names is a mistake. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^package\.json$/, 'the manifest'],
  [/^dist\/README\.md$/i, 'shown on the page of the extension; the README without its pictures'],
  [/^LICENSE$/i, 'the licence'],
  [/^CHANGELOG\.md$/i, 'shown on the page of the extension'],
  [/^dist\/THIRD-PARTY-NOTICES\.md$/, 'licences of the bundled libraries, which they ask to come along'],
  [/^client\/dist\/extension\.cjs$/, 'the extension'],
  [/^server\/dist\/server\.js$/, 'the language server'],
  [/^server\/dist\/cli\.js$/, 'the command line, for terminals and tasks'],
  [/^server\/dist\/worker\.js$/, 'scans files beside the server'],
  [/^server\/dist\/sieve\.bin$/, 'tables of the sieve, so that a start need not build them'],
  [/^server\/dist\/chunks\/[\w-]+\.js$/, 'parts that the server, the command line and the worker share or load late'],
  [/^docs\/rules\/SC\d{4}\.md$/, 'page of a rule, opened from a finding and by `swab explain`'],
  [/^docs\/own-rules\.md$/, 'page of the rules that workspaces write themselves, opened from their findings'],
  [/^schema\/[\w.-]+\.json$/, 'completion and checks in swab.config.json'],
  [/^syntaxes\/[\w.-]+\.json$/, 'a grammar'],
  [/^docs\/images\/icon\.png$/, 'the icon'],
];

/** The reason for a file of the package, null when there is none. */
export function reasonFor(file: string): string | null {
  return reasons.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}
