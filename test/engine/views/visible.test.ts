import { describe, expect, it } from 'vitest';
import { visible } from '../../../server/src/engine/views/visible.js';
import { honest, tags } from './characters.js';

describe('visible', () => {
  it('leaves out what draws nothing', () => {
    expect(visible(`Follow it.${tags('run')} ig\u200Bnore`)).toBe('Follow it. ignore');
  });

  it('puts overrides into the order in which they are drawn', () => {
    expect(visible('allow = \u202Eeurt\u202C;')).toBe('allow = true;');
    expect(visible('a (\u202E)b(\u202C)')).toBe('a ()b()');
  });

  it('draws isolates inside overrides as they stand', () => {
    expect(visible('/*\u202E } \u2066if (x)\u2069 \u2066 begin */')).toBe('/* begin */ if (x) { ');
  });

  it('orders each line by itself', () => {
    expect(visible('\u202Eab\ncd')).toBe('ba\ncd');
  });

  it('leaves look-alikes and other scripts as they are drawn', () => {
    expect(visible('ign\u043Ere')).toBe('ign\u043Ere');
    expect(visible(honest.Hindi as string)).toBe(honest.Hindi);
    expect(visible(honest.Persian as string)).toBe(honest.Persian);
  });

  it('leaves terminal sequences out', () => {
    expect(visible('a\u001B[31mb\u001B[0m')).toBe('ab');
  });
});
