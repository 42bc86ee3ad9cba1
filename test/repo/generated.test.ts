import { expect, test } from 'vitest';
import { stale } from '../../scripts/generate/outputs.js';

test('what is generated is current: `npm run generate` changes nothing', () => {
  expect(stale()).toEqual([]);
});
