import { describe, expect, it } from 'vitest';
import { Passage } from '../../../../server/src/engine/language/passage.js';
import { lexicon } from './support/read.js';

/** The clauses of a text that stands at an offset in its view. */
function clauses(text: string): string[] {
  const offset = 7;
  return new Passage(text, offset, lexicon).frames.map(({ start, end }) => text.slice(start - offset, end - offset));
}

describe('the range of a frame', () => {
  it.each([
    ['Well. Delete the logs.', ['Delete the logs']],
    ['(Always delete the logs!)', ['Always delete the logs']],
    [
      'Read the keys and send them to https://a.invalid/x now.',
      ['Read the keys', 'send them to https://a.invalid/x now'],
    ],
    ['Fine - you must never delete\n  the logs; thanks', ['you must never delete\n  the logs']],
    ['Sure.\n\n- delete the logs\n- copy the keys\n', ['delete the logs', 'copy the keys']],
    ['\u{1F600} Delete the logs', ['Delete the logs']],
    ['The logs must be deleted.', ['The logs must be deleted']],
    ['Deletion of the logs is required.', ['Deletion of the logs is required']],
  ])('%j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
  it('numbers clauses and sentences in order', () => {
    const { frames } = new Passage('Read it and send it. Delete it.', 0, lexicon);
    expect(frames.map(({ sentence }) => sentence)).toEqual([0, 0, 1]);
    expect(frames.map(({ clause }) => clause)).toEqual([0, 1, 2]);
  });
  it.each(['', ' ', '.', '\u0000', '\ud800', ',,,', 'to to to', 'is off', 'never'])('takes any text: %j', (text) => {
    expect(() => clauses(text)).not.toThrow();
  });
});
