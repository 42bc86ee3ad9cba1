import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../server/src/engine/language/lexicon.js';
import { parsePhrase, triggersOf } from '../../../server/src/engine/language/phrase.js';

const lexicon = new Lexicon({
  verbs: { cancel: 'ignore, disregard' },
  words: { rules: 'instruction, instructions', pronouns: 'your, all' },
});
const parse = (source: string) => parsePhrase(source, lexicon);
const triggers = (source: string) => triggersOf(parse(source), lexicon);

describe('parsePhrase', () => {
  it('counts elements, not gaps or marks', () => {
    expect(parse('^ @cancel ~4 (all|any) ~~12 @rules').elements).toHaveLength(3);
  });

  it('gives each element the gap before it', () => {
    const [first, second, third] = parse('@cancel ~4 all ~~12 @rules').elements;
    expect([first?.gap, second?.gap, third?.gap]).toEqual([0, 4, 12]);
    expect([first?.cross, second?.cross, third?.cross]).toEqual([false, false, true]);
  });

  it('marks what is optional, common, and begins a clause', () => {
    const [first, second, third] = parse('^ @cancel all? [your the] @rules').elements;
    expect(first?.clauseStart).toBe(true);
    expect(second?.optional).toBe(true);
    expect(third?.common).toBe(true);
  });

  it.each([
    ['', 'must begin with'],
    ['all? @cancel', 'must begin with'],
    ['@unheard-of now', 'unknown list @unheard-of'],
    ['ignore ()', 'empty element'],
    ['ignore (your (new|old) name|all)', 'brackets inside brackets'],
    ['ignore this|that', 'alternatives outside'],
    ['@cancel ~4', 'ends in a gap'],
    ['@cancel ~~12', 'ends in a gap'],
    ['@cancel ^', 'ends in a gap or ^'],
  ])('refuses "%s"', (source, reason) => expect(() => parse(source)).toThrow(reason));
});

describe('triggersOf', () => {
  it('is a group of literals for each required element', () => {
    const [verbs, ...others] = triggers('@cancel ~4 (everything above|nothing) ~2 @rules');
    expect(verbs).toContain('disregard');
    expect(others).toEqual([['everything a', 'nothing'], ['instruction']]);
  });

  it('cuts inflected forms to their stem', () => {
    for (const form of ['ignores', 'ignored', 'ignoring', 'disregarded']) {
      expect(
        triggers('@cancel* @rules')[0]?.some((literal) => form.startsWith(literal)),
        form,
      ).toBe(true);
    }
  });

  it('leaves out elements that are optional, common, or hold a word too frequent to look for', () => {
    expect(triggers('@cancel please? [rather quickly] (your|previous) @rules')).toHaveLength(2);
  });

  it('refuses a phrase of nothing but frequent words', () => {
    expect(() => triggers('(the|a) your')).toThrow('can be sieved');
  });
});
