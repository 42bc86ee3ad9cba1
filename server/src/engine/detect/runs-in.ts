import type { Rule } from '../model/rule.js';
import type { Classification } from '../model/surface.js';

/** True when a rule looks at such files. A path may stand for several surfaces: one of them is enough. */
export function runsIn({ within }: Rule, { scope, surfaces }: Classification): boolean {
  return within === undefined || within.includes(scope) || surfaces.some((surface) => within.includes(surface.scope));
}
