import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trackedTextFiles } from './tracked-files.js';

/**
 * Controls other than tab and line ends, and everything that is drawn as nothing: format characters, variation
 * selectors, fillers, separators, the blank of Braille. Sources spell them as escapes, tests build them from numbers.
 */
const hidden = /(?![\t\n\r])\p{Cc}|[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u2800]/u;

function firstHidden(file: string): string | null {
  const match = hidden.exec(readFileSync(file, 'utf8'));
  if (!match) return null;
  const line = match.input.slice(0, match.index).split('\n').length;
  return `${file}:${line} U+${match[0].codePointAt(0)?.toString(16)}`;
}

test('no tracked file holds a character that a reviewer cannot see', () => {
  expect(trackedTextFiles().flatMap((file) => firstHidden(file) ?? [])).toEqual([]);
});
