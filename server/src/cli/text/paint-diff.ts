import type { Terminal } from '../terminal.js';
import { printable } from './printable.js';

/** A unified diff for a terminal: coloured where there are colours, and what cannot be seen named. */
export function paintDiff(diff: string, { colors }: Terminal): string {
  const paint = (line: string): string => {
    const shown = printable(line.replaceAll('\t', '  '));
    if (line.startsWith('---') || line.startsWith('+++')) return colors.bold(shown);
    if (line.startsWith('@@')) return colors.cyan(shown);
    if (line.startsWith('-')) return colors.red(shown);
    if (line.startsWith('+')) return colors.green(shown);
    return shown;
  };
  return diff.split('\n').map(paint).join('\n');
}
