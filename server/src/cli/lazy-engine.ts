import type { Engine } from '../engine/engine.js';
import { allRules } from '../engine/rules/all.js';
import { createClassifier } from '../engine/surfaces/classify.js';
import { loadEngine } from '../workspace/load-engine.js';

/**
 * An engine that is made when this thread first scans. Where worker threads do the scanning that never happens, and
 * they start the sooner.
 */
export function lazyEngine(): Engine {
  let made: Engine | null = null;
  const engine = (): Engine => {
    made ??= loadEngine();
    return made;
  };
  return {
    rules: allRules,
    classify: createClassifier(),
    mayMatch: (bytes, length, file) => engine().mayMatch(bytes, length, file),
    scan: (request) => engine().scan(request),
  };
}
