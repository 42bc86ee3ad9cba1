/** Extensions of source files, by VS Code's language id. */
const extensions: Readonly<Record<string, string>> = {
  typescript: 'ts mts cts',
  typescriptreact: 'tsx',
  javascript: 'js mjs cjs es6',
  javascriptreact: 'jsx',
  python: 'py pyi pyw bzl star',
  go: 'go',
  rust: 'rs',
  java: 'java jav',
  c: 'c h',
  cpp: 'cpp cc cxx c++ hpp hh hxx h++ ino ipp tpp cu cuh',
  'objective-c': 'm',
  'objective-cpp': 'mm',
  csharp: 'cs csx cake',
  fsharp: 'fs fsi fsx',
  vb: 'vb vbs bas',
  ruby: 'rb rake gemspec podspec ru rbi',
  php: 'php phtml php3 php4 php5 phpt',
  swift: 'swift',
  kotlin: 'kt kts',
  scala: 'scala sc sbt',
  groovy: 'groovy gradle gvy',
  dart: 'dart',
  shellscript: 'sh bash zsh ksh fish command bats zshrc bashrc',
  powershell: 'ps1 psm1 psd1',
  bat: 'bat cmd',
  sql: 'sql dsql pgsql',
  lua: 'lua',
  perl: 'pl pm t psgi',
  r: 'r rhistory rprofile',
  julia: 'jl',
  elixir: 'ex exs',
  erlang: 'erl hrl',
  clojure: 'clj cljs cljc edn',
  haskell: 'hs lhs',
  ocaml: 'ml mli',
  nim: 'nim',
  zig: 'zig',
  solidity: 'sol',
  terraform: 'tf tfvars hcl',
  proto3: 'proto',
  graphql: 'graphql gql',
  css: 'css',
  scss: 'scss',
  less: 'less',
  dockerfile: 'dockerfile containerfile modelfile',
  makefile: 'mk mak',
  cmake: 'cmake',
  nix: 'nix',
  yara: 'yar yara',
  jinja: 'j2 jinja jinja2',
  handlebars: 'hbs handlebars mustache',
};

const names: Readonly<Record<string, string>> = {
  dockerfile: 'dockerfile containerfile modelfile',
  makefile: 'makefile gnumakefile bsdmakefile justfile .justfile',
  cmake: 'cmakelists.txt',
  ruby: 'rakefile gemfile guardfile podfile vagrantfile brewfile fastfile dangerfile capfile',
  python: 'sconstruct sconscript build.bazel workspace.bazel tiltfile snakefile',
  groovy: 'jenkinsfile',
  shellscript:
    '.bashrc .bash_profile .bash_aliases .bash_login .bash_logout .profile .zshrc .zprofile .zshenv .zlogin .envrc configure gradlew pre-commit pre-push post-checkout post-merge post-commit commit-msg prepare-commit-msg pre-rebase pre-receive post-receive',
};

const nameTable = new Map(
  Object.entries(names).flatMap(([language, list]) =>
    list.split(' ').map((name): [string, string] => [name, language]),
  ),
);

/** Pairs of extension (lower case, no dot) and language id. */
export const languageByExtension: readonly (readonly [string, string])[] = Object.entries(extensions).flatMap(
  ([language, list]) => list.split(' ').map((extension): [string, string] => [extension, language]),
);

/** The language of a file known by its whole name (lower case), such as `makefile` and `dockerfile.dev`; else null. */
export function languageByName(name: string): string | null {
  const known = nameTable.get(name);
  if (known !== undefined) return known;
  return /^(?:dockerfile|containerfile|modelfile)[.-]/.test(name) ? 'dockerfile' : null;
}
