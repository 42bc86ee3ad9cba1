import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../server/src/engine/text/line-index.js';
import { TextPosition } from '../../server/src/workspace/text-position.js';

describe('TextPosition', () => {
  it('agrees with the line index of the text, however the bytes are cut', () => {
    const piece = fc.constantFrom('a', '\n', '\r', '\r\n', '\u00E9', '\u20AC', '\u{1F600}', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (pieces, size) => {
        const text = pieces.join('');
        const bytes = Buffer.from(text);
        const position = new TextPosition();
        for (let at = 0; at < bytes.length; at += size) position.advance(bytes.subarray(at, at + size));
        expect(position.units).toBe(text.length);
        expect(position.position).toEqual(new LineIndex(text).position(text.length));
      }),
    );
  });
});
