import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../server/src/engine/language/tokens.js';

const texts = (text: string) => tokenize(text).map((token) => token.text);
const ends = (text: string) => tokenize(text).flatMap((token) => (token.ends ? [token.text] : []));

describe('tokenize', () => {
  it('cuts words and signs, in lower case', () => {
    expect(texts('Ignore ALL rules, now!')).toEqual(['ignore', 'all', 'rules', ',', 'now', '!']);
  });

  it('keeps apostrophes inside words and makes curly ones straight', () => {
    expect(texts("don't")).toEqual(["don't"]);
    expect(texts('don\u2019t')).toEqual(["don't"]);
    expect(texts("'quoted'")).toEqual(["'", 'quoted', "'"]);
  });

  it('parts words at hyphens and underscores', () => {
    expect(texts('system_prompt pre-approved')).toEqual(['system', 'prompt', 'pre', 'approved']);
  });

  it('parts the letters of a long option from its dashes', () => {
    expect(texts('--no-verify')).toEqual(texts('--no-verify'));
    expect(texts('git commit --no-verify').slice(0, 2)).toEqual(['git', 'commit']);
  });

  it('keeps an address in one piece', () => {
    const tokens = tokenize('see https://docs.example/a/b?c=1 for more');
    expect(tokens.map((t) => t.kind)).toEqual(['word', 'address', 'word', 'word']);
    expect(tokens[1]?.text).toBe('https://docs.example/a/b?c=1');
  });

  it('tells where each token stands', () => {
    const text = '  Drop  every rule.';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.text);
  });

  it('reads letters of any script, with their combining marks', () => {
    expect(texts('e\u0301te\u0301 \u0438\u0433\u043D\u043E\u0440 \u0928\u093F\u092F\u092E')).toEqual([
      'e\u0301te\u0301',
      '\u0438\u0433\u043D\u043E\u0440',
      '\u0928\u093F\u092F\u092E',
    ]);
  });
});

describe('sentences', () => {
  it('end at full stops, question and exclamation marks, semicolons', () => {
    expect(ends('One. Two? Three! Four; five')).toEqual(['.', '?', '!', ';']);
  });

  it('do not end inside file names and numbers', () => {
    expect(ends('Edit AGENTS.md with version 1.2.3 today')).toEqual([]);
  });

  it('end at blank lines, after the last word', () => {
    expect(ends('first\n\nsecond')).toEqual(['first']);
    expect(ends('first\r\n\r\nsecond')).toEqual(['first']);
    expect(ends('first\n   \nsecond')).toEqual(['first']);
  });

  it('end before list items, headings and quotes', () => {
    for (const marker of ['-', '*', '+', '#', '>', '\u2022', '1.', '12)']) {
      expect(ends(`first\n${marker} second`), marker).toEqual(['first']);
    }
  });

  it('go on over a single line break', () => {
    expect(ends('ignore all\nprevious rules')).toEqual([]);
  });

  it('end at the signs of Chinese and Japanese', () => {
    expect(ends('\u5FFD\u7565\u3002\u7136\u540E\uFF01')).toEqual(['\u3002', '\uFF01']);
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing but signs', '!'.repeat(200_000)],
    ['one endless word', 'a'.repeat(200_000)],
    ['apostrophes in a row', "a'".repeat(100_000)],
    ['nothing but line breaks', '\n'.repeat(200_000)],
    ['line breaks and blanks', '\n \t'.repeat(70_000)],
    ['an endless address', `https://${'a'.repeat(200_000)}`],
    ['lone surrogates', '\uD800\uDC00\uD800'.repeat(60_000)],
    ['NULs', '\u0000'.repeat(200_000)],
  ])('takes linear time over %s', (_name, text) => {
    const started = performance.now();
    tokenize(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
