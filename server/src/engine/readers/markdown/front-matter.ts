import { parseDocument } from 'yaml';
import type { Segment, SegmentRole } from '../../model/segment.js';
import type { ReadRequest, ReadResult } from '../reader.js';
import { inOrder } from '../segments.js';
import { tomlReader } from '../toml.js';
import { yamlReader } from '../yaml.js';
import { looseHead } from './loose-head.js';

/** A longer head is read line by line. UTF-16 units. */
const longestParsed = 65_536;
/** A star that YAML takes for an alias; in a head it is a glob that somebody forgot to quote. */
const unquotedGlob = /^[^#\n]{0,200}[:-][ \t]{1,9}\*/m;

/** Reads the head of a document: every string with its pointer, and the comments. */
export function readFrontMatter(request: ReadRequest): ReadResult {
  const { text, headings, wanted } = request;
  const [start, end] = innerRange(text);
  const head = text.slice(start, end);
  const isToml = text.slice(0, start).includes('+++');
  if (!isToml && !isSoundYaml(head)) {
    const segments = inOrder(looseHead(text, start, end)).map((segment) => ({ ...segment, headings }));
    return { segments: segments.filter(({ map }) => wanted(...map.range(0, map.length))), gaps: [] };
  }
  const reader = isToml ? tomlReader : yamlReader;
  const inner = { ...request, text: head, wanted: (from: number, to: number) => wanted(from + start, to + start) };
  const { segments, gaps } = reader.read(inner);
  return { segments: segments.map((segment) => asFrontMatter(segment, start)), gaps };
}

/** What stands between the two fences of a head. */
function innerRange(text: string): [number, number] {
  const start = text.indexOf('\n') + 1;
  const lastLine = text.trimEnd().lastIndexOf('\n') + 1;
  return [start, Math.max(start, lastLine)];
}

function isSoundYaml(head: string): boolean {
  if (head.length > longestParsed || unquotedGlob.test(head)) return false;
  try {
    return parseDocument(head, { uniqueKeys: false, logLevel: 'silent' }).errors.length === 0;
  } catch {
    return false;
  }
}

function asFrontMatter(segment: Segment, start: number): Segment {
  const role: SegmentRole = segment.role === 'comment' ? 'comment' : 'front-matter';
  return { ...segment, role, map: segment.map.moved(start) };
}
