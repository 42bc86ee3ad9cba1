import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { families, type Rule } from '../../server/src/engine/model/rule.js';
import { allRules } from '../../server/src/engine/rules/all.js';

const sections = ['What it finds', 'Why it matters', 'Examples', 'What is left alone', 'What to do'];
const ids = allRules.map(({ id }) => id);
/** Rules that read texts; SC1603 comes from coverage, and test/rules/coverage-gap.test.ts has its cases. */
const reading = ids.filter((id) => id !== 'SC1603');

const sourceOf = (rule: Rule) => `server/src/engine/rules/${families[rule.family]}/${rule.name}.ts`;

/** Sections of a page that are missing, out of order, or empty. */
function faults(page: string): string[] {
  const parts = page.split(/^## /m).slice(1);
  const found = parts.map((part) => part.slice(0, part.indexOf('\n')).trim());
  const empty = parts
    .filter((part) => part.slice(part.indexOf('\n')).trim() === '')
    .map((part) => `empty: ${part.trim()}`);
  return JSON.stringify(found) === JSON.stringify(sections) ? empty : [`sections: ${found.join(', ')}`, ...empty];
}

describe('the rules', () => {
  it('stand in the list by id, each once', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('are all in the list: no file of a rule is left out', () => {
    const folders = readdirSync('server/src/engine/rules', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const files = folders.flatMap(({ name }) =>
      readdirSync(`server/src/engine/rules/${name}`)
        .map((file) => `server/src/engine/rules/${name}/${file}`)
        .filter((file) => readFileSync(file, 'utf8').includes('defineRule(')),
    );
    expect(files.sort()).toEqual(allRules.map(sourceOf).sort());
  });

  it('have a page each, and no page is an orphan', () => {
    const pages = readdirSync('docs/rules').map((file) => file.replace(/\.md$/, ''));
    expect(pages.sort()).toEqual([...ids].sort());
  });

  it('have cases each, and no cases are orphans', () => {
    const cases = readdirSync('test/rules').filter((file) => file.endsWith('.yaml'));
    expect(cases.map((file) => file.replace(/\.yaml$/, '')).sort()).toEqual([...reading].sort());
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id) => {
  it('has a page with every section', () => {
    expect(faults(readFileSync(`docs/rules/${id}.md`, 'utf8'))).toEqual([]);
  });

  if (!reading.includes(id)) return;

  it('has three cases that fire and three that must not', () => {
    const file = `test/rules/${id}.yaml`;
    const cases = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
    const { fires = [], abuse = [], silent = [], demoted = [] } = cases;
    expect(fires.length + abuse.length).toBeGreaterThanOrEqual(3);
    expect(silent.length + demoted.length).toBeGreaterThanOrEqual(3);
  });
});
