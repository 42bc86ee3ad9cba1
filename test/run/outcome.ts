/** What a suite came to. */
export interface Outcome {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why the suite did not run, or why it failed as a whole. */
  readonly reason?: string;
}

/** The outcome of a suite that could not run here. */
export function notRun(suite: string, reason: string): Outcome {
  return { suite, passed: 0, failed: 0, skipped: 1, reason };
}

/** The outcome of a suite that broke before it could count. */
export function broken(suite: string, reason: string): Outcome {
  return { suite, passed: 0, failed: 1, skipped: 0, reason };
}

/** `N passed, N failed, N skipped` */
export function counts({ passed, failed, skipped }: Omit<Outcome, 'suite'>): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** All suites together. */
export function total(outcomes: readonly Outcome[]): Omit<Outcome, 'suite'> {
  const sum = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((all, outcome) => all + outcome[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
