/** Exit codes of the command line; scripts and CI rely on them. */
export const exitCodes = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Usage, configuration or internal error. */
  failure: 2,
  /** Stopped by the keyboard, as shells number it. */
  interrupted: 130,
} as const;

/** Something that the person at the terminal can mend: printed as `swab: message`, exit code 2. */
export class UsageError extends Error {
  /** More than one line where there is more than one problem. */
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.name = 'UsageError';
    this.lines = lines;
  }
}

/** What to print for an error: the plain words of a usage error, else what went wrong inside. */
export function errorLines(error: unknown): readonly string[] {
  if (error instanceof UsageError) return error.lines;
  return [`internal error: ${error instanceof Error ? error.message : String(error)}`];
}
