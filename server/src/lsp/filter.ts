import type { Finding } from '../engine/model/finding.js';
import { atLeast, severities } from '../engine/model/severity.js';
import type { Counts } from '../protocol.js';
import type { Settings } from './settings.js';

/** What the settings of an editor leave of the findings of a file: levels set, rules that are off and low levels gone. */
export function filterFindings(findings: readonly Finding[], settings: Settings): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const level = settings.rules[finding.rule] ?? finding.severity;
    if (level === 'off' || !atLeast(level, settings.minimumLevel)) continue;
    kept.push(level === finding.severity ? finding : { ...finding, severity: level });
  }
  return kept;
}

/** Counts findings by level; accepted ones are counted apart. */
export function countFindings(findings: Iterable<Pick<Finding, 'severity' | 'suppressed'>>): Counts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, accepted: 0 };
  for (const { severity, suppressed } of findings) counts[suppressed === null ? severity : 'accepted']++;
  return counts;
}

/** Sum of counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  const sum = { ...a, accepted: a.accepted + b.accepted };
  for (const severity of severities) sum[severity] += b[severity];
  return sum;
}
