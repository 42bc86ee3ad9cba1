import type { Finding } from '../../../server/src/engine/model/finding.js';
import { LineIndex } from '../../../server/src/engine/text/line-index.js';

/** A finding on the first place where `passage` stands in `text`. */
export function findingOn(path: string, text: string, passage: string, rule = 'SC0101'): Finding {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`the text does not hold ${JSON.stringify(passage)}`);
  const end = start + passage.length;
  return {
    rule,
    name: 'a-rule',
    family: 'a-family',
    severity: 'high',
    confidence: 'high',
    path,
    surface: null,
    loadedBy: [],
    record: null,
    range: new LineIndex(text).range(start, end),
    offset: [start, end],
    message: 'What it does.',
    excerpt: passage,
    decoded: null,
    roles: [],
    why: [],
    also: [],
    fingerprint: 'f',
    suppressed: null,
  };
}
