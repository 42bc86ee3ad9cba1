import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../server/src/engine/text/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, at) => text.charCodeAt(at))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, at) => {
    view.setUint16(at * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

const sentence = 'Please read the notes below before the release.\n';

describe('decodeBytes', () => {
  it('reads UTF-8', () => {
    const text = `caf${String.fromCodePoint(0xe9)} ${String.fromCodePoint(0x1f600)}`;
    expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('leaves out the byte order mark', () => {
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('a')))).toEqual({ text: 'a', encoding: 'utf-8-bom' });
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('reads %s with and without mark', (encoding, littleEndian) => {
    expect(decodeBytes(utf16(sentence, littleEndian, true))).toEqual({ text: sentence, encoding });
    expect(decodeBytes(utf16(sentence, littleEndian, false))).toEqual({ text: sentence, encoding });
  });

  it('reads UTF-16 with a lone surrogate', () => {
    const lone = String.fromCharCode(0xd800);
    const decoded = decodeBytes(utf16(`a${lone}b`, true, true));
    expect(decoded).toEqual({ text: `a${String.fromCharCode(0xfffd)}b`, encoding: 'utf-16le' });
  });

  it('reads text that holds a few NULs', () => {
    const nul = String.fromCharCode(0);
    const text = `${nul}${sentence}${nul}${nul}${sentence}`;
    expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'utf-8' });
  });

  it('reads terminal logs', () => {
    const text = `${String.fromCharCode(27)}[31mred${String.fromCharCode(27)}[0m`.repeat(50);
    expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'utf-8' });
  });

  it.each([
    ['invalid UTF-8', Uint8Array.of(...utf8(sentence), 0xc3, 0x28), 'not valid UTF-8'],
    ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a), 'not valid UTF-8'],
    ['an encoded surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 'not valid UTF-8'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'binary data'],
    ['NULs and controls', new Uint8Array(1000).fill(1), 'binary data'],
    ['only NULs', new Uint8Array(1000), 'binary data'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'UTF-32'],
  ])('does not read %s', (_, bytes, reason) => {
    expect(decodeBytes(bytes)).toEqual({ reason });
  });
});
