import { describe, expect, it } from 'vitest';
import { readFrames } from '../../../../server/src/engine/language/frames/read-frames.js';
import { type Token, tokenize } from '../../../../server/src/engine/language/tokens.js';
import { lexicon } from './support/read.js';

/** How often the tokens of a text are looked at. */
function looks(text: string): number {
  let count = 0;
  const tokens: readonly Token[] = new Proxy(tokenize(text), {
    get(target, key, receiver): unknown {
      count++;
      return Reflect.get(target, key, receiver);
    },
  });
  readFrames({ text, offset: 0, tokens }, lexicon.frames);
  return count;
}

describe('the work of reading frames', () => {
  it.each([
    'delete ',
    'never ',
    'to ',
    'and ',
    'turn ',
    'turn the ',
    'if you must ',
    'you must not delete the logs and ',
    'that deletes ',
    'is off ',
    'without telling ',
    'delete, ',
    'agents ',
    'users and agents and ',
    'Note: ',
    'word ',
    'need to ',
    'by you ',
    'when the user says ',
  ])('grows in step with the text: %j', (words) => {
    const one = looks(words.repeat(400));
    const four = looks(words.repeat(1600));
    expect(four).toBeLessThan(one * 4.2);
    expect(one).toBeLessThan(tokenize(words.repeat(400)).length * 700);
  });
});
