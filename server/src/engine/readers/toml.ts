import type { Reader, ReadRequest, ReadResult } from './reader.js';
import { SegmentVisitor } from './structured/segment-visitor.js';
import { tomlSections } from './structured/toml-sections.js';
import { walkToml } from './structured/toml-walk.js';
import { paragraphs } from './text.js';

/** Larger pieces are read as plain text: the parser takes longer than its input grows. UTF-16 units. */
const longestSection = 262_144;

/** TOML: values, arrays, tables, comments. */
export const tomlReader: Reader = { sections: tomlSections, read: readToml };

/** What the parser refuses is read as plain text; only where that loses the structure of valid text is it a gap. */
function readToml(request: ReadRequest): ReadResult {
  if (request.text.length > longestSection)
    return asText(request, ['a piece of TOML above 256 KB was read as plain text']);
  const visitor = new SegmentVisitor(request);
  const obstacle = walkToml(request.text, visitor);
  if (obstacle === 'too-deep') return asText(request, ['TOML nested too deep was read as plain text']);
  return obstacle ? asText(request, []) : { segments: visitor.segments(), gaps: [] };
}

function asText(request: ReadRequest, gaps: readonly string[]): ReadResult {
  return { segments: paragraphs(request), gaps };
}
