import process from 'node:process';
import { createEngine } from '../../server/src/engine/create-engine.js';
import type { Result } from './result.js';
import { sampleMarkdown } from './sample-text.js';

const factors = [1, 2, 4, 8];
const baseLength = 250_000;
const runs = 5;

/** Processor time of this process in ms: on a busy machine it tells more of the work than the clock does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Scans 1, 2, 4 and 8 times the same text, by turns; linear growth gives 1.0 for each. */
export function growth(): Result[] {
  const engine = createEngine();
  const base = sampleMarkdown(baseLength);
  const texts = factors.map((factor) => base.repeat(factor));
  const best = factors.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++) {
    texts.forEach((text, i) => {
      const start = processorTime();
      engine.scan({ path: 'AGENTS.md', text });
      best[i] = Math.min(best[i] ?? 0, processorTime() - start);
    });
  }
  const [first = 1] = best;
  return factors.slice(1).map((factor, i) => {
    const time = best[i + 1] ?? Number.NaN;
    const detail = `${first.toFixed(0)} ms -> ${time.toFixed(0)} ms of processor time, best of ${runs}`;
    return {
      name: `growth at ${factor} times the input / linear`,
      value: time / (factor * first),
      unit: 'x',
      target: 1.2,
      detail,
    };
  });
}
