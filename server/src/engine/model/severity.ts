/** How bad a finding is, worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** How sure the engine is that the passage does what the rule says. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Rank of a severity: 0 is the worst. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Moves a severity by whole levels: positive raises, negative lowers; stops at both ends. */
export function shift(severity: Severity, levels: number): Severity {
  const to = Math.min(severities.length - 1, Math.max(0, rank(severity) - levels));
  return severities[to] as Severity;
}

/** True when `severity` is as bad as `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return rank(severity) <= rank(threshold);
}
