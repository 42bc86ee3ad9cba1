import type { Format, Scope } from '../model/surface.js';
import { languageByExtension, languageByName } from './languages.js';

/** What an extension or a name says about a file that no surface claims. */
export interface FileType {
  readonly format: Format;
  readonly scope: Scope;
  /** VS Code's language id for source files, else null. */
  readonly language: string | null;
}

const documents: Readonly<Partial<Record<Format, string>>> = {
  markdown: 'md markdown mdown mkd mdx mdc qmd rmd prompty prompt',
  html: 'html htm xhtml',
  text: 'txt text rst adoc asciidoc org tex pod textile wiki rtf po',
};

const data: Readonly<Partial<Record<Format, string>>> = {
  json: 'json jsonc json5 geojson webmanifest code-workspace har map avsc af hook topojson jsonld',
  jsonl: 'jsonl ndjson ldjson',
  yaml: 'yaml yml',
  toml: 'toml',
  notebook: 'ipynb',
  env: 'env ini cfg conf cnf properties editorconfig',
  html: 'xml svg plist xsd xsl xslt rss atom',
  text: 'csv tsv log lock eml mbox diff patch srt vtt',
};

const documentNames = new Set(
  'readme license licence copying notice authors changelog changes contributing todo news install history'.split(' '),
);

/** Files of git that hold a message in the making. */
const messageNames = new Set(['commit_editmsg', 'merge_msg', 'squash_msg', 'tag_editmsg', '.gitmessage']);

/** Dot files that JSON, YAML or TOML tools read under a bare name. */
const bareFormats: Readonly<Record<string, Format>> = {
  '.prettierrc': 'yaml',
  '.eslintrc': 'json',
  '.babelrc': 'json',
  '.swcrc': 'json',
  '.npmrc': 'env',
  '.editorconfig': 'env',
  '.clang-format': 'yaml',
  pipfile: 'toml',
};

/** A file type that nothing is known about: text, if it is text. */
export const unknownType: FileType = { format: 'text', scope: 'DATA', language: null };

const byExtension = new Map<string, FileType>([
  ...languageByExtension.map(([extension, language]): [string, FileType] => [`.${extension}`, source(language)]),
  ...entries(documents, 'DOC'),
  ...entries(data, 'DATA'),
  // Markup with scripts: read as HTML, so that its comments and hidden text are seen, but it is code.
  ['.vue', { format: 'html', scope: 'SRC', language: 'vue' }],
  ['.svelte', { format: 'html', scope: 'SRC', language: 'svelte' }],
  ['.astro', { format: 'html', scope: 'SRC', language: 'astro' }],
]);

/**
 * The type of a file by its base name and its extension with the dot, both in lower case; `unknownType` when they say
 * nothing. A name that is all extension, such as `.env`, has none.
 */
export function fileType(name: string, extension: string): FileType {
  return byExtension.get(extension) ?? byName(name);
}

function byName(name: string): FileType {
  const language = languageByName(name);
  if (language !== null) return source(language);
  if (messageNames.has(name)) return { format: 'text', scope: 'VCS', language: null };
  if (documentNames.has(name)) return { format: 'text', scope: 'DOC', language: null };
  if (name === '.env' || name.startsWith('.env.')) return { format: 'env', scope: 'DATA', language: null };
  const format = bareFormats[name];
  return format ? { format, scope: 'DATA', language: null } : unknownType;
}

function source(language: string): FileType {
  return { format: 'source', scope: 'SRC', language };
}

function entries(table: Readonly<Partial<Record<Format, string>>>, scope: Scope): [string, FileType][] {
  return Object.entries(table).flatMap(([format, extensions]) =>
    extensions
      .split(' ')
      .map((name): [string, FileType] => [`.${name}`, { format: format as Format, scope, language: null }]),
  );
}
