import { describe, expect, it } from 'vitest';
import {
  classBits,
  classes,
  classOf,
  separatorClass,
  skipClass,
} from '../../../server/src/engine/triggers/alphabet.js';

describe('the alphabet', () => {
  it('fits its bits', () => expect(Math.max(...classes)).toBeLessThan(1 << classBits));

  it('folds case and leet', () => {
    for (const [a, b] of ['aA', 'zZ', 'o0', 'e3', 's$', 'a@', 't7'].map((pair) => [...pair])) {
      expect(classOf((a ?? '').charCodeAt(0))).toBe(classOf((b ?? '').charCodeAt(0)));
    }
  });

  it('tells letters apart', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((c) => classOf(c.charCodeAt(0)));
    expect(new Set(letters).size).toBe(26);
  });

  it('knows separators and marks of emphasis', () => {
    for (const sign of ' \t\n\r_-.,:;!?"\'()') expect(classOf(sign.charCodeAt(0)), sign).toBe(separatorClass);
    for (const sign of '*`~') expect(classOf(sign.charCodeAt(0)), sign).toBe(skipClass);
  });

  it('answers the same for a byte and a UTF-16 unit from 128 on', () => {
    for (const unit of [128, 255, 256, 0x2014, 0xd800, 0xffff]) expect(classOf(unit)).toBe(classes[200]);
  });
});
