import type { TriggerGroups, TriggerSource } from '../../../../server/src/engine/triggers/plan.js';

/** A demand for groups of literals, within `reach` words of one another where that is given. */
export function source(groups: TriggerGroups, reach = 0): TriggerSource {
  return { name: JSON.stringify(groups), groups: () => groups, reach: () => reach };
}
