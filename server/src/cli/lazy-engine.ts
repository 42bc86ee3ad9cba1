import type { Engine } from '../engine/engine.js';
import type { Rule } from '../engine/model/rule.js';
import { allRules } from '../engine/rules/all.js';
import { createClassifier } from '../engine/surfaces/classify.js';
import { loadEngine } from '../workspace/load-engine.js';

/**
 * An engine that is made when this thread first scans. Where worker threads do the scanning that never happens, and
 * they start the sooner.
 */
export function lazyEngine(): Engine {
  return lazy(loadEngine, allRules, createClassifier(), null);
}

/** `base` is the engine without rules of a workspace's own, null when this one has none. */
function lazy(load: () => Engine, rules: readonly Rule[], classify: Engine['classify'], base: Engine | null): Engine {
  let made: Engine | null = null;
  const engine = (): Engine => {
    made ??= load();
    return made;
  };
  return {
    rules,
    classify,
    mayMatch: (bytes, length, file) => engine().mayMatch(bytes, length, file),
    scan: (request) => engine().scan(request),
    extend(own, home) {
      return lazy(() => engine().extend(own, home), [...(base ?? this).rules, ...own], classify, base ?? this);
    },
    get base() {
      return base ?? this;
    },
  };
}
