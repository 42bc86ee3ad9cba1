import { describe, expect, it } from 'vitest';
import { type Case, figure, figuresByRule } from '../../scripts/eval/figures.js';
import type { Hit } from '../../scripts/eval/judge.js';
import { defang } from '../../scripts/eval/list.js';
import type { CorpusRecord } from '../../scripts/eval/record.js';
import { meanOver } from '../../scripts/eval/report.js';
import { isMet, targets } from '../../scripts/eval/targets.js';

const hit = (rule: string, severity: Hit['severity'], start: number): Hit => ({
  rule,
  severity,
  offset: [start, start + 5],
  message: '',
  excerpt: '',
  why: [],
});

function sample(record: Partial<CorpusRecord>, hits: Hit[]): Case {
  const base = {
    id: 'a',
    source: 's',
    kind: 'doc',
    category: 'none',
    path: 'a.md',
    payload: null,
    injected: null,
  } as const;
  return {
    record: { ...base, label: 'benign', text: 'hello world', group: 'artefact', ...record },
    verdict: { id: 'a', hits, gaps: [], errors: [], read: true, elapsedMs: 0 },
  };
}

describe('a figure', () => {
  it('counts records by their worst finding', () => {
    const cases = [
      sample({}, [hit('SC0101', 'high', 0), hit('SC0102', 'low', 0)]),
      sample({}, [hit('SC0101', 'medium', 0)]),
      sample({}, [hit('SC0101', 'low', 0)]),
      sample({}, []),
    ];
    expect(figure('x', cases)).toMatchObject({ records: 4, medium: 2, high: 1, payload: null });
  });

  it('tells how many of the found have a finding on the payload', () => {
    const cases = [
      sample({ injected: [6, 11] }, [hit('SC0101', 'medium', 6)]),
      sample({ injected: [6, 11] }, [hit('SC0101', 'medium', 0), hit('SC0102', 'low', 6)]),
      sample({ injected: [6, 11] }, []),
      sample({ payload: 'not in the text' }, [hit('SC0101', 'medium', 0)]),
    ];
    expect(figure('x', cases).payload).toEqual({ records: 3, found: 2, met: 1 });
  });
});

describe('the mean over sources', () => {
  it('counts a small source as much as a large one', () => {
    const found = [hit('SC0101', 'medium', 0)];
    const large = [sample({}, found), sample({}, found), sample({}, found), sample({}, [])];
    const figures = [figure('large', large), figure('small', [sample({}, [])])];
    expect(meanOver(figures)).toEqual({ medium: 0.375, high: 0 });
  });
});

describe('targets', () => {
  it('are met or missed, and left out where nothing was measured', () => {
    const cases = [
      sample({ label: 'contaminated', injected: [0, 5] }, [hit('SC0101', 'medium', 0)]),
      sample({ kind: 'skill' }, [hit('SC0101', 'high', 0)]),
    ];
    const rows = targets(cases).map((target) => [target.name, isMet(target)]);
    expect(rows).toEqual([
      ['artefacts, contaminated, medium+', true],
      ['of those found, a finding overlaps the payload', true],
      ['artefacts, benign, medium+', false],
      ['artefacts, benign, high+', false],
      ['agent files, benign, high+', false],
    ]);
  });
});

describe('figures by rule', () => {
  it('tell true hits from false ones, and those that no other rule shares', () => {
    const cases = [
      sample({ label: 'contaminated' }, [hit('SC0101', 'high', 0)]),
      sample({ label: 'contaminated', group: 'composite' }, [hit('SC0101', 'high', 0), hit('SC0102', 'medium', 0)]),
      sample({}, [hit('SC0101', 'medium', 0), hit('SC0102', 'low', 0)]),
    ];
    const [first, second] = figuresByRule(cases);
    expect(first).toMatchObject({ rule: 'SC0101', artefacts: 1, composites: 1, benign: 1, benignHigh: 0 });
    expect(first).toMatchObject({ aloneContaminated: 1, aloneBenign: 1 });
    expect(second).toMatchObject({ rule: 'SC0102', artefacts: 0, composites: 1, benign: 0, aloneContaminated: 0 });
  });
});

describe('defanging', () => {
  it('spells what a terminal would act on or not show', () => {
    expect(defang(`a${String.fromCodePoint(0x1b)}[0m${String.fromCodePoint(0x200b)}b\nc`)).toBe(
      'a\\u{1b}[0m\\u{200b}b\u23cec',
    );
  });
});
