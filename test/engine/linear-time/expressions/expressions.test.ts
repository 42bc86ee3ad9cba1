import { describe, expect, it } from 'vitest';
import { exempt } from './exempt.js';
import { faultsOf } from './hunger.js';
import { putTogether, type Source, writtenOut } from './sources.js';

const beginnings = Object.values(exempt).flat();

async function allSources(): Promise<Source[]> {
  return [...writtenOut(), ...(await putTogether(() => import('../../../../server/src/engine/create-engine.js')))];
}

describe('the expressions of the engine', () => {
  it('are linear in the text, but for a list of those for which nobody has proved it', async () => {
    const all = await allSources();
    expect(all.length).toBeGreaterThan(800);
    const faulty = all.filter((one) => faultsOf(one).length > 0);
    const unknown = faulty.filter(({ source }) => !beginnings.some((beginning) => source.startsWith(beginning)));
    expect(unknown.map((one) => `${one.place}: ${faultsOf(one).join(', ')}: /${one.source}/`)).toEqual([]);
    const needless = beginnings.filter((beginning) => !faulty.some(({ source }) => source.startsWith(beginning)));
    expect(needless).toEqual([]);
  });
});

describe('an expression', () => {
  it.each([
    /\w+!/,
    /x\w{0,}\w{0,}!/,
    /\s+$/,
    /\bread\b.*\bwrite\b/,
    /(?:a+)+b/,
    /(?:\w+\s?)*x/,
    /x[^\n]{0,200}[^\n]{0,200}y/,
    /x[^\n]{0,200}(?:a|[^\n]{0,90}b)/,
    /x(?:\s{0,150})?\s{0,150}y/,
    /(['"])\w{1,9}\1/,
    /^ *(?:a|b)|\d+:/,
    /a(?=\w+!)/,
  ])('%s is refused', (expression) => expect(faultsOf(expression)).not.toEqual([]));

  it.each([
    /\w+/g,
    /"[^"]*"/,
    /\b\w+!/,
    /^\w+:\s*x/,
    /^[ \t]*#+ x$/m,
    /\w+!/y,
    /\S\s+\S+\s+\S/,
    /\bread\b[^\n]{0,90}\bwrite\b[^\n]{0,90}\bsend\b/,
    /(?:\w{1,20}\s){0,3}tools?/,
    /x[^\n]{0,90}[^\n]{0,90}y/,
    /(?<![a-z])[a-z]{3,20}(?!\w)/i,
  ])('%s is taken', (expression) => expect(faultsOf(expression)).toEqual([]));
});
