import { describe, expect, it } from 'vitest';
import { DocumentView, type Seeker, type Stretch } from '../../server/src/engine/document-view.js';
import { ScanCache } from '../../server/src/engine/scan-cache.js';
import type { PartedText } from '../../server/src/engine/text/parted-text.js';
import type { Total } from '../../server/src/engine/text/totals.js';

const text = 'alpha one. beta two. gamma one.';
const cuts = [0, 11, 21, text.length];
const groupOf = (bit: number) => new Uint32Array([bit]);

const seeker = (concerns: Seeker['concerns']): Seeker => ({ rule: {}, concerns });

/** Three stretches that met groups 1, 2 and 4. */
function stretches(): Stretch[] {
  return [1, 2, 4].map((bit, i) => ({
    start: cuts[i] as number,
    verdict: { text: text.slice(cuts[i], cuts[i + 1]), groups: groupOf(bit), found: new Map(), facts: new Map() },
  }));
}

describe('the view of a document', () => {
  it('finds matches in the whole text, with their offsets in it', () => {
    const view = new DocumentView(text, stretches());
    const found = [
      ...view.matches(
        /o(n)e/g,
        seeker(() => true),
      ),
    ];
    expect(found.map(({ index }) => index)).toEqual([text.indexOf('one'), text.lastIndexOf('one')]);
    expect(found[0]).toMatchObject({ 0: 'one', 1: 'n' });
  });

  it('looks only at stretches that met what is wanted, and at their neighbours', () => {
    const view = new DocumentView(text, stretches());
    const found = [
      ...view.matches(
        /\w+(?= \w)/g,
        seeker((groups) => ((groups[0] as number) & 1) !== 0),
      ),
    ];
    expect(found.map((match) => match[0])).toEqual(['alpha', 'beta']);
  });

  it('remembers what an expression found in a stretch', () => {
    const parts = stretches();
    const expression = /one/g;
    [
      ...new DocumentView(text, parts).matches(
        expression,
        seeker(() => true),
      ),
    ];
    const again = new DocumentView(text.toUpperCase(), parts);
    expect([
      ...again.matches(
        expression,
        seeker(() => true),
      ),
    ]).toHaveLength(2);
  });

  it('asks a function of all stretches once', () => {
    const view = new DocumentView(text, stretches());
    let asked = 0;
    const length = (of: PartedText) => {
      asked++;
      return of.text.length;
    };
    expect([view.overall(length), view.overall(length)]).toEqual([text.length, text.length]);
    expect(asked).toBe(1);
  });

  it('asks a function of each stretch once, whatever document the stretch stands in', () => {
    const parts = stretches();
    const asked: string[] = [];
    const first = (of: string) => {
      asked.push(of);
      return of.charAt(0);
    };
    const facts = new DocumentView(text, parts).each(first);
    expect(facts.map(({ start, fact }) => [start, fact])).toEqual([
      [0, 'a'],
      [11, 'b'],
      [21, 'g'],
    ]);
    new DocumentView(text, parts).each(first);
    expect(asked).toHaveLength(3);
  });

  it('takes what an edit removed out of a sum', () => {
    const parts = stretches();
    const cache = new ScanCache();
    const letters: Total<{ length: number }, { value: number }> = {
      of: ({ length }) => ({ length }),
      start: () => ({ value: 0 }),
      add: (sum, { length }) => {
        sum.value += length;
      },
      remove: (sum, { length }) => {
        sum.value -= length;
      },
    };
    expect(new DocumentView(text, parts, cache).total(letters).value).toBe(text.length);
    expect(new DocumentView(text, parts.slice(1), cache).total(letters).value).toBe(text.length - 11);
  });
});
