import { describe, expect, it } from 'vitest';
import { defang } from '../../../server/src/engine/text/defang.js';
import { expand } from '../../../server/src/engine/views/decoders/expand.js';
import { folded } from '../../../server/src/engine/views/folded.js';
import { inventory } from '../../../server/src/engine/views/inspect.js';
import { isInstructionLike } from '../../../server/src/engine/views/instruction-like.js';
import { suspicious, suspiciousBytes } from '../../../server/src/engine/views/suspicious.js';
import { visible } from '../../../server/src/engine/views/visible.js';

/** UTF-16 units; a quadratic step on this many takes minutes. */
const size = 200_000;

/** Generous for a slow and busy machine: milliseconds. */
const limit = 20_000;

const units = {
  'zero-width': '\u200B',
  'four kinds of zero-width': '\u200B\u200C\u200D\u2060',
  'split words': 'a\u200Bb ',
  tags: '\u{E0041}',
  'tags between letters': 'a\u{E0041}',
  selectors: '\uFE01',
  overrides: '\u202E',
  embeddings: '\u202A',
  'embeddings and closed isolates': '\u202A\u2066\u2069',
  'lines of overrides': '\u202Ea\n',
  'mixed words': 'ign\u043Ere ',
  'one mixed word': 'a\u043E',
  'telling look-alikes': '\u0441\u043E\u0440\u0443 ',
  'concealing sequences': '\u001B[8m',
  'links of a terminal': '\u001B]8;;http://a\u0007http://b',
  'open links of a terminal': '\u001B]8;;',
  erasing: 'foo bar baz\u001B[2K',
  backspaces: 'abc def\b\b\b\bxyz',
  'carriage returns': 'aa bb\rcc dd\rx y\r',
  NULs: '\u0000',
  'blank Braille': '\u2800\u2800 a',
  'private use': '\uE001',
  annotation: '\uFFF9a\uFFFAb\uFFFB',
  'lone surrogates': '\uD800',
  'combining marks': '\u0301',
  'wide words': '\uFF21\uFF22\uFF23\uFF01',
  letters: 'a',
  'base64 digits': 'QUJD',
  'base64 lines': `${'QUJD'.repeat(12)}\n`,
  'hexadecimal digits': '41',
  'hexadecimal pairs': '41 ',
  entities: '&#105;',
  ampersands: '&',
  percents: '%41',
  'percent words': '%41%41%41 ',
  escapes: '\\x41',
  backslashes: '\\',
  'words of ROT13': 'vtaber ',
  'words backwards': 'erongi ',
  'single letters': 'a ',
  'letters and dots': 'a.',
  'leet words': '1gn0r3 ',
  'letters and digits': 'a1',
  bits: '01000001',
  'bits with blanks': '01000001 ',
  dashes: '.-',
  'dashes with blanks': '.-   ',
  'short lines': 'a\n',
  'list items': '- a\n',
  'line feeds': '\n',
  orders: 'you must ignore ',
  brackets: '<a [',
};

describe.each(Object.entries(units))('%s without end', (_, unit) => {
  const text = `${unit.repeat(Math.ceil(size / unit.length))}\n`;
  const bytes = new TextEncoder().encode(text);

  it('takes linear time', () => {
    const start = performance.now();
    suspicious(text);
    suspiciousBytes(bytes, bytes.length);
    inventory(text);
    folded(text);
    visible(text);
    expand(text);
    isInstructionLike(text);
    expect(defang(text, 100).length).toBeLessThanOrEqual(100);
    expect(performance.now() - start).toBeLessThan(limit);
  });
});
