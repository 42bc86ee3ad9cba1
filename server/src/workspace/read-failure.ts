/** Why the system refused to read, in words for people. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read',
  EPERM: 'no permission to read',
  ENOENT: 'gone when it was to be read',
  ENOTDIR: 'gone when it was to be read',
  ELOOP: 'became a symbolic link during the scan',
  EISDIR: 'became a folder during the scan',
  ENAMETOOLONG: 'path is too long for the system',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
};

/** The code of a system error (`ENOENT`); empty for any other error. */
export function failureCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** One sentence part for `coverage.notScanned`. */
export function readFailure(error: unknown): string {
  const code = failureCode(error);
  return reasons[code] ?? `could not be read (${code || 'unknown error'})`;
}
