import { describe, expect, it } from 'vitest';
import type { Role } from '../../../server/src/engine/model/signal.js';
import { compoundOf } from '../../../server/src/engine/weigh/compounds.js';
import { actor } from './support/signals.js';

const together = (...roles: readonly Role[]) => compoundOf(roles.map((role, i) => actor(i * 20, role)));

describe('roles in company', () => {
  it.each<[Role, Role, string, string]>([
    ['replicate', 'hook', 'compound:worm', 'critical'],
    ['replicate', 'cloak', 'compound:worm', 'critical'],
    ['replicate', 'trigger', 'compound:worm', 'critical'],
    ['replicate', 'identity', 'compound:worm', 'critical'],
    ['replicate', 'payload', 'compound:worm', 'critical'],
    ['replicate', 'store', 'compound:worm', 'critical'],
    ['store', 'payload', 'compound:implant', 'critical'],
    ['store', 'cloak', 'compound:implant', 'critical'],
    ['store', 'trigger', 'compound:implant', 'critical'],
    ['payload', 'cloak', 'compound:concealed-act', 'critical'],
    ['hook', 'payload', 'compound:hook-payload', 'high'],
    ['trigger', 'payload', 'compound:dormant', 'high'],
    ['trigger', 'identity', 'compound:dormant', 'high'],
    ['identity', 'hook', 'compound:persona-shift', 'high'],
    ['identity', 'store', 'compound:persona-shift', 'high'],
    ['hook', 'cloak', 'compound:hidden-order', 'high'],
  ])('%s with %s is a %s', (one, other, code, level) => {
    expect(together(one, other)).toMatchObject({ code, level });
    expect(together(other, one)).toMatchObject({ code, level });
  });

  it.each<Role>(['hook', 'cloak', 'trigger', 'identity', 'payload', 'store', 'replicate'])(
    '%s alone is none',
    (role) => {
      expect(together(role)).toBeNull();
      expect(together(role, role)).toBeNull();
    },
  );

  it('takes the worst that all of them make', () => {
    expect(together('hook', 'payload', 'replicate')?.code).toBe('compound:worm');
    expect(together('hook', 'payload', 'cloak')?.code).toBe('compound:concealed-act');
  });

  it('needs two rules: one rule with two roles keeps itself no company', () => {
    expect(compoundOf([actor(0, 'hook', 'medium', { roles: ['hook', 'payload'] })])).toBeNull();
  });
});

describe('one sentence read twice', () => {
  const at = (role: Role, start: number, end: number) => actor(start, role, 'medium', { end });

  it('is no company', () => {
    expect(compoundOf([at('hook', 0, 100), at('payload', 5, 100)])).toBeNull();
  });

  it('is company where the rules read different words of it', () => {
    expect(compoundOf([at('hook', 0, 40), at('payload', 30, 100)])?.code).toBe('compound:hook-payload');
  });

  it('is company where one rule tells how it is hidden', () => {
    const hidden = actor(0, 'cloak', 'medium', { end: 100, concealment: 'comment' });
    expect(compoundOf([hidden, at('payload', 0, 100)])?.code).toBe('compound:concealed-act');
  });
});
