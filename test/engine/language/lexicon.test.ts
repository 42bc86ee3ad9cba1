import { describe, expect, it } from 'vitest';
import { english } from '../../../server/src/engine/language/english.js';
import { Lexicon, sievable } from '../../../server/src/engine/language/lexicon.js';

const lexicon = new Lexicon({
  verbs: { cancel: 'ignore, set aside', resend: 're-add' },
  words: { rules: 'instruction, system prompt', short: 'ai' },
});
const wordings = (first: string) => (lexicon.starting(first) ?? []).map((entry) => entry.words.join(' '));

describe('Lexicon', () => {
  it('names its lists', () => {
    expect(lexicon.index('cancel')).toBe(0);
    expect(lexicon.index('rules')).toBe(2);
    expect(lexicon.index('nothing')).toBe(-1);
  });

  it('holds every form of a verb, the base form marked', () => {
    expect(wordings('ignoring')).toEqual(['ignoring']);
    expect(lexicon.starting('ignore')?.[0]?.base).toBe(true);
    expect(lexicon.starting('ignored')?.[0]?.base).toBe(false);
  });

  it('inflects the first word of a phrasal verb', () => {
    expect(wordings('setting')).toEqual(['setting aside']);
  });

  it('inflects the verb behind a prefix', () => {
    expect(wordings('re')).toEqual(['re add', 're adds', 're adding', 're added']);
  });

  it('takes nouns as they stand', () => {
    expect(wordings('system')).toEqual(['system prompt']);
    expect(lexicon.starting('systems')).toBeUndefined();
  });

  it('gives the sieve a literal for every entry of every English list that phrases can rely on', () => {
    const own = new Lexicon(english);
    for (const name of ['cancel', 'prior', 'rules', 'strict-rules', 'limits', 'safety', 'sure-agent', 'self-text']) {
      expect(own.literals(own.index(name)), name).not.toContain(null);
    }
  });

  it('covers each inflected form by a literal that stands in it', () => {
    const own = new Lexicon(english);
    for (const [name, text] of Object.entries(english.verbs)) {
      const literals = own.literals(own.index(name)).filter((l) => l !== null);
      for (const verb of text.split(',')) {
        const padded = ` ${verb.trim().replaceAll('-', ' ')} `;
        if (literals.length === own.literals(own.index(name)).length) {
          expect(
            literals.some((l) => padded.includes(l)),
            `${name}: ${verb}`,
          ).toBe(true);
        }
      }
    }
  });
});

describe('sievable', () => {
  it('is a word as it stands, or between separators when it is short', () => {
    expect(sievable(['instructions'])).toBe('instructions');
    expect(sievable(['ai'])).toBe(' ai ');
  });

  it('is all the words of a phrase, as they follow one another', () => {
    expect(sievable(['from', 'now', 'on'])).toBe('from now on');
    expect(sievable(['the', 'rules'])).toBe('the rules');
  });

  it('is the first twelve letters of many, which are as rare as all', () => {
    expect(sievable(['system', 'prompt'])).toBe('system promp');
    expect(sievable(['regard', 'less', 'of', 'it'])).toBe('regard less');
  });

  it('passes over signs between words', () => expect(sievable(['agents', '.', 'md'])).toBe('agents md'));

  it('takes an apostrophe, straight or curly, for a gap', () => {
    expect(sievable(["you're", 'now'])).toBe('you re now');
    expect(sievable(['if', "you're"])).toBe('if you re');
    expect(sievable(["don't"])).toBe('don t');
  });

  it('is nothing for a single word that is very common, or a sign', () => {
    expect(sievable(['the'])).toBeNull();
    expect(sievable(['your'])).toBeNull();
    expect(sievable([':'])).toBeNull();
  });
});
