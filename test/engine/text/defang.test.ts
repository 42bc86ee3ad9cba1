import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defang } from '../../../server/src/engine/text/defang.js';

const tags = (ascii: string) => Array.from(ascii, (c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');

describe('defang', () => {
  it('leaves plain text as it is', () => {
    expect(defang('Run the tests first.', 80)).toBe('Run the tests first.');
  });

  it('names invisible characters', () => {
    expect(defang('ig\u200Bnore', 80)).toBe('ig\\u{200B}nore');
  });

  it('counts the rest of a long run', () => {
    expect(defang(`a${tags('hidden')}b`, 80)).toBe('a\\u{E0068}\\u{E0069}(+4)b');
  });

  it('keeps the joiners of emoji and of Persian words', () => {
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
    const persian = '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645';
    expect(defang(`${family} ${persian}`, 80)).toBe(`${family} ${persian}`);
  });

  it('names bidirectional controls', () => {
    expect(defang('\u202Etxt', 80)).toBe('\\u{202E}txt');
  });

  it('leaves terminal sequences out', () => {
    expect(defang('a\u001B[31mred\u001B[0m\u001B]8;;x:y\u0007b', 80)).toBe('aredb');
  });

  it('names other controls', () => {
    expect(defang('a\u0000\u0008b', 80)).toBe('a\\u{0000}\\u{0008}b');
  });

  it('marks line ends and never begins a line', () => {
    expect(defang('one\n\n  ::error::two', 80)).toBe('one \u23CE ::error::two');
  });

  it('breaks links', () => {
    expect(defang('see https://a.example/x and www.b.example, ftp://c', 80)).toBe(
      'see hxxps://a.example/x and www[.]b.example, ftp[:]//c',
    );
  });

  it('breaks Markdown links, images and references', () => {
    expect(defang('![x](a.png) [y][z]', 80)).toBe('![x] (a.png) [y] [z]');
  });

  it('breaks tags, comments and chat tokens', () => {
    expect(defang('<script></div><!-- x --><|im_start|> 1 < 2', 80)).toBe(
      '< script>< /div>< !-- x -->< |im_start|> 1 < 2',
    );
  });

  it('cannot close a code fence', () => {
    expect(defang('```\nx', 80)).toBe("''' \u23CE x");
  });

  it('marks a cut and does not split a pair or a name', () => {
    expect(defang('abcdef', 4)).toBe('abc\u2026');
    expect(defang('ab\u{1F600}cd', 4)).toBe('ab\u2026');
    expect(defang('ab\u200Bcdefgh', 7)).toBe('ab\u2026');
  });

  it('names lone surrogates', () => {
    expect(defang('a\uD83Db', 80)).toBe('a\\u{D83D}b');
  });

  it('leaves out a terminal sequence that follows a named character', () => {
    expect(defang('a\u0000\u001B[8mhttp://evil.example', 80)).toBe('a\\u{0000}hxxp://evil.example');
  });

  it('breaks an address though letters or digits are glued to its front', () => {
    expect(defang('8mhttp://evil.example x8ftp://evil.example', 80)).toBe(
      '8mhxxp://evil.example x8ftp[:]//evil.example',
    );
  });

  it('is bounded and prints no character without a shape, whatever it is given', () => {
    const odd = [
      '\u0000',
      '\u000B',
      '\u001B',
      '\u001B[8m',
      '\u009B',
      '\u200B',
      '\u200D',
      '\u202E',
      '\u2066',
      '\uFE0F',
      '\uFEFF',
    ];
    const active = ['<', '[', ']', '(', '`', 'http://', 'a', '\n', '\u{1F600}', '\u{E0041}', '\uD800'];
    const hostile = fc.array(fc.constantFrom(...odd, ...active)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const shown = defang(text, max);
        expect(shown.length).toBeLessThanOrEqual(max);
        expect(shown).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/);
        expect(shown).not.toMatch(/https?:\/\/|\]\(|<[a-z/!]/i);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('takes a megabyte of hidden characters in its stride', () => {
    expect(defang(`x${'\u200B'.repeat(1_000_000)}`, 40)).toBe('x\\u{200B}\\u{200B}(+999998)');
  });
});
