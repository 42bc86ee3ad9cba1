import { describe, expect, it } from 'vitest';
import type { Role, Signal } from '../../../server/src/engine/model/signal.js';
import { companies } from '../../../server/src/engine/weigh/company.js';
import { actor } from './support/signals.js';

const at = (start: number, end: number, role: Role): Signal => ({ ...actor(start, role), window: [start, end] });
const codes = (...signals: Signal[]) => companies(signals).map(({ compound }) => compound.code);

describe('company', () => {
  it('is made by windows that share a stretch', () => {
    expect(codes(at(0, 450, 'hook'), at(400, 850, 'payload'))).toEqual(['compound:hook-payload']);
    expect(codes(at(0, 450, 'hook'), at(450, 900, 'payload'))).toEqual([]);
  });

  it('is not handed on from window to window', () => {
    expect(codes(at(0, 450, 'hook'), at(400, 850, 'hook'), at(800, 1250, 'hook'), at(1200, 1650, 'payload'))).toEqual([
      'compound:hook-payload',
    ]);
    const chain = [at(0, 450, 'payload'), at(300, 750, 'hook'), at(700, 1150, 'cloak')];
    const [first] = companies(chain);
    expect(first?.compound.code).toBe('compound:hook-payload');
    expect(first?.signals).toHaveLength(2);
  });

  it('grows worse with each that stands among all of them', () => {
    expect(codes(at(0, 450, 'hook'), at(100, 550, 'payload'), at(200, 650, 'replicate'))).toEqual(['compound:worm']);
  });

  it('is told apart where a document holds several', () => {
    const second = 5000;
    expect(
      codes(
        at(0, 450, 'hook'),
        at(100, 550, 'payload'),
        at(second, second + 450, 'store'),
        at(second + 100, second + 550, 'cloak'),
      ),
    ).toEqual(['compound:hook-payload', 'compound:implant']);
  });

  it('stays quick among thousands of signals that make none', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => at(i, i + 450, 'hook'));
    expect(companies(many)).toEqual([]);
  });
});
