import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine.js';
import { defineRule, type Rule } from '../../server/src/engine/model/rule.js';
import { ScanCache } from '../../server/src/engine/scan-cache.js';

const base = {
  id: 'SC9999',
  name: 'test-rule',
  title: 'A test',
  family: 'F11',
  severity: 'low',
  confidence: 'low',
  roles: ['payload'],
  scopes: 'all',
  maps: [],
  message: 'one',
  remedy: 'two',
  phrases: ['polish the marble'],
} as const;

const scanWith = (judge: Rule['judge'], text: string, cache?: ScanCache) => {
  const errors: string[] = [];
  const engine = createEngine({ rules: [defineRule({ ...base, ...(judge && { judge }) })] });
  const { findings } = engine.scan({
    path: 'AGENTS.md',
    text,
    ...(cache && { cache }),
    onRuleError: (rule) => errors.push(rule),
  });
  return { findings, errors };
};

const text = '# One\n\nPlain words.\n\n# Two\n\nPolish the marble.\n';

describe('judge', () => {
  it('drops what it takes for honest', () => {
    expect(scanWith(() => false, text).findings).toEqual([]);
  });

  it('keeps, and refines', () => {
    expect(scanWith(() => true, text).findings[0]?.severity).toBe('low');
    const [finding] = scanWith(() => ({ severity: 'high', message: 'three' }), text).findings;
    expect([finding?.severity, finding?.message]).toEqual(['high', 'three']);
  });

  it('sees the document and the place of the suspect in it', () => {
    scanWith(({ start, end, text: said }, bench) => {
      expect(bench.text).toBe(text);
      expect(bench.text.slice(start, end)).toBe('Polish the marble');
      expect(said).toBe('Polish the marble');
      return false;
    }, text);
  });

  it('is asked anew when another section changes, though its own is cached', () => {
    const cache = new ScanCache();
    const judge: Rule['judge'] = (_, bench) => !bench.text.includes('sculptor');
    expect(scanWith(judge, text, cache).findings).toHaveLength(1);
    expect(scanWith(judge, text.replace('Plain', 'A sculptor says plain'), cache).findings).toHaveLength(0);
    expect(scanWith(judge, text, cache).findings).toHaveLength(1);
  });

  it('that throws is reported, and its finding is dropped', () => {
    const { findings, errors } = scanWith(() => {
      throw new Error('broken');
    }, text);
    expect([findings.length, errors]).toEqual([0, ['SC9999']]);
  });
});
