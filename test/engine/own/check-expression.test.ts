import { describe, expect, it } from 'vitest';
import { PatternError } from '../../../server/src/engine/language/pattern-error.js';
import { checkExpression } from '../../../server/src/engine/own/expression/check-expression.js';
import { compileExpression } from '../../../server/src/engine/own/expression/compile-expression.js';

function refusal(source: string, ignoreCase = true): PatternError | null {
  try {
    checkExpression(source, ignoreCase);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

describe('an expression of the linear subset', () => {
  it.each([
    'acme-\\d{6}',
    '\\bAKIA[0-9A-Z]{16}\\b',
    '(?:staging|prod)-(?:eu|us)\\d{1,2}',
    'send.{0,40}secrets?',
    '\\w{1,60}@acme\\.example',
    '(?:[0-9a-f]{2}:){5}[0-9a-f]{2}',
    '"[^"]{1,80}"',
    '\\p{L}{3}-\\u{1F600}',
    'colou?r(?: picker)?',
    '[\\w.-]{3}[^\\s\\]]',
    'a{2,5}?b',
  ])('%s is taken', (source) => {
    expect(refusal(source)).toBeNull();
  });

  it.each([
    ['(?=a)b', 0, /ahead or behind/],
    ['a(?<!b)', 1, /ahead or behind/],
    ['(a)\\1', 3, /refers back/],
    ['(?<n>a)', 0, /groups are written/],
    ['ab*', 2, /repeats without end/],
    ['.+x', 1, /repeats without end/],
    ['ab{3,}c', 2, /upper bound/],
    ['a{5,2}', 1, /out of order/],
    ['a{0,999}b', 1, /more than 200 times/],
    ['(?:a{1,9}){1,9}b', 10, /nested repeats/],
    ['(a|a){0,30}b', 5, /nested repeats/],
    ['^a', 0, /windows/],
    ['a$', 1, /windows/],
    ['(ab', 0, /not closed/],
    ['ab)', 2, /not opened/],
    ['[ab', 0, /not closed/],
    ['[b-a]', 1, /out of order/],
    ['a{x}', 1, /must be written/],
    ['*a', 0, /nothing before it/],
    ['\\q', 0, /not known/],
    ['\\', 1, /too early/],
    ['\\b{2}a', 2, /cannot repeat/],
    ['a?', 0, /empty text/],
    ['a|', 0, /empty text/],
    ['.{0,30}cat.{0,30}dog.{0,30}cow', 0, /not linear/],
    ['x\\w{0,60}\\w{0,60}y', 1, /not linear/],
    ['a?a?a?a?a?a?a?a?a?a?b', 0, /not linear/],
    ['(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)b', 0, /not linear/],
    ['k{0,40}\\u212A{0,40}b', 0, /not linear/],
    ['[a-z]{200}[0-9]{200}[a-z]{200}', 0, /more than 500 characters/],
  ])('%s is refused at %i', (source, offset, reason) => {
    const error = refusal(source);
    expect(error?.message).toMatch(reason);
    expect(error?.offset).toBe(offset);
  });

  it('may tell cases apart', () => {
    expect(refusal('[a-z]{0,40}[A-Z]{1,40}[a-z]{0,40}9', false)).toBeNull();
    expect(refusal('[a-z]{0,40}[A-Z]{1,40}[a-z]{0,40}9', true)?.message).toMatch(/not linear/);
  });

  it('is fast on a text made to slow it down', () => {
    for (const source of ['send.{0,40}secrets', 'a{0,20}a{0,20}b', '\\w{1,60}@acme', '(?:a|ab)(?:b|c){1}.{0,60}z']) {
      expect(refusal(source)).toBeNull();
      for (const text of ['a', 'ab', 'send', 'sen ']) {
        const hostile = text.repeat(2048 / text.length);
        const started = performance.now();
        hostile.match(compileExpression(source, true));
        expect(performance.now() - started).toBeLessThan(200);
      }
    }
  });
});
