import type { Classification, Format } from '../model/surface.js';
import { envReader } from './env.js';
import { htmlReader } from './html.js';
import { jsonReader } from './json.js';
import { jsonlReader } from './jsonl.js';
import { markdownReader } from './markdown.js';
import { notebookReader } from './notebook.js';
import type { Reader } from './reader.js';
import { sourceReader } from './source.js';
import { textReader } from './text.js';
import { tomlReader } from './toml.js';
import { yamlReader } from './yaml.js';

const readers: Readonly<Record<Format, Reader>> = {
  markdown: markdownReader,
  json: jsonReader,
  jsonl: jsonlReader,
  yaml: yamlReader,
  toml: tomlReader,
  notebook: notebookReader,
  env: envReader,
  html: htmlReader,
  source: sourceReader,
  text: textReader,
};

/** The reader of a file's format. */
export function readerFor(file: Classification): Reader {
  return readers[file.format];
}
