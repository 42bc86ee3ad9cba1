import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceReader } from '../../../server/src/engine/readers/source.js';
import { type Found, read } from './support/read.js';

function found(path: string, text: string): readonly Found[] {
  return read(sourceReader, text, path).found;
}

function roles(path: string, text: string): [string, string][] {
  return found(path, text).map(({ role, text: content }) => [role, content]);
}

const backtick = '`';

describe('comments', () => {
  it('on lines that follow one another are one segment, without their signs', () => {
    const text = '// one\n  //two\n//\n/// not the same\n// - three\ncode(); // behind\n';
    expect(roles('a.ts', text)).toEqual([
      ['comment', 'one\ntwo'],
      ['docstring', 'not the same'],
      ['comment', '- three'],
      ['comment', 'behind'],
    ]);
  });

  it('keep an empty line between paragraphs', () => {
    expect(roles('a.py', '# one\n#\n# two\n')).toEqual([['comment', 'one\n\ntwo']]);
  });

  it('lose the stars of a block', () => {
    const text = '/**\n * Says one.\n *\n * @param x two\n */\n/* three */\n';
    expect(roles('a.java', text)).toEqual([
      ['docstring', 'Says one.\n\n@param x two'],
      ['comment', 'three'],
    ]);
  });

  it('lead back to the source', () => {
    const text = 'x\n# ignore\n#   the rules\n';
    const [comment] = found('a.py', text);
    expect(comment?.text).toBe('ignore\nthe rules');
    expect(comment?.source).toBe('ignore\n#   the rules');
    expect(text.slice(...(comment?.segment.map.range(7, 10) ?? [0, 0]))).toBe('the');
  });

  it('mark code and quotations', () => {
    const [comment] = found('a.go', '// says "do it" to `run x`\n');
    expect(comment?.segment.marks.map(({ kind, start, end }) => [kind, comment.text.slice(start, end)])).toEqual([
      ['quote', 'do it'],
      ['code', 'run x'],
    ]);
  });

  it('run to the end when they are never closed', () => {
    expect(roles('a.c', 'int x; /* one\ntwo')).toEqual([['comment', 'one\ntwo']]);
  });

  it('carry the language', () => {
    expect(found('a.rs', '// x y')[0]?.segment.language).toBe('rust');
  });
});

describe('strings', () => {
  it('are read with their escapes resolved and lead back', () => {
    const text = 'x = "please \\u0069gnore \\x41\\n\\"it\\""';
    const [string] = found('a.ts', text);
    expect([string?.role, string?.text]).toEqual(['string', 'please ignore A\n"it"']);
    expect(text.slice(...(string?.segment.map.range(7, 13) ?? [0, 0]))).toBe('\\u0069gnore');
  });

  it('that are short are names', () => {
    expect(roles('a.ts', "import x from './short.js';")).toEqual([]);
  });

  it('that do not end on their line are none, and what follows is read', () => {
    expect(roles('a.ts', "<p>Don't</p> // a comment\n// another 'one'\n")).toEqual([
      ['comment', 'a comment'],
      ['comment', "another 'one'"],
    ]);
  });

  it('say what JavaScript makes of them', () => {
    const simple = fc
      .string({ minLength: 12 })
      .filter((value) => value.trim() === value && !/[\u2028\u2029]/.test(value));
    fc.assert(
      fc.property(simple, (value) => {
        expect(roles('a.ts', `x = ${JSON.stringify(value)};`)).toEqual([['string', value]]);
      }),
    );
  });
});

describe('languages', () => {
  it('TypeScript: templates with code inside, and regular expressions', () => {
    const inner = `${backtick}inner template \${y}${backtick}`;
    const text = `const t = ${backtick}outer \${f({ a: ${inner} })} end${backtick};\nconst r = /["'${backtick}/*]/; // after\nconst d = a / b; // too\n`;
    expect(roles('a.tsx', text)).toEqual([
      ['string', `outer \${f({ a: ${inner} })} end`],
      ['string', `inner template $\{y}`],
      ['comment', 'after'],
      ['comment', 'too'],
    ]);
  });

  it('Python: docstrings, prefixes, raw strings', () => {
    const text = `"""Module."""\n\ndef f():\n    # note\n    r"""Says \\d."""\n    x = """not a docstring"""\n    y = rb'raw \\n bytes here' + f"format {x} text"\n\nclass A:\n    'One quote.'\n`;
    expect(roles('a.py', text)).toEqual([
      ['docstring', 'Module.'],
      ['comment', 'note'],
      ['docstring', 'Says \\d.'],
      ['string', 'not a docstring'],
      ['string', 'raw \\n bytes here'],
      ['string', 'format {x} text'],
      ['docstring', 'One quote.'],
    ]);
  });

  it('Go: raw strings and runes', () => {
    const text = `// Doc\nvar x = ${backtick}raw \\n text // no comment${backtick}\nvar r = '"' // rune\n`;
    expect(roles('a.go', text)).toEqual([
      ['comment', 'Doc'],
      ['string', 'raw \\n text // no comment'],
      ['comment', 'rune'],
    ]);
  });

  it('Rust: nested comments, raw strings, lifetimes', () => {
    const text = `//! Crate.\n/// Item.\nfn f<'a>(c: char) { let q = '"'; let s = r##"raw "# text here"##; /* a /* b */ c */ }\n`;
    expect(roles('a.rs', text)).toEqual([
      ['docstring', 'Crate.'],
      ['docstring', 'Item.'],
      ['string', 'raw "# text here'],
      ['comment', 'a /* b */ c'],
    ]);
  });

  it('Java: text blocks and characters', () => {
    const text = `char q = '"'; String s = """\n  a "quoted" block\n  """; // end\n`;
    expect(roles('A.java', text)).toEqual([
      ['string', 'a "quoted" block'],
      ['comment', 'end'],
    ]);
  });

  it('C and C++: characters, separators of digits, raw strings', () => {
    expect(roles('a.c', 'char q = \'"\'; /* one */ #define X "a string of C"\n')).toEqual([
      ['comment', 'one'],
      ['string', 'a string of C'],
    ]);
    const text = `auto n = 1'000'000; auto s = LR"x(raw )" text here)x"; // end\n`;
    expect(roles('a.cpp', text)).toEqual([
      ['string', 'raw )" text here'],
      ['comment', 'end'],
    ]);
  });

  it('C#: verbatim and raw strings', () => {
    const text = `var a = $@"say ""that"" \\n"; var b = """"\n raw """ text\n """"; /// <summary>Doc</summary>\n`;
    expect(roles('a.cs', text)).toEqual([
      ['string', 'say "that" \\n'],
      ['string', 'raw """ text'],
      ['docstring', '<summary>Doc</summary>'],
    ]);
  });

  it('Ruby: blocks, here-documents, percent strings', () => {
    const text =
      '=begin\nblock\n=end\nx = <<~TEXT + 1\n  a "here" document\nTEXT\ny = "text #{h["k"]} here" # c\nz = %q{percent string}\n';
    expect(roles('a.rb', text)).toEqual([
      ['comment', 'block'],
      ['string', 'a "here" document'],
      ['string', 'text #{h["k"]} here'],
      ['comment', 'c'],
      ['string', 'percent string'],
    ]);
  });

  it('PHP: the HTML around it as well', () => {
    const text = `<p hidden>an order</p><?php // one\n# two\n$a = 'it\\'s \\n a text'; $b = <<<'X'\nhere document\nX;\n?><b>tail</b>`;
    expect(roles('a.php', text)).toEqual([
      ['hidden-html', 'an order'],
      ['comment', 'one'],
      ['comment', 'two'],
      ['string', "it's \\n a text"],
      ['string', 'here document'],
      ['prose', 'tail'],
    ]);
  });

  it('Swift: code inside strings, number signs', () => {
    const text = `let a = "text \\(f("another string")) end"; let b = #"raw "x" \\n text"#; /* a /* b */ c */\n`;
    expect(roles('a.swift', text)).toEqual([
      ['string', 'text \\(f("another string")) end'],
      ['string', 'another string'],
      ['string', 'raw "x" \\n text'],
      ['comment', 'a /* b */ c'],
    ]);
  });

  it('Kotlin: code inside strings, raw strings', () => {
    const text = 'val a = "text $' + '{f("another string")} end" // c\nval b = """raw \\n text here"""\n';
    expect(roles('a.kt', text)).toEqual([
      ['string', `text $\{f("another string")} end`],
      ['string', 'another string'],
      ['comment', 'c'],
      ['string', 'raw \\n text here'],
    ]);
  });

  it('shell: quotes, here-documents, number signs inside words', () => {
    const text = `#!/bin/sh\n# one\necho it\\'s \${x#y} $# "double \\"quoted\\" text" # two\ncat <<-'END' <<EOF\n\tfirst document\n\tEND\nsecond document\nEOF\necho 'single quoted' # three\n`;
    expect(roles('a.sh', text)).toEqual([
      ['comment', 'bin/sh'],
      ['comment', 'one'],
      ['string', 'double "quoted" text'],
      ['comment', 'two'],
      ['string', 'first document'],
      ['string', 'second document'],
      ['string', 'single quoted'],
      ['comment', 'three'],
    ]);
  });

  it.each<[string, string, [string, string][]]>([
    [
      'a.sql',
      "-- one\nselect 'it''s a long text' /* two */;",
      [
        ['comment', 'one'],
        ['string', "it's a long text"],
        ['comment', 'two'],
      ],
    ],
    [
      'a.lua',
      '--[[ one\ntwo ]] x = [[long text here]] -- three',
      [
        ['comment', 'one\ntwo'],
        ['string', 'long text here'],
        ['comment', 'three'],
      ],
    ],
    [
      'a.pl',
      '# one\n=pod\n\nManual\n\n=cut\n$x = "double quoted";',
      [
        ['comment', 'one'],
        ['comment', 'Manual'],
        ['string', 'double quoted'],
      ],
    ],
    [
      'a.ps1',
      '<# one #> $a = "say `"that`" now" # two',
      [
        ['comment', 'one'],
        ['string', 'say "that" now'],
        ['comment', 'two'],
      ],
    ],
    [
      'Dockerfile',
      '# one\nRUN echo "not # a comment"',
      [
        ['comment', 'one'],
        ['string', 'not # a comment'],
      ],
    ],
    [
      'a.hs',
      '{- a {- b -} c -} x = 1 -- two',
      [
        ['comment', 'a {- b -} c'],
        ['comment', 'two'],
      ],
    ],
    [
      'a.ex',
      '@doc """\nSays it.\n"""\ndef f, do: 1 # two',
      [
        ['docstring', 'Says it.'],
        ['comment', 'two'],
      ],
    ],
    ['a.css', 'a { b: c } /* one */', [['comment', 'one']]],
    [
      'a.bat',
      '@echo off\r\nREM one\r\n:: two\r\n',
      [
        ['comment', 'one'],
        ['comment', 'two'],
      ],
    ],
    [
      'a.clj',
      ';; one\n(f "a long string")',
      [
        ['comment', 'one'],
        ['string', 'a long string'],
      ],
    ],
    [
      'a.j2',
      'You are {{ name }}.\n\n{# one #}\nDo it.',
      [
        ['text', 'You are {{ name }}.'],
        ['comment', 'one'],
        ['text', 'Do it.'],
      ],
    ],
  ])('%s', (path, text, expected) => {
    expect(roles(path, text)).toEqual(expected);
  });

  it('a language that nobody knows has the usual comments', () => {
    const text = '# one\n// two\n/* three */ x = "a string of it"';
    const file = {
      surface: null,
      surfaces: [],
      scope: 'SRC',
      format: 'source',
      language: 'unheard-of',
      vendored: false,
      corpus: false,
    } as const;
    const { segments } = sourceReader.read({ text, kind: 'body', headings: [], file, path: 'a', wanted: () => true });
    expect(segments.map(({ text: content }) => content)).toEqual(['one', 'two', 'three', 'a string of it']);
  });
});

describe('what is wanted', () => {
  it('alone is read', () => {
    const text = '// one\n\n// two\n\n// three\n';
    const at = text.indexOf('two');
    const { found: some } = read(sourceReader, text, 'a.ts', (start, end) => start <= at && at < end);
    expect(some.map(({ text: content }) => content)).toEqual(['two']);
  });
});
