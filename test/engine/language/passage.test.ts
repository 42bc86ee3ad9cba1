import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../server/src/engine/language/lexicon.js';
import { Passage } from '../../../server/src/engine/language/passage.js';

const lexicon = new Lexicon({ verbs: { cancel: 'ignore, set aside' }, words: { rules: 'system, system prompt' } });
const passage = (text: string, offset = 0) => new Passage(text, offset, lexicon);

describe('Passage', () => {
  it('knows the sentence of a token', () => {
    const p = passage('One two. Three four five. Six');
    expect(p.words(...p.sentence(4))).toEqual(['three', 'four', 'five', '.']);
    expect(p.words(...p.sentence(0))).toEqual(['one', 'two', '.']);
    expect(p.words(...p.sentence(8))).toEqual(['six']);
  });

  it('counts words between tokens without their signs', () => {
    const p = passage('one, (two) three');
    expect(p.wordsBetween(1, p.tokens.length)).toBe(2);
  });

  it('gives offsets of the view', () => {
    expect(passage('drop the rules', 100).range(1, 3)).toEqual([105, 114]);
  });

  it('finds entries of a list by name, the longest first', () => {
    const p = passage('set aside the system prompt');
    expect(p.listAt(0, lexicon.index('cancel'), false)).toBe(2);
    expect(p.listAt(3, lexicon.index('rules'), false)).toBe(2);
    expect(p.has('rules', 3)).toBe(true);
    expect(p.has('rules', 0)).toBe(false);
  });

  it('answers for an empty text', () => {
    const p = passage('');
    expect(p.tokens).toEqual([]);
    expect(p.words(-3, 5)).toEqual([]);
    expect(p.has('rules', 0)).toBe(false);
  });
});
