import type { Reader, ReadRequest, ReadResult } from './reader.js';
import { whole } from './reader.js';
import { roughCode } from './rough-code.js';
import { walkJson } from './structured/json-walk.js';
import { SegmentVisitor } from './structured/segment-visitor.js';

/** JSON, JSON with comments, and what is usual of JSON5. */
export const jsonReader: Reader = { sections: whole, rough: roughCode, read: readJson };

/** The strings and comments of JSON text; pointers begin at its top. Total: broken text gives what can be read. */
export function readJson(request: ReadRequest): ReadResult {
  const visitor = new SegmentVisitor(request);
  walkJson(request.text, visitor);
  return { segments: visitor.segments(), gaps: [] };
}
