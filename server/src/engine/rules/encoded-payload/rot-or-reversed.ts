import { defineRule } from '../../model/rule.js';

/** Disguises of letters, by their names in the chain of a decoding: nothing is encoded, only out of shape. */
const disguises: ReadonlySet<string> = new Set([
  'rot13',
  'caesar',
  'reversed',
  'spaced-letters',
  'leet',
  'scrambled',
  'split-lines',
]);

/**
 * SC0402: letters rotated, turned round, spaced out, replaced or stirred that read as an order.
 *
 * The scan of a section feeds this rule as it feeds SC0401, by what was undone to read the order.
 */
export const rotOrReversed = defineRule({
  id: 'SC0402',
  name: 'rot-or-reversed',
  title: 'Rotated, reversed or leet/spaced instruction',
  family: 'F04',
  severity: 'medium',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['T0068', 'LLM01'],
  message: 'Letters here are rotated, reversed, spaced out or replaced; put right, they give an order.',
  remedy: 'Decide whether the plain text may stand in the file, and write that instead.',
});

/** True when nothing but such disguises was undone. */
export function isDisguise(chain: readonly string[]): boolean {
  return chain.length > 0 && chain.every((name) => disguises.has(name));
}
