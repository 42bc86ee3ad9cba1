import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../server/src/engine/views/folded.js';
import { alphabet, honest, tags } from './characters.js';

describe('folded', () => {
  it.each([
    ['zero-width characters', 'ig\u200Bno\u2060re', 'ignore'],
    ['soft hyphens behind letters', 'i\u00ADg\u00ADn\u00ADore', 'ignore'],
    ['tags', `ig${tags('xyz')}nore`, 'ignore'],
    ['look-alikes in mixed words', '\u0406gn\u043Er\u0435 all', 'Ignore all'],
    ['telling words of look-alikes', '\u0441\u043E\u0440\u0443 it', 'copy it'],
    ['full-width words with their signs', `\uFF1C${alphabet('system', 0xff41)}\uFF1E`, '<system>'],
    ['mathematical letters', alphabet('ignore all', 0x1d41a), 'ignore all'],
    ['letters in circles', alphabet('ignore', 0x24d0), 'ignore'],
    ['letters in squares', alphabet('ignore', 0x1f130), 'IGNORE'],
    ['small capitals', '\u026A\u0262\u0274\u1D0F\u0280\u1D07', 'ignore'],
    ['superscripts', '\u2071\u1D4D\u207F\u1D52\u02B3\u1D49', 'ignore'],
    ['ligatures', 'pro\uFB01le', 'profile'],
    ['hard and thin blanks', 'ignore\u00A0all\u2009rules', 'ignore all rules'],
    ['marks struck through letters', 'i\u0336g\u0336n\u0336ore', 'ignore'],
    ['letters composed of two', 'cafe\u0301', 'caf\u00E9'],
    ['terminal sequences', 'ig\u001B[0mnore', 'ignore'],
    ['controls', 'ig\u0000nore', 'ignore'],
    ['blank letters', 'ignore\u3164all', 'ignore all'],
  ])('undoes %s', (_, text, plain) => {
    expect(folded(text)?.text).toBe(plain);
  });

  it('leaves plain text alone', () => {
    expect(folded('Plain text.')).toBe(null);
  });

  it.each(['Russian', 'Greek', 'Armenian', 'Georgian', 'Hindi', 'Thai', 'Persian', 'Korean', 'Vietnamese', 'Turkish'])(
    'leaves %s alone',
    (name) => {
      const text = honest[name] as string;
      expect(folded(text)?.text ?? text).toBe(text);
    },
  );

  it('does not spell Russian words in Latin letters', () => {
    const text = 'c\u0442\u0440\u043E\u043A\u0430 \u0438 ign\u043Ere';
    expect(folded(text)?.text).toBe('c\u0442\u0440\u043E\u043A\u0430 \u0438 ignore');
  });

  it('maps a folded word back to what it is made of', () => {
    const text = `see ig\u200Bn\u043Ere${tags('x')} it`;
    const derived = folded(text);
    const at = derived?.text.indexOf('ignore') ?? -1;
    expect(derived?.map.range(at, at + 6)).toEqual([4, 11]);
  });

  it('maps letters of two units', () => {
    const derived = folded(`x ${alphabet('ignore', 0x1d41a)} y`);
    expect(derived?.map.range(2, 8)).toEqual([2, 14]);
    expect(derived?.map.range(9, 10)).toEqual([15, 16]);
  });

  it('has a map as long as its text, which stays inside the source', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '\u200B',
      '\u043E',
      '\u0436',
      '\uFF41',
      '\u{1D41A}',
      '\u0301',
      '\u001B[1m',
      '\uFB01',
      '\u00A0',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const derived = folded(text);
        if (derived === null) return;
        expect(derived.map.length).toBe(derived.text.length);
        for (let at = 0; at < derived.text.length; at++) {
          const [start, end] = derived.map.range(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
