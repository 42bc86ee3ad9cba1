import type { Demand } from '../compile.js';
import type { Classification } from '../model/surface.js';
import { runsIn } from './runs-in.js';

/** True when a demand whose triggers met can see anything in such a file; `addressed` tells whether the text turns to an agent. */
export function maySee(demand: Demand, file: Classification, addressed: boolean): boolean {
  if ('rule' in demand && !runsIn(demand.rule, file)) return false;
  switch (demand.kind) {
    case 'address':
      return false;
    case 'frame':
      return addressed;
    case 'encoded':
      return demand.formats?.has(file.format) ?? true;
    case 'segment':
      return demand.check.formats?.includes(file.format) ?? true;
    default:
      return true;
  }
}
