import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine.js';
import { atLeast } from '../../server/src/engine/model/severity.js';

const engine = createEngine();
const sections = ['What it finds', 'Why it matters', 'Examples', 'What is left alone', 'What to do'];

describe.each(engine.rules.map(({ id }) => id))('the page of %s', (id) => {
  const path = `docs/rules/${id}.md`;
  const file = new URL(`../../${path}`, import.meta.url);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';

  it('has its sections in order', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(sections);
  });

  it('shows what is contaminated and what is not', () => {
    expect([...text.matchAll(/^```\w*$/gm)].length).toBeGreaterThanOrEqual(4);
  });

  it('is honest text to Swab itself', () => {
    const flagged = engine.scan({ path, text }).findings.filter(({ severity }) => atLeast(severity, 'medium'));
    expect(flagged.map(({ rule, severity, excerpt }) => `${rule} ${severity}: ${excerpt}`)).toEqual([]);
  });
});
