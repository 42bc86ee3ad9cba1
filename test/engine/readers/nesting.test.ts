import { describe, expect, it } from 'vitest';
import { isNestedTooDeep } from '../../../server/src/engine/readers/structured/nesting.js';

describe('nesting', () => {
  it.each([
    ['flow lists', '['.repeat(5000)],
    ['flow mappings', '{'.repeat(5000)],
    ['lists on one line', '- '.repeat(600)],
  ])('is too deep in %s', (_, text) => {
    expect(isNestedTooDeep(text)).toBe(true);
  });

  it.each([
    ['many brackets that close', '[a] {b} '.repeat(10_000)],
    ['closing brackets alone', ']}'.repeat(10_000)],
    ['a long list', '- item\n'.repeat(10_000)],
    ['a rule of dashes', '-'.repeat(5000)],
  ])('is fine in %s', (_, text) => {
    expect(isNestedTooDeep(text)).toBe(false);
  });
});
