import { afterAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../server/src/engine/create-engine.js';
import type { Engine } from '../../../server/src/engine/engine.js';
import { allRules } from '../../../server/src/engine/rules/all.js';
import { loadCases } from '../../rules/support/load.js';
import { type Measured, measure, slowness } from './growth.js';
import { materialOf } from './material.js';
import { emptyShapes, type Shape, shapesOf } from './shapes.js';

const cases = new Map(loadCases());
const rules = allRules.filter(({ id }) => cases.has(id));
/** The slowest scan of each rule. */
const slowest: { readonly id: string; readonly engine: Engine; readonly worst: Measured }[] = [];
const patience = 120_000;

/** Measures all shapes, over the paths by turns; fails when one takes more time than its length explains. */
function mustBeLinear(id: string, engine: Engine, paths: readonly string[], shapes: readonly Shape[]): void {
  const measured = shapes.map((shape, i) => measure(engine, paths[i % paths.length] as string, shape));
  const worst = measured.reduce((a, b) => (a.msPerMegabyte >= b.msPerMegabyte ? a : b));
  slowest.push({ id, engine, worst });
  const bad = measured.filter(({ growsTooFast }) => growsTooFast);
  expect(bad.map(({ path, shape }) => `${path}: ${shape.name}`)).toEqual([]);
}

describe('time grows with the text and no faster', () => {
  it.each(rules.map(({ id }, turn) => [id, turn] as const))(
    '%s',
    (id, turn) => {
      const rule = rules[turn];
      const own = cases.get(id);
      if (!rule || !own) throw new Error(`${id} has no cases`);
      const material = materialOf(rule, own);
      mustBeLinear(id, createEngine({ rules: [rule] }), material.paths, shapesOf(material, turn));
    },
    patience,
  );

  it(
    'all rules, on texts that none waits for',
    () => mustBeLinear('all', createEngine(), ['AGENTS.md', 'data.json', 'docs/a.md', 'src/a.ts'], emptyShapes()),
    patience,
  );
});

afterAll(() => {
  const table = slowest
    .sort((a, b) => b.worst.msPerMegabyte - a.worst.msPerMegabyte)
    .slice(0, 10)
    .map(({ id, engine, worst: { path, shape } }) => ({ id, path, shape, ms: slowness(engine, path, shape) }))
    .sort((a, b) => b.ms - a.ms)
    .map(({ id, path, shape, ms }) => `  ${id}  ${ms.toFixed(0)} ms/MB  ${path}: ${shape.name}`);
  console.log(`The slowest rules on hostile text:\n${table.join('\n')}`);
}, patience);
