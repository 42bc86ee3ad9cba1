import { performance } from 'node:perf_hooks';
import { createEngine } from '../../server/src/engine/create-engine.js';
import type { Result } from './result.js';
import { sampleMarkdown } from './sample-text.js';

const factors = [1, 2, 4, 8];
const baseLength = 250_000;
const runs = 5;

/** Scans 1, 2, 4 and 8 times the same text; linear growth gives 1.0 for each. */
export function growth(): Result[] {
  const engine = createEngine();
  const base = sampleMarkdown(baseLength);
  const times = factors.map((factor) => {
    const text = base.repeat(factor);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      engine.scan({ path: 'AGENTS.md', text });
      best = Math.min(best, performance.now() - start);
    }
    return best;
  });
  const [first = 1] = times;
  return factors.slice(1).map((factor, i) => {
    const time = times[i + 1] ?? Number.NaN;
    const detail = `${first.toFixed(1)} ms -> ${time.toFixed(1)} ms, best of ${runs}`;
    return {
      name: `growth at ${factor} times the input / linear`,
      value: time / (factor * first),
      unit: 'x',
      target: 1.2,
      detail,
    };
  });
}
