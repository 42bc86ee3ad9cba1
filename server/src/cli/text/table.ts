import type { Terminal } from '../terminal.js';
import { clip, displayWidth, pad } from './width.js';

/** Sets rows under bold headings; the last column takes what is left of the line, and is cut there. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { colors, width }: Terminal,
): string {
  const last = headings.length - 1;
  const widths = headings.map((heading, column) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const used = widths.slice(0, last).reduce((sum, columns) => sum + columns + 2, 0);
  const set = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column < last ? `${pad(cell, widths[column] as number)}  ` : clip(cell, Math.max(20, width - used)),
      )
      .join('')
      .trimEnd();
  return `${[colors.bold(set(headings)), ...rows.map(set)].join('\n')}\n`;
}
