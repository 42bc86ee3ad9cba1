import type { Engine } from '../engine/engine.js';
import { type OwnRule, ruleOf } from '../engine/own/own-rule.js';
import { configFileName } from './load-config.js';

/** The engine with rules of a workspace's own, which have been checked; the engine itself when there are none. */
export function equipped(engine: Engine, rules: readonly OwnRule[]): Engine {
  return rules.length === 0 ? engine : engine.extend(rules.map(ruleOf), configFileName);
}
