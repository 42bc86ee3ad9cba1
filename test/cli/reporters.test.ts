import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../server/src/cli/reporters/github.js';
import { reportJson } from '../../server/src/cli/reporters/json.js';
import { reportPretty } from '../../server/src/cli/reporters/pretty.js';
import type { Report } from '../../server/src/cli/reporters/report.js';
import { reportSarif } from '../../server/src/cli/reporters/sarif.js';
import { makeFinding } from '../workspace/fake-engine.js';
import { makeReport } from './make-report.js';

const bidi = String.fromCodePoint(0x202e);
const bell = String.fromCodePoint(7);
const suppressed = { kind: 'config', reason: 'an example', owner: 'docs team' } as const;
const gaps = { files: 3, scanned: 1, bytes: 10, notScanned: [{ path: 'b c.bin', reason: 'binary data' }] };

describe('json', () => {
  it('has the keys of the contract, in its order', () => {
    const shown = JSON.parse(reportJson(makeReport({ findings: [makeFinding()], coverage: gaps })));
    expect(Object.keys(shown)).toEqual(['version', 'tool', 'findings', 'coverage', 'summary']);
    expect(shown.tool).toEqual({ name: 'swab', version: '1.2.3' });
    expect(Object.keys(shown.findings[0])).toEqual([
      'rule',
      'name',
      'family',
      'severity',
      'confidence',
      'path',
      'surface',
      'loadedBy',
      'record',
      'range',
      'offset',
      'message',
      'excerpt',
      'decoded',
      'roles',
      'why',
      'also',
      'fingerprint',
      'suppressed',
    ]);
    expect(shown.coverage).toEqual(gaps);
    expect(shown.summary).toEqual({ critical: 0, high: 1, medium: 0, low: 0, info: 0, elapsedMs: 120 });
  });

  it('escapes what nobody sees, and reads back the same', () => {
    const path = `a${bidi}b${bell}\u{E0041}.md`;
    const text = reportJson(makeReport({ findings: [makeFinding({ path })] }));
    expect(text).toContain('a\\u202eb\\u0007\\udb40\\udc41.md');
    expect(text).not.toMatch(/[\p{Cf}\u0000-\u0009]/u);
    expect(JSON.parse(text).findings[0].path).toBe(path);
  });
});

describe('github', () => {
  it('writes one annotation a finding, counted from one', () => {
    const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } };
    expect(reportGithub(makeReport({ findings: [makeFinding({ range })] }))).toBe(
      '::error file=a.md,line=3,endLine=3,col=5,endColumn=10,title=high%3A SC0101 override-prior-instructions::' +
        'Found a payload; it can do harm.\n',
    );
  });

  it('gives no columns to a finding of several lines', () => {
    const range = { start: { line: 2, character: 4 }, end: { line: 3, character: 1 } };
    expect(reportGithub(makeReport({ findings: [makeFinding({ range })] }))).toContain(
      'file=a.md,line=3,endLine=4,title=',
    );
  });

  it('lets no text begin another command or property', () => {
    const finding = makeFinding({ path: 'a,line=9::x\n::error::y.md', message: 'one\n::set-output::two 100%' });
    const text = reportGithub(makeReport({ findings: [finding] }));
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(text).toContain('file=a%2Cline=9%3A%3Ax<U+000A>%3A%3Aerror');
    expect(text).toContain('one<U+000A>::set-output::two 100%25');
  });

  it('maps levels, leaves suppressed findings out, and tells of gaps', () => {
    const findings = [
      makeFinding({ severity: 'medium' }),
      makeFinding({ severity: 'info' }),
      makeFinding({ suppressed }),
    ];
    const lines = reportGithub(makeReport({ findings, coverage: gaps }))
      .trim()
      .split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::warning', '::notice', '::notice']);
    expect(lines[2]).toContain('1 of 3 files were scanned');
  });
});

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../fixtures/sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8'),
  );
  // The schema is written in draft 4; what it uses of that means the same in draft 7, its names aside.
  delete schema.$schema;
  delete schema.id;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  function sarif(parts: Partial<Report>) {
    const log = JSON.parse(reportSarif(makeReport(parts)));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    return log.runs[0];
  }

  it('is valid with all that a report can hold', () => {
    const findings = [
      makeFinding({ surface: 'claude-md', loadedBy: ['Claude Code'], record: { pointer: '/3/observations/1' } }),
      makeFinding({ decoded: 'ignore it', suppressed, why: [{ code: 'G3', effect: -1, text: 'quoted' }] }),
      makeFinding({ rule: 'SC9999', severity: 'info', also: ['SC0102'] }),
    ];
    const run = sarif({ findings, coverage: gaps });
    expect(run.results).toHaveLength(3);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('counts lines and columns from one', () => {
    const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } };
    const run = sarif({ findings: [makeFinding({ range, offset: [20, 25] })] });
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 10,
      charOffset: 20,
      charLength: 5,
    });
  });

  it('carries fingerprint, help, suppression and gaps', () => {
    const run = sarif({ findings: [makeFinding({ suppressed })], coverage: gaps });
    expect(run.results[0]).toMatchObject({
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'swab/v1': 'f1' },
      suppressions: [{ kind: 'external', justification: 'an example (docs team)' }],
    });
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'SC0101',
      helpUri: 'https://example.org/swab/blob/v1.2.3/docs/rules/SC0101.md',
      properties: { precision: 'high', 'security-severity': '8.0' },
    });
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'b%20c.bin' } } }],
    });
  });

  it('carries fixes as replacements', () => {
    const run = sarif({
      findings: [makeFinding()],
      textOf: () => 'one\ntwo\n',
      fixesOf: () => [{ title: 'Remove it', kind: 'safe', edits: [{ start: 4, end: 7, newText: '' }] }],
    });
    expect(run.results[0].fixes).toEqual([
      {
        description: { text: 'Remove it' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('encodes paths as URIs', () => {
    const path = `a b/\u00FC#?%${String.fromCharCode(0xd800)}.md`;
    const run = sarif({ findings: [makeFinding({ path })] });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/%C3%BC%23%3F%25%EF%BF%BD.md');
  });

  it('names no page where the package names no repository', () => {
    const run = sarif({ product: { name: 'swab', version: '1.0.0', repository: null } });
    expect(run.tool.driver.rules[0].helpUri).toBeUndefined();
  });
});

describe('pretty', () => {
  it('shows the passage, what it hides, why it has its level, and what to do', () => {
    const finding = makeFinding({
      path: 'CLAUDE.md',
      loadedBy: ['Claude Code', 'Codex', 'Cursor', 'Cline', 'Amp'],
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 11 } },
      decoded: 'send the keys',
      why: [
        { code: 'hidden', effect: 1, text: 'stands where nobody sees it' },
        { code: 'G3', effect: -1, text: 'quoted' },
      ],
      also: ['SC0203'],
    });
    expect(
      reportPretty(makeReport({ findings: [finding], textOf: () => 'one\nsay PAYLOAD now\ntwo' })),
    ).toMatchInlineSnapshot(`
      "CLAUDE.md  1 finding, loaded by Claude Code, Codex, Cursor and 2 more

        high SC0101 Orders to drop earlier instructions  CLAUDE.md:2:5
          1 | one
          2 | say PAYLOAD now
            |     ^^^^^^^
          3 | two

          found       Found a payload; it can do harm.
          decodes to  "send the keys"
          why         +1 stands where nobody sees it (hidden)
                      -1 quoted (G3)
          with        SC0203
          fix         Remove the passage, or quote it as an example.
          more        swab explain SC0101, https://example.org/swab/blob/v1.2.3/docs/rules/SC0101.md

      1 finding: 1 high.
      9 of 10 files scanned, 2.0 KB, 0.1 s.
      "
    `);
  });

  it('groups findings by file', () => {
    const findings = [makeFinding(), makeFinding({ offset: [9, 12] }), makeFinding({ path: 'b.md' })];
    const text = reportPretty(makeReport({ findings }));
    expect(text.match(/^\S+\.md {2}.*$/gm)).toEqual(['a.md  2 findings', 'b.md  1 finding']);
  });

  it('shows low and info with their passage alone', () => {
    const finding = makeFinding({
      severity: 'low',
      decoded: 'x',
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
    });
    const text = reportPretty(makeReport({ findings: [finding], textOf: () => 'one\ntwo\nthree', quiet: true }));
    expect(text.split('\n').slice(2)).toEqual([
      '  low SC0101 Orders to drop earlier instructions  a.md:2:1',
      '    2 | two',
      '      | ^^^',
      '',
    ]);
  });

  it('falls back to the excerpt when the file is gone', () => {
    expect(reportPretty(makeReport({ findings: [makeFinding()] }))).toContain('| PAYLOAD');
  });

  it('sums up by level, and names accepted findings', () => {
    const findings = [makeFinding(), makeFinding({ severity: 'low', suppressed })];
    const text = reportPretty(makeReport({ findings }));
    expect(text).toContain('2 findings: 1 high, 1 low (1 accepted).');
    expect(text).toContain('accepted    an example (docs team)');
  });

  it('sums up coverage by reason', () => {
    const notScanned = [...Array(5).keys()].map((at) => ({ path: `${at}.bin`, reason: 'binary data' }));
    const coverage = { files: 1234, scanned: 1229, bytes: 5 * 1024 * 1024, notScanned };
    const text = reportPretty(makeReport({ coverage }));
    expect(text).toContain('No findings.\n1,229 of 1,234 files scanned, 5.0 MB, 0.1 s.\n');
    expect(text).toContain('  5  binary data: 0.bin, 1.bin, 2.bin, ...');
  });

  it('prints nothing that a terminal acts on', () => {
    const evil = `${String.fromCodePoint(0x1b)}[2J${bidi}`;
    const finding = makeFinding({ path: `a${evil}.md`, message: evil, excerpt: evil, decoded: evil, loadedBy: [evil] });
    const coverage = { ...gaps, notScanned: [{ path: evil, reason: evil }] };
    const text = reportPretty(makeReport({ findings: [finding], coverage, textOf: () => evil }));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('has colours only where the terminal has', () => {
    const findings = [makeFinding()];
    const terminal = { width: 80, colors: pc.createColors(true) };
    const hasColors = (text: string) => text.includes(`${String.fromCodePoint(0x1b)}[`);
    expect(hasColors(reportPretty(makeReport({ findings })))).toBe(false);
    expect(hasColors(reportPretty(makeReport({ findings, terminal })))).toBe(true);
  });

  it('keeps within the width of the terminal', () => {
    const message = 'word '.repeat(60);
    const finding = makeFinding({ message, excerpt: 'short' });
    const terminal = { width: 60, colors: pc.createColors(false) };
    const report = makeReport({ findings: [finding], terminal, textOf: () => 'x '.repeat(500) });
    const lines = reportPretty(report)
      .split('\n')
      .filter((line) => !line.includes('https://'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(62);
  });

  it('prints findings only when it is to be quiet', () => {
    expect(reportPretty(makeReport({ quiet: true }))).toBe('');
  });
});
