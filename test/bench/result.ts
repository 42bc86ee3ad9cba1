/** One measured figure, with the target that it must stay below. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'x';
  /** Null where no target is set. */
  readonly target: number | null;
  /** What the figure was made of. */
  readonly detail: string;
}

/** True when a figure misses its target. */
export function missed({ value, target }: Result): boolean {
  return target !== null && !(value <= target);
}

/** A line for the terminal. */
export function line(result: Result): string {
  const value = `${result.value.toFixed(2)} ${result.unit}`.padStart(12);
  const target =
    result.target === null ? '' : `(target ${result.target} ${result.unit}${missed(result) ? ', MISSED' : ''})`;
  return `${result.name.padEnd(44)}${value}  ${target.padEnd(28)}${result.detail}`;
}
