import type { Engine, ScanRequest, ScanResult } from '../../server/src/engine/engine.js';
import type { Finding } from '../../server/src/engine/model/finding.js';
import { createClassifier } from '../../server/src/engine/surfaces/classify.js';
import { LineIndex } from '../../server/src/engine/text/line-index.js';

const classify = createClassifier();

/** The word that the fake engine takes for a payload. */
export const payload = 'PAYLOAD';

/** A finding with defaults for all that a test does not care about. */
export function makeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'SC0101',
    name: 'override-prior-instructions',
    family: 'instruction-override',
    severity: 'high',
    confidence: 'high',
    path: 'a.md',
    surface: null,
    loadedBy: [],
    record: null,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
    offset: [0, 7],
    message: 'Found a payload; it can do harm.',
    excerpt: payload,
    decoded: null,
    roles: ['hook'],
    why: [],
    also: [],
    fingerprint: 'f1',
    suppressed: null,
    ...parts,
  };
}

/** An engine that finds one word, without rules; `scan` can be replaced to misbehave. */
export function fakeEngine(parts: Partial<Engine> = {}): Engine {
  return {
    rules: [],
    classify,
    mayMatch: (bytes, length) => {
      const view = Buffer.from(bytes.buffer, bytes.byteOffset, length);
      return view.includes(payload) || view.includes(0) || view[0] === 0xff;
    },
    scan: findPayloads,
    extend: (rules) => fakeEngine({ ...parts, rules }),
    get base() {
      return this;
    },
    ...parts,
  };
}

function findPayloads({ path, text }: ScanRequest): ScanResult {
  const lines = new LineIndex(text);
  const findings: Finding[] = [];
  for (let at = text.indexOf(payload); at >= 0; at = text.indexOf(payload, at + 1)) {
    const end = at + payload.length;
    findings.push(makeFinding({ path, offset: [at, end], range: lines.range(at, end) }));
  }
  return { file: classify(path), findings, gaps: [], cancelled: false };
}
