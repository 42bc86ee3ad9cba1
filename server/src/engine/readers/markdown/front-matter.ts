import type { ReadRequest, ReadResult } from '../reader.js';
export function readFrontMatter(_r: ReadRequest): ReadResult {
  return { segments: [], gaps: [] };
}
