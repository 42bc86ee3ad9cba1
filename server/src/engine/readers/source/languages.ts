import type { CommentRule, Lexis, StringRule } from './lexis.js';

const line = (open: string, rest: Partial<CommentRule> = {}): CommentRule => ({ open, close: null, ...rest });
const block = (open: string, close: string, rest: Partial<CommentRule> = {}): CommentRule => ({ open, close, ...rest });
const quoted = (quote: string, escapes: StringRule['escapes'], rest: Partial<StringRule> = {}): StringRule => ({
  open: quote,
  close: quote,
  escapes,
  ...rest,
});

const multiline = { multiline: true } as const;
const slashes = [block('/**', '*/', { doc: true }), block('/*', '*/'), line('///', { doc: true }), line('//')];
const nestedSlashes = slashes.map((rule) => (rule.close ? { ...rule, nested: true } : rule));
const hash = line('#');
const wordHash = line('#', { at: 'word' });
const lineHash = line('#', { at: 'line' });
const double = quoted('"', 'c');
const single = quoted("'", 'c');
const character = quoted("'", 'c', { special: 'character' });
const longDouble = quoted('"', 'c', multiline);
const longSingle = quoted("'", 'c', multiline);
const tripleDouble = quoted('"""', 'c', multiline);
const tripleSingle = quoted("'''", 'c', multiline);

const javascript: Lexis = {
  comments: slashes,
  strings: [double, single, quoted('`', 'c', { multiline: true, hole: '${' })],
  regex: true,
};

const pythonPrefixes = { prefixes: { r: { escapes: 'kept' } } } as const;
const python: Lexis = {
  comments: [hash],
  strings: [tripleDouble, tripleSingle, double, single].map((rule) => ({ ...rule, ...pythonPrefixes })),
  docstrings: true,
};

const cStrings = [double, character];
const c: Lexis = { comments: slashes, strings: cStrings };
const cpp: Lexis = {
  comments: slashes,
  strings: [quoted('"', 'c', { prefixes: { R: { special: 'cpp-raw', escapes: 'none', ...multiline } } }), character],
};

const verbatimString = { escapes: 'doubled', ...multiline } as const;
const csharp: Lexis = {
  comments: slashes,
  strings: [
    quoted('"""', 'none', { ...multiline, special: 'quote-run' }),
    quoted('"', 'c', { prefixes: { '@': verbatimString } }),
    character,
  ],
};

const rust: Lexis = {
  comments: [...nestedSlashes, block('/*!', '*/', { nested: true, doc: true }), line('//!', { doc: true })],
  strings: [
    quoted('"', 'c', { ...multiline, hashes: 'r', prefixes: { r: { escapes: 'none' } } }),
    quoted("'", 'c', { special: 'rust-character' }),
  ],
};

const ruby: Lexis = {
  comments: [block('=begin', '\n=end', { at: 'line' }), hash],
  strings: [
    quoted('"', 'c', { ...multiline, hole: '#{' }),
    quoted("'", 'quote', multiline),
    quoted('`', 'c', { ...multiline, hole: '#{' }),
    ...['%q', '%Q', '%'].flatMap((open) => [
      { open: `${open}{`, close: '}', escapes: 'quote', ...multiline } as const,
      ...(open === '%' ? [] : [{ open: `${open}(`, close: ')', escapes: 'quote', ...multiline } as const]),
    ]),
  ],
  regex: true,
  heredoc: /<<[~-]?(["'`]?)([A-Z_a-z]\w{0,60})\1/,
};

const php: Lexis = {
  comments: [block('/**', '*/', { doc: true }), block('/*', '*/'), line('//'), line('#')],
  strings: [longDouble, quoted("'", 'quote', multiline)],
  heredoc: /<<<[ \t]{0,9}(["']?)([A-Za-z_]\w{0,60})\1/,
  island: { open: '<?', close: '?>', around: 'html' },
};

const swift: Lexis = {
  comments: nestedSlashes,
  strings: [quoted('"""', 'c', { ...multiline, hashes: '' }), quoted('"', 'c', { hashes: '', hole: '\\(' })],
};

const kotlin: Lexis = {
  comments: nestedSlashes,
  strings: [quoted('"""', 'none', { ...multiline, hole: '${' }), quoted('"', 'c', { hole: '${' }), character],
};

const shell: Lexis = {
  comments: [wordHash],
  strings: [quoted('"', 'shell', multiline), quoted("'", 'none', { ...multiline, prefixes: { $: { escapes: 'c' } } })],
  heredoc: /<<-?[ \t]{0,9}(["']?)\\?([A-Za-z_]\w{0,60})\1/,
  escape: '\\',
};

const lua: Lexis = {
  comments: [block('--[==[', ']==]'), block('--[=[', ']=]'), block('--[[', ']]'), line('--')],
  strings: [
    { open: '[[', close: ']]', escapes: 'none', ...multiline },
    { open: '[=[', close: ']=]', escapes: 'none', ...multiline },
    double,
    single,
  ],
};

const sqlStrings = [quoted("'", 'doubled', multiline), quoted('"', 'doubled', multiline)];
const sql: Lexis = { comments: [line('--'), block('/*', '*/')], strings: sqlStrings };

const perl: Lexis = {
  comments: [block('=pod', '\n=cut', { at: 'line' }), block('=head', '\n=cut', { at: 'line' }), wordHash],
  strings: [longDouble, quoted("'", 'quote', multiline)],
  regex: true,
  heredoc: /<<~?(["']?)([A-Z_a-z]\w{0,60})\1/,
};

const powershell: Lexis = {
  comments: [block('<#', '#>'), wordHash],
  strings: [
    { open: '@"', close: '\n"@', escapes: 'backtick', ...multiline },
    { open: "@'", close: "\n'@", escapes: 'none', ...multiline },
    quoted('"', 'backtick', multiline),
    quoted("'", 'doubled', multiline),
  ],
  escape: '`',
};

const jvm: Lexis = { comments: slashes, strings: [tripleDouble, double, character] };
const groovy: Lexis = { comments: slashes, strings: [tripleDouble, tripleSingle, double, single], regex: true };
const go: Lexis = { comments: slashes, strings: [double, quoted('`', 'none', multiline), character] };
const dart: Lexis = { comments: slashes, strings: [tripleDouble, tripleSingle, double, single] };
const css: Lexis = { comments: [block('/*', '*/')], strings: [double, single] };
const scss: Lexis = { comments: [block('/*', '*/'), line('//')], strings: [double, single] };
const hashed: Lexis = { comments: [wordHash], strings: [double, single] };
const lisp: Lexis = { comments: [line(';')], strings: [longDouble] };
const ml: Lexis = {
  comments: [block('(*', '*)', { nested: true }), line('///', { doc: true }), line('//')],
  strings: [tripleDouble, longDouble],
};
const haskell: Lexis = { comments: [block('{-', '-}', { nested: true }), line('--')], strings: [double] };
const elixir: Lexis = { comments: [hash], strings: [tripleDouble, tripleSingle, longDouble], docstrings: true };
const julia: Lexis = {
  comments: [block('#=', '=#', { nested: true }), hash],
  strings: [tripleDouble, longDouble],
  docstrings: true,
};
const nim: Lexis = {
  comments: [block('#[', ']#', { nested: true }), line('##', { doc: true }), hash],
  strings: [tripleDouble, double],
};
const nix: Lexis = {
  comments: [block('/*', '*/'), hash],
  strings: [quoted("''", 'none', multiline), longDouble],
};
const terraform: Lexis = {
  comments: [...scss.comments, hash],
  strings: [quoted('"', 'c', { hole: '${' })],
  heredoc: /<<-?()([A-Z_a-z]\w{0,60})/,
};
const graphql: Lexis = { comments: [hash], strings: [tripleDouble, double], docstrings: true };
const docker: Lexis = {
  comments: [lineHash],
  strings: [tripleDouble, double, single],
  heredoc: shell.heredoc as RegExp,
};
const batch: Lexis = {
  comments: ['REM ', 'rem ', 'Rem ', '@REM ', '@rem ', '::'].map((open) => line(open, { at: 'line' })),
  strings: [double],
};
const basic: Lexis = { comments: [line("'")], strings: [quoted('"', 'doubled')] };
const erlang: Lexis = { comments: [line('%')], strings: [longDouble] };
const jinja: Lexis = { comments: [block('{#', '#}')], strings: [], template: true };
const handlebars: Lexis = {
  comments: [block('{{!--', '--}}'), block('{{!', '}}'), block('<!--', '-->')],
  strings: [],
  template: true,
};

/** Of a language that is not in the table: the comments that most languages have. */
const common: Lexis = { comments: [block('/*', '*/'), line('//'), wordHash], strings: [double, single] };

const table: ReadonlyMap<string, Lexis> = new Map(
  Object.entries({
    typescript: javascript,
    typescriptreact: javascript,
    javascript,
    javascriptreact: javascript,
    python,
    go,
    rust,
    java: jvm,
    scala: { ...jvm, comments: nestedSlashes },
    c,
    cpp,
    'objective-c': c,
    'objective-cpp': cpp,
    csharp,
    fsharp: ml,
    ocaml: ml,
    vb: basic,
    ruby,
    php,
    swift,
    kotlin,
    groovy,
    dart,
    shellscript: shell,
    powershell,
    bat: batch,
    sql,
    lua,
    perl,
    r: { comments: [hash], strings: [longDouble, longSingle] },
    julia,
    elixir,
    erlang,
    clojure: lisp,
    haskell,
    nim,
    zig: { comments: slashes, strings: [double, character] },
    solidity: javascript,
    terraform,
    proto3: c,
    graphql,
    css,
    scss,
    less: scss,
    dockerfile: docker,
    makefile: { comments: [hash], strings: [], escape: '\\' },
    cmake: { comments: [block('#[[', ']]'), hash], strings: [longDouble] },
    nix,
    yara: c,
    jinja,
    handlebars,
    yaml: hashed,
  } satisfies Record<string, Lexis>),
);

/** The comments and strings of a language by its VS Code id. */
export function lexisOf(language: string | null): Lexis {
  return table.get(language ?? '') ?? common;
}
