import type { Finding } from '../../../../server/src/engine/model/finding.js';
import { defineRule, type Rule } from '../../../../server/src/engine/model/rule.js';
import type { Severity } from '../../../../server/src/engine/model/severity.js';
import type { Role, Signal } from '../../../../server/src/engine/model/signal.js';
import { createClassifier } from '../../../../server/src/engine/surfaces/classify.js';
import { LineIndex } from '../../../../server/src/engine/text/line-index.js';
import { weigh } from '../../../../server/src/engine/weigh/weigh.js';
import { sampleRule } from './sight.js';

/** Classifies paths as a scan does. */
export const classify = createClassifier();

/** A rule that differs from the sample in what the test is about. */
export function ruleOf(id: `SC${string}`, parts: Partial<Rule> = {}): Rule {
  return defineRule({ ...sampleRule, phrases: [], ...parts, id });
}

/** A signal of a rule at a place; its company reaches 225 units to both sides. */
export function signalAt(start: number, rule: Rule, parts: Partial<Signal> = {}): Signal {
  const end = parts.end ?? start + 10;
  return {
    rule,
    start,
    end,
    roles: rule.roles,
    text: 'the words that matched',
    decoded: null,
    chain: [],
    concealment: null,
    segment: 'prose',
    pointer: null,
    severity: rule.severity,
    reasons: [],
    message: null,
    window: [Math.max(0, start - 225), end + 225],
    ...parts,
  };
}

/** A signal of a rule of its own with one role. */
export function actor(start: number, role: Role, severity: Severity = 'medium', parts: Partial<Signal> = {}): Signal {
  return signalAt(start, ruleOf(`SC-${role}`, { roles: [role], severity }), parts);
}

/** A credit of one gate. */
export function credit(code: string, effect: number): Signal['reasons'] {
  return [{ code, effect, text: 'a reason' }];
}

/** The findings that signals make in a text of ten thousand letters, a hundred a line. */
export function findingsOf(signals: readonly Signal[], path = 'docs/guide.md'): Finding[] {
  const text = `${'x'.repeat(99)}\n`.repeat(100);
  return weigh(signals, { path, text, file: classify(path), lines: new LineIndex(text) });
}
