import { readHtml } from './html.js';
import { type Reader, type ReadRequest, type ReadResult, whole } from './reader.js';
import { roughCode } from './rough-code.js';
import { inOrder } from './segments.js';
import { islands } from './source/islands.js';
import { lexisOf } from './source/languages.js';
import { Lexer } from './source/lexer.js';
import type { Lexis } from './source/lexis.js';
import { SourceSegments } from './source/source-segments.js';
import { readTemplate } from './source/template-text.js';

/** Reads programs: comments, docstrings and string literals of some forty languages; of unknown ones the usual comments. */
export const sourceReader: Reader = { sections: whole, rough: roughCode, read: readSource };

function readSource(request: ReadRequest): ReadResult {
  const lexis = lexisOf(request.file.language);
  if (lexis.template) return { segments: readTemplate(request, lexis), gaps: [] };
  if (lexis.island) return readIslands(request, lexis);
  const segments = new SourceSegments(request, lexis);
  new Lexer(request.text, lexis, segments).run();
  return { segments: segments.finish(), gaps: [] };
}

/** Reads code and the HTML around it, each by its own rules and as if the other were blank. */
function readIslands(request: ReadRequest, lexis: Lexis): ReadResult {
  const { text, wanted } = request;
  const code = new SourceSegments(request, lexis);
  const lexer = new Lexer(text, lexis, code);
  const markup: string[] = [];
  let at = 0;
  for (const { start, end, isCode } of islands(text)) {
    if (isCode) lexer.run(start, end);
    markup.push(' '.repeat(start - at), isCode ? ' '.repeat(end - start) : text.slice(start, end));
    at = end;
  }
  const { segments, gaps } = readHtml(markup.join(''));
  const shown = segments.filter(({ map }) => wanted(...map.range(0, map.length)));
  return { segments: inOrder([...code.finish(), ...shown]), gaps };
}
