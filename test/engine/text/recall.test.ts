import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recall } from '../../../server/src/engine/text/recall.js';

const always = () => true;

/** Asks for each text as a scan does: what is not known is worked out, and counted. */
function turn(recall: Recall<string>, texts: readonly string[]): number {
  let worked = 0;
  for (const text of texts) {
    const value = recall.get(text, 'x', always);
    if (value === undefined) {
      worked++;
      recall.set(text, 'x', text.toUpperCase());
    } else expect(value).toBe(text.toUpperCase());
  }
  recall.turn();
  return worked;
}

describe('what is recalled of the parts of a text', () => {
  it('is worked out anew for a part that changed, and for no other', () => {
    const recall = new Recall<string>(20);
    expect(turn(recall, ['a', 'b', 'c', 'd'])).toBe(4);
    expect(turn(recall, ['a', 'x', 'c', 'd'])).toBe(1);
    expect(turn(recall, ['x', 'c', 'd'])).toBe(0);
    expect(turn(recall, ['new', 'x', 'more', 'c', 'd'])).toBe(2);
  });

  it('is found wherever a part has moved', () => {
    const recall = new Recall<string>(20);
    const texts = Array.from({ length: 20 }, (_, i) => `part ${i}`);
    turn(recall, texts);
    expect(turn(recall, [...texts].reverse())).toBe(0);
  });

  it('is laid aside when a turn does not ask for it, and forgotten when much else was', () => {
    const recall = new Recall<string>(20);
    turn(recall, ['a', 'b']);
    turn(recall, ['a']);
    expect(turn(recall, ['a', 'b'])).toBe(0);
    for (let i = 0; i < 12; i++) turn(recall, ['a', `another ${i}`]);
    expect(turn(recall, ['a', 'b'])).toBe(1);
  });

  it('is kept apart by tag, and left out when it no longer fits', () => {
    const recall = new Recall<number>(20);
    recall.set('a', 'body', 1);
    recall.set('a', 'head', 2);
    recall.turn();
    expect(recall.get('a', 'head', always)).toBe(2);
    expect(recall.get('a', 'body', (value) => value > 1)).toBeUndefined();
    recall.set('a', 'body', 3);
    recall.turn();
    expect(recall.get('a', 'body', (value) => value > 1)).toBe(3);
  });

  it('is never wrong, whatever the edits', () => {
    const part = fc.constantFrom('', 'a', 'b', 'aa', 'ab', 'ba', 'a longer part of a text', 'a longer part of a texT');
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 12 }), { maxLength: 6 }), (turns) => {
        const recall = new Recall<string>(20);
        for (const texts of turns) turn(recall, texts);
      }),
    );
  });
});
