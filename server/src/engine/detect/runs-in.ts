import type { Rule } from '../model/rule.js';
import type { Classification } from '../model/surface.js';

/** True when a rule looks at such files. A path may stand for several surfaces: one of them is enough. */
export function runsIn({ within, surfaces: own = [] }: Rule, { scope, surfaces }: Classification): boolean {
  if (within === undefined) return true;
  return within.includes(scope) || surfaces.some((one) => within.includes(one.scope) || own.includes(one.id));
}
