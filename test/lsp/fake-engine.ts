import type { Engine, ScanRequest, ScanResult } from '../../server/src/engine/engine.js';
import type { Finding } from '../../server/src/engine/model/finding.js';
import { defineRule, type Rule } from '../../server/src/engine/model/rule.js';
import type { Severity } from '../../server/src/engine/model/severity.js';
import type { Classification } from '../../server/src/engine/model/surface.js';
import { LineIndex } from '../../server/src/engine/text/line-index.js';

const file: Classification = {
  surface: null,
  surfaces: [],
  scope: 'DOC',
  format: 'text',
  language: null,
  vendored: false,
  corpus: false,
};

const rule = defineRule({
  id: 'SC0101',
  name: 'fake-rule',
  title: 'A fake rule',
  family: 'F01',
  severity: 'high',
  confidence: 'high',
  roles: ['hook'],
  scopes: 'all',
  maps: [],
  message: 'Found a fake attack.',
  remedy: 'Take it out.',
});

/** An engine for protocol tests: `ATTACK` is a finding of level high, `ATTACK(low)` one of that level. */
export class FakeEngine implements Engine {
  readonly rules: readonly Rule[];
  readonly base = this;
  /** Paths that were scanned, in order. */
  readonly scanned: string[] = [];
  /** When set, every scan reports this rule as failing. */
  failing: string | null = null;

  constructor(own: readonly Rule[] = []) {
    this.rules = [rule, ...own];
  }

  extend(own: readonly Rule[]): Engine {
    return new FakeEngine(own);
  }

  classify(): Classification {
    return file;
  }

  mayMatch(): boolean {
    return true;
  }

  scan({ path, text, token, onRuleError }: ScanRequest): ScanResult {
    this.scanned.push(path);
    if (this.failing !== null) onRuleError?.(this.failing, new Error('it broke'));
    const cancelled = token?.isCancellationRequested ?? false;
    return { file, findings: cancelled ? [] : fakeFindings(path, text), gaps: [], cancelled };
  }
}

/** What the fake engine finds in a text. */
export function fakeFindings(path: string, text: string): Finding[] {
  const lines = new LineIndex(text);
  return [...text.matchAll(/ATTACK(?:\((\w+)\))?/g)].map((match, index) => {
    const end = match.index + match[0].length;
    return {
      rule: rule.id,
      name: rule.name,
      family: 'instruction-override',
      severity: (match[1] ?? rule.severity) as Severity,
      confidence: 'high',
      path,
      surface: null,
      loadedBy: ['Codex', 'Cursor'],
      record: null,
      range: lines.range(match.index, end),
      offset: [match.index, end],
      message: rule.message,
      excerpt: match[0],
      decoded: null,
      roles: ['hook'],
      why: [{ code: match[1] === 'critical' ? 'compound:fake' : 'hidden', effect: 1, text: 'people do not see it' }],
      also: [],
      fingerprint: `${match[0]}-${index}`,
      suppressed: null,
    };
  });
}
