/** `1,234`. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 file`, `2 files`. */
export function counted(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** `12.3 MB`; powers of 1024, as the limits of the configuration. */
export function megabytes(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte');
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
