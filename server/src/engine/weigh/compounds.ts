import type { Severity } from '../model/severity.js';
import type { Role, Signal } from '../model/signal.js';

/** What the roles of a cluster make of it: a class, the level it lifts to, and the sentence that says why. */
export interface Compound {
  readonly code: string;
  readonly level: Severity;
  readonly text: string;
}

const helpers: readonly Role[] = ['hook', 'cloak', 'trigger', 'identity', 'payload', 'store'];

/** Two stretches that share this part of what they cover together are one. */
const same = 0.7;

/**
 * The compound of a cluster (threat model 2.4), or null. Two rules must play the parts, over different words or one of
 * them over how they are hidden: one sentence that two rules read in the same way is no company.
 */
export function compoundOf(signals: readonly Signal[]): Compound | null {
  const first = signals[0];
  if (!first || signals.every((s) => s.rule.id === first.rule.id || saysTheSame(s, first))) return null;
  const roles = new Set(signals.flatMap((s) => s.roles));
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

/** Both read the same words, and neither is about how they are hidden. */
function saysTheSame(a: Signal, b: Signal): boolean {
  if (a.concealment !== null || b.concealment !== null) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared >= same * all;
}
