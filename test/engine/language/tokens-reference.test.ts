import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../server/src/engine/language/tokens.js';

/** The grammar of tokens as one expression: what the scanner does, said slowly. */
const token =
  /https?:\/\/[^\s<>"'`)\]]{1,400}|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+){0,3}|\n[ \t]{0,40}(?:\r?\n|[-*+#>\u2022](?=[ \t])|\d{1,3}[.)](?=[ \t]))|[^\s\p{L}\p{M}\p{N}_-]/gu;

/** Texts of tokens by the expression, without the line breaks that it finds. */
function reference(text: string): [string, number][] {
  return [...text.matchAll(token)]
    .filter(([raw]) => !raw.startsWith('\n'))
    .map(({ 0: raw, index }) => [raw.toLowerCase().replaceAll('\u2019', "'"), index]);
}

const piece = fc.constantFrom(
  ...['Ignore', 'h', 'http', 'https://a.example/x?y=1)', 'HTTP://', "don't", 'l\u2019eau', "a'b'c'd'e", "'", '\u2019'],
  ...[
    'caf\u00E9',
    '\u4F60\u597D',
    '\u0928\u093F',
    '\u{1D400}',
    '\u{1F600}',
    '\uD800',
    '\u00A0',
    '\u2028',
    '\u200B',
    '\u0301',
  ],
  ...[
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '\n- ',
    '\n  12. ',
    '\n> x',
    '_',
    '-',
    '.',
    '!',
    '5',
    'x5\u00B2',
    '#',
    '\u2022',
    '\t',
    '\u0000',
  ],
);

describe('tokenize', () => {
  it('cuts any text as the expression of its grammar does', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        expect(tokenize(text).map(({ text: said, start }) => [said, start])).toEqual(reference(text));
      }),
      { numRuns: 5000 },
    );
  });
});
