import { describe, expect, it } from 'vitest';
import { DocumentView, type Stretch } from '../../server/src/engine/document-view.js';

const text = 'alpha one. beta two. gamma one.';
const cuts = [0, 11, 21, text.length];
const groupOf = (bit: number) => new Uint32Array([bit]);

/** Three stretches that met groups 1, 2 and 4. */
function stretches(): Stretch[] {
  return [1, 2, 4].map((bit, i) => ({
    start: cuts[i] as number,
    end: cuts[i + 1] as number,
    groups: groupOf(bit),
    found: new Map(),
    facts: new Map(),
  }));
}

describe('the view of a document', () => {
  it('finds matches in the whole text, with their offsets in it', () => {
    const view = new DocumentView(text, stretches());
    const found = [...view.matches(/o(n)e/g, () => true)];
    expect(found.map(({ index }) => index)).toEqual([text.indexOf('one'), text.lastIndexOf('one')]);
    expect(found[0]).toMatchObject({ 0: 'one', 1: 'n' });
  });

  it('looks only at stretches that met what is wanted, and at their neighbours', () => {
    const view = new DocumentView(text, stretches());
    const found = [...view.matches(/\w+(?= \w)/g, (groups) => ((groups[0] as number) & 1) !== 0)];
    expect(found.map((match) => match[0])).toEqual(['alpha', 'beta']);
  });

  it('remembers what an expression found in a stretch', () => {
    const parts = stretches();
    const expression = /one/g;
    [...new DocumentView(text, parts).matches(expression, () => true)];
    const again = new DocumentView(text.toUpperCase(), parts);
    expect([...again.matches(expression, () => true)]).toHaveLength(2);
  });

  it('asks a function once', () => {
    const view = new DocumentView(text, stretches());
    let asked = 0;
    const length = (of: string) => {
      asked++;
      return of.length;
    };
    expect([view.once(length), view.once(length)]).toEqual([text.length, text.length]);
    expect(asked).toBe(1);
  });
});
