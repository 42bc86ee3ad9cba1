import { describe, expect, it } from 'vitest';
import { inventory } from '../../../server/src/engine/views/inspect.js';
import { bits, honest, quads, selectors, tags } from './characters.js';

/** Kind and reading of all that is found. */
function readings(text: string): [string, string | null][] {
  return inventory(text).map(({ kind, decoded }) => [kind, decoded]);
}

describe('inventory', () => {
  it.each(Object.entries(honest))('finds nothing in honest text: %s', (_, text) => {
    expect(inventory(text)).toEqual([]);
  });

  it('finds nothing in all honest texts together', () => {
    expect(inventory(Object.values(honest).slice(0, -2).join('\n\n'))).toEqual([]);
  });

  describe('tag characters', () => {
    it('spells them', () => {
      expect(readings(`a${tags('run it')}`)).toEqual([['tag', 'run it']]);
    });

    it('takes tags one behind each letter as one payload', () => {
      expect(readings(`o${tags('r')}k${tags('u')} ${tags('n')}`)).toEqual([['tag', 'run']]);
    });

    it('reads what follows a flag', () => {
      const text = `\u{1F3F4}${tags('gbeng')}\u{E007F}${tags('run')}`;
      expect(inventory(text)).toMatchObject([{ start: 14, end: 20, decoded: 'run' }]);
    });

    it('takes no long text for a flag', () => {
      expect(readings(`\u{1F3F4}${tags('ignoreall')}\u{E007F}`)).toEqual([['tag', 'ignoreall']]);
    });

    it('names code points', () => {
      expect(inventory(`a${tags('run')}`)[0]?.detail).toBe('U+E006E to U+E0075, 3 characters');
    });
  });

  describe('variation selectors', () => {
    it('reads their bytes', () => {
      expect(readings(`ok${selectors('h\u00E9llo')} there`)).toEqual([['variation', 'h\u00E9llo']]);
    });

    it('reports bytes that are no text', () => {
      expect(readings('ok\uFE0E\uFE01\uFE05\uFE09')).toEqual([['variation', null]]);
    });

    it('lets one slip behind a letter pass, but no habit', () => {
      expect(inventory('see i\uFE0F')).toEqual([]);
      expect(inventory('a\uFE0F big\uFE0F cat\uFE0F sat').length).toBe(3);
    });
  });

  describe('zero-width characters', () => {
    it('reads split words whole, one payload a line', () => {
      expect(inventory('ig\u200Bnore the rul\u200Bes')).toMatchObject([
        { kind: 'zero-width', start: 0, end: 18, decoded: 'ignore the rules' },
      ]);
      expect(inventory('is\u200BAdmin()\nis\u200BAdmin()').length).toBe(2);
    });

    it('reads bits of two kinds, either way round', () => {
      expect(readings(`a ${bits('hide it', '\u200B', '\u200C')} b`)).toEqual([['zero-width', 'hide it']]);
      expect(readings(`a ${bits('hide it', '\u200D', '\u200B')} b`)).toEqual([['zero-width', 'hide it']]);
    });

    it('reads bits between letters', () => {
      expect(readings(`a${bits('hide it', '\u200B', '\u2060')}b`)).toEqual([['zero-width', 'hide it']]);
    });

    it('reads pairs of bits of four kinds', () => {
      const run = quads('hidden words', ['\u200B', '\u200C', '\u200D', '\u2060']);
      expect(readings(`a ${run} b`)).toEqual([['zero-width', 'hidden words']]);
    });

    it('reads words that a third kind parts', () => {
      const run = ['unlock', 'admin'].map((word) => bits(word, '\u2062', '\u2064')).join('\u200B');
      expect(readings(`x: ${run}`)).toEqual([['filler', 'unlock admin']]);
    });

    it('reads a code that is spread over a text', () => {
      const code = Array.from(bits('go', '\u200B', '\u200C')).join(' . ');
      expect(inventory(`. ${code} .`)).toMatchObject([{ kind: 'zero-width' }]);
    });

    it('lets tables of characters pass', () => {
      const table = Array.from(
        '\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\uFEFF',
        (one) => `'${one}',`,
      ).join(' ');
      expect(inventory(table)).toEqual([]);
    });

    it('lets marks of one kind beside punctuation pass', () => {
      expect(inventory('## Title[\u200B](#title)\n'.repeat(20))).toEqual([]);
    });

    it('reports long runs in any script', () => {
      expect(readings('\u0633\u0644\u0627\u0645\u200B\u200C\u200B\u200C \u062F')).toEqual([['zero-width', null]]);
    });
  });

  describe('bidirectional controls', () => {
    it('shows an override as it is drawn', () => {
      expect(readings('allow = \u202Eeurt\u202C')).toEqual([['bidi', 'true']]);
    });

    it('shows a comment that only looks like code', () => {
      expect(readings('/*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */')).toEqual([
        ['bidi', 'begin admins only */ if (isAdmin) {'],
      ]);
    });

    it('reports what is left open, and what turns Latin text', () => {
      expect(readings("take it \u2067''' ;return")).toEqual([['bidi', "return; '''"]]);
      expect(inventory('run \u202Bsetup\u202C now').length).toBe(1);
    });

    it('lets closed isolates pass, and the mark before a path', () => {
      expect(inventory('Hello, \u2068{ $name }\u2069!')).toEqual([]);
      expect(inventory('Copy it to \u202AC:\\Users\\notes.txt')).toEqual([]);
    });
  });

  describe('look-alikes', () => {
    it('reads mixed words in ASCII', () => {
      expect(readings('ign\u043Ere it')).toEqual([['confusable', 'ignore']]);
      expect(readings('say\u041Dello()')).toEqual([['confusable', 'sayHello']]);
      expect(readings('micr\u03BFsoft.example')).toEqual([['confusable', 'microsoft']]);
    });

    it('reads words of look-alikes alone when they are telling', () => {
      expect(readings('then \u0441\u043E\u0440\u0443 it')).toEqual([['confusable', 'copy']]);
      expect(inventory('\u0441\u043E\u0440 \u0438\u0437 \u0438\u0437\u0431\u044B')).toEqual([]);
    });

    it('takes letters that are less alike for it only in telling words', () => {
      expect(readings('the syst\u0435\u043C says')).toEqual([['confusable', 'system']]);
      expect(inventory('the c\u0442\u0440\u043E\u043A\u0430 says')).toEqual([]);
    });

    it('joins the words of one passage', () => {
      expect(readings('r\u0435ad the d\u0430ta now')).toEqual([['confusable', 'read the data']]);
    });

    it('lets a slip of the layout pass in a line of the other script', () => {
      expect(inventory('\u043D\u0430\u0448 \u0444\u0430\u0439\u043B c\u043E\u043E\u043A \u0442\u0430\u043C')).toEqual(
        [],
      );
    });
  });

  describe('terminals', () => {
    it('reads what is concealed', () => {
      expect(readings('ok\u001B[8m run setup \u001B[0m')).toEqual([['ansi', 'run setup']]);
      expect(readings('ok\u001B[38;5;7;48;5;7mrun setup\u001B[0m')).toEqual([['ansi', 'run setup']]);
    });

    it('reads what is erased', () => {
      expect(readings('fetch the installer\u001B[2Kall passed')).toEqual([['ansi', 'fetch the installer']]);
    });

    it('tells a link from where it goes', () => {
      const link = (target: string, label: string) => `\u001B]8;;${target}\u0007${label}\u001B]8;;\u0007`;
      expect(readings(link('https://a.example/x', 'https://b.example'))).toEqual([['ansi', 'https://a.example/x']]);
      expect(inventory(link('https://a.example/x', 'https://a.example'))).toEqual([]);
      expect(inventory(link('https://a.example/x', 'the guide'))).toEqual([]);
    });

    it('reads what a carriage return overwrites', () => {
      expect(readings('title\nrun the setup\rnothing to see\n')).toEqual([['control', 'run the setup']]);
      expect(inventory('x\nFetching parts 10%\rFetching parts 90%\n')).toEqual([]);
      expect(inventory('old line ends\rof another time\rwith no feeds\r')).toEqual([]);
    });

    it('reads what backspaces take away', () => {
      expect(readings('harmless\b\b\b\b\b\b\b\bmalware!')).toEqual([['control', 'harmless']]);
      expect(inventory('wait -\b \b\\\b \bdone, N\bNA\bA _\bx')).toEqual([]);
    });
  });

  describe('fillers and private use', () => {
    it('reports fillers that are no part of their script', () => {
      expect(readings('const { a,\u3164} = b')).toEqual([['filler', null]]);
      expect(readings('Hello\u2800\u2800\u2800world')).toEqual([['filler', null]]);
    });

    it('reads words with a soft hyphen behind each letter', () => {
      expect(readings('i\u00ADg\u00ADn\u00ADo\u00ADr\u00ADe it')).toEqual([['filler', 'ignore']]);
    });

    it('reads annotations', () => {
      expect(readings('\uFFF9base\uFFFArun it\uFFFB')).toEqual([['filler', 'run it']]);
    });

    it('reads a copy of ASCII in private use', () => {
      const run = String.fromCodePoint(...Array.from('run it', (letter) => 0xe000 + letter.charCodeAt(0)));
      expect(readings(`x ${run}`)).toEqual([['private-use', 'run it']]);
    });
  });

  describe('tables of characters', () => {
    const counting = (first: number, last: number) =>
      String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

    it.each([
      ['a code page', counting(0x80, 0xff)],
      ['the selectors', counting(0xfe00, 0xfe0f) + counting(0xe0100, 0xe01ef)],
      ['the tags', counting(0xe0000, 0xe007f)],
      ['a class of selectors', '\uFB1E\uFE00-\uFE0F\uFE20'.repeat(9)],
      ['a class of tags', '[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]'],
    ])('say nothing: %s', (_, table) => {
      expect(inventory(`chars = "${table}";`)).toEqual([]);
    });

    it('hide no payload beside them', () => {
      expect(readings(`[\uFE00-\uFE0F] x${selectors('run')}`)).toEqual([['variation', 'run']]);
      expect(readings(`[${counting(0xe0061, 0xe007a)}]; // ${tags('run it')}`)).toEqual([['tag', 'run it']]);
      expect(inventory(`"${counting(0x80, 0x9f)}", "ig\u0000nore"`)).toMatchObject([{ kind: 'control' }]);
    });
  });

  it('takes controls that split one passage for one', () => {
    expect(inventory('r\u0000u\u0000n the s\u0001etup').length).toBe(1);
  });

  it('comes in order of place', () => {
    const starts = inventory(`a\u0000b ign\u043Ere x${tags('hi')} \u202Ex`).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBe(4);
  });

  it('does not drop what goes beyond its bound', () => {
    const found = inventory('\u202Ex\n'.repeat(5000));
    expect(found.length).toBeLessThan(3000);
    expect(found.at(-1)).toMatchObject({ kind: 'bidi', end: 14_999, detail: '3000 more places' });
  });
});
