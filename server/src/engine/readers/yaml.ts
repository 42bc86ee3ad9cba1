import type { Reader, ReadRequest, ReadResult } from './reader.js';
import { SegmentVisitor } from './structured/segment-visitor.js';
import { yamlSections } from './structured/yaml-sections.js';
import { walkYaml } from './structured/yaml-walk.js';
import { paragraphs } from './text.js';

/** Larger pieces are read as plain text: the parser takes longer than its input grows. UTF-16 units. */
const longestSection = 262_144;

/** YAML: mappings, lists, scalars in all their styles, comments. */
export const yamlReader: Reader = { sections: yamlSections, read: readYaml };

function readYaml(request: ReadRequest): ReadResult {
  if (request.text.length > longestSection)
    return asText(request, 'a piece of YAML above 256 KB was read as plain text');
  const visitor = new SegmentVisitor(request);
  const obstacle = walkYaml(request.text, visitor);
  if (obstacle) return asText(request, 'YAML nested deeper than 256 levels was read as plain text');
  return { segments: visitor.segments(), gaps: [] };
}

function asText(request: ReadRequest, gap: string): ReadResult {
  return { segments: paragraphs(request), gaps: [gap] };
}
