import type { Severity } from '../model/severity.js';
import type { Role, Signal } from '../model/signal.js';

/** What the roles of a cluster make of it: a class, the level it lifts to, and the sentence that says why. */
export interface Compound {
  readonly code: string;
  readonly level: Severity;
  readonly text: string;
}

const helpers: readonly Role[] = ['hook', 'cloak', 'trigger', 'identity', 'payload', 'store'];

/**
 * The compound of a cluster (threat model 2.4), or null. Two signals that differ in place or rule must play the parts:
 * one word that two rules read is no company.
 */
export function compoundOf(signals: readonly Signal[]): Compound | null {
  const roles = new Set(signals.flatMap((s) => s.roles));
  const rules = new Set(signals.map((s) => s.rule.id));
  if (rules.size < 2) return null;
  const has = (role: Role) => roles.has(role);
  if (has('replicate') && helpers.some(has)) {
    return { code: 'compound:worm', level: 'critical', text: 'it orders its own copying and acts besides: a worm' };
  }
  if (has('store') && (has('payload') || has('cloak') || has('trigger'))) {
    return {
      code: 'compound:implant',
      level: 'critical',
      text: 'it stores itself for later sessions and acts or hides besides: an implant',
    };
  }
  if (has('payload') && has('cloak')) {
    return { code: 'compound:concealed-act', level: 'critical', text: 'it acts and keeps the act from people' };
  }
  if (has('hook') && has('payload')) {
    return {
      code: 'compound:hook-payload',
      level: 'high',
      text: 'it claims authority over the reader and orders an act',
    };
  }
  if (has('trigger') && (has('payload') || has('cloak') || has('identity'))) {
    return { code: 'compound:dormant', level: 'high', text: 'it waits for a trigger and then acts' };
  }
  if (has('identity') && (has('hook') || has('store') || has('cloak'))) {
    return {
      code: 'compound:persona-shift',
      level: 'high',
      text: 'it turns the reader into another and binds it to that',
    };
  }
  if (has('hook') && has('cloak')) {
    return {
      code: 'compound:hidden-order',
      level: 'high',
      text: 'it claims authority over the reader and hides from people',
    };
  }
  return null;
}
