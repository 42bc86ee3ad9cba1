import type { Segment } from '../../../../server/src/engine/model/segment.js';
import type { Classification } from '../../../../server/src/engine/model/surface.js';
import type { Reader, ReadRequest } from '../../../../server/src/engine/readers/reader.js';
import { createClassifier } from '../../../../server/src/engine/surfaces/classify.js';

const classify: (path: string) => Classification = createClassifier();

/** A segment as the file sees it: offsets are those of the document. */
export interface Found {
  readonly role: Segment['role'];
  readonly text: string;
  readonly pointer: string | null;
  readonly source: string;
  readonly segment: Segment;
}

export interface Reading {
  readonly found: readonly Found[];
  readonly gaps: readonly string[];
}

/** Reads a document the way the engine does, section by section. */
export function read(reader: Reader, text: string, path: string, wanted: ReadRequest['wanted'] = () => true): Reading {
  const found: Found[] = [];
  const gaps: string[] = [];
  for (const section of reader.sections(text)) {
    const { start, end, pointer = '' } = section;
    const part = text.slice(start, end);
    const result = reader.read({ ...section, text: part, file: classify(path), path, wanted });
    gaps.push(...result.gaps);
    for (const segment of result.segments) {
      const range = segment.map.range(0, segment.text.length);
      found.push({
        role: segment.role,
        text: segment.text,
        pointer: segment.pointer === null ? null : pointer + segment.pointer,
        source: part.slice(...range),
        segment,
      });
    }
  }
  return { found, gaps };
}

/** Role, pointer and text of all segments: what most tests compare. */
export function outline(reader: Reader, text: string, path: string): [string, string | null, string][] {
  return read(reader, text, path).found.map(({ role, pointer, text: content }) => [role, pointer, content]);
}
