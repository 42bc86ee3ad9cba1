import { expect, it } from 'vitest';
import { Recent } from '../../../server/src/engine/text/recent.js';

it('forgets what was not asked for while as much was added as it holds', () => {
  const recent = new Recent<boolean>(10);
  recent.set('used', true);
  recent.set('left', false);
  for (let i = 0; i < 10; i++) {
    expect(recent.get('used')).toBe(true);
    recent.set(`new ${i}`, true);
  }
  expect(recent.get('left')).toBeUndefined();
  expect(recent.get('new 9')).toBe(true);
});
