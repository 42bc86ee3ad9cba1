import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../server/src/engine/views/folded.js';
import { inventory } from '../../../server/src/engine/views/inspect.js';
import { suspicious, suspiciousBytes } from '../../../server/src/engine/views/suspicious.js';
import { alphabet, honest, tags } from './characters.js';

function gateOfBytes(text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  return suspiciousBytes(bytes, bytes.length);
}

/** Pieces that meet each other in every way. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'Z',
    '0',
    '_',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '.',
    '#',
    '\u00A0',
    '\u00AD',
    '\u00E9',
    '\u0301',
    '\u034F',
    '\u043E',
  ],
  ...[
    '\u0436',
    '\u03BF',
    '\u0561',
    '\u05D0',
    '\u0645',
    '\u0915',
    '\u0E01',
    '\u4E00',
    '\u3000',
    '\uFF41',
    '\uFF01',
    '\uFB01',
  ],
  ...[
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u2060',
    '\u2062',
    '\uFEFF',
    '\uFE0F',
    '\uFE00',
    '\u202E',
    '\u2066',
    '\u2069',
  ],
  ...[
    '\u2800',
    '\u28FF',
    '\u3164',
    '\uAC00',
    '\uE000',
    '\uFFF9',
    '\u0000',
    '\b',
    '\u001B',
    '\u001B[8m',
    '\u0085',
    '\u009B',
  ],
  ...[
    '\u{1F600}',
    '\u{1F3F4}',
    '\u{E0041}',
    '\u{E007F}',
    '\u{E0101}',
    '\u{F0000}',
    '\u{1D41A}',
    '\u{1F170}',
    '\uD800',
    '\uDC00',
  ],
);
const odd = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

describe('suspicious', () => {
  it('passes ASCII over', () => {
    expect(suspicious('Plain text,\twith tabs\r\nand two lines.\n')).toBe(false);
  });

  it('looks at a stretch only', () => {
    expect(suspicious('a\u0000b plain', 3)).toBe(false);
    expect(suspicious('plain a\u0000b', 0, 6)).toBe(false);
    expect(suspicious('plain a\u0000b', 2)).toBe(true);
  });

  it.each([
    'Russian',
    'Greek',
    'Hindi',
    'Thai',
    'Persian',
    'emoji with joiners and skin tones',
    'keycaps',
    'Vietnamese',
  ])('passes over %s', (name) => {
    expect(suspicious(honest[name] as string)).toBe(false);
    expect(gateOfBytes(honest[name] as string)).toBe(false);
  });

  it.each([
    ['tags', `a${tags('x')}`],
    ['a split word', 'ig\u200Bnore'],
    ['a mixed word', 'ign\u043Ere'],
    ['a telling word of look-alikes', 'x \u0441\u043E\u0440\u0443'],
    ['a telling word of look-alikes at the end', '\u0441\u043E\u0440\u0443'],
    ['a full-width order', alphabet('ignore', 0xff41)],
    ['an order in mathematical letters', alphabet('ignore', 0x1d41a)],
    ['a hard blank between words', 'ignore\u00A0all'],
    ['a lone carriage return', 'a\rb'],
    ['an escape', '\u001B[8m'],
  ])('stops at %s', (_, text) => {
    expect(suspicious(text)).toBe(true);
    expect(gateOfBytes(text)).toBe(true);
  });

  it('is false only where nothing is found and nothing folds', () => {
    fc.assert(
      fc.property(odd, (text) => {
        if (suspicious(text)) return;
        expect(inventory(text)).toEqual([]);
        expect(folded(text)).toBe(null);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no bytes pass whose text it would not let pass', () => {
    fc.assert(
      fc.property(odd, fc.nat({ max: 3 }), (text, shift) => {
        const bytes = new TextEncoder().encode(' '.repeat(shift) + text).subarray(shift);
        const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        if (!suspiciousBytes(bytes, bytes.length)) expect(suspicious(decoded)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the length it is given, not the buffer', () => {
    const bytes = new TextEncoder().encode('plain\u0000');
    expect(suspiciousBytes(bytes, 5)).toBe(false);
    expect(suspiciousBytes(bytes, 6)).toBe(true);
  });
});
