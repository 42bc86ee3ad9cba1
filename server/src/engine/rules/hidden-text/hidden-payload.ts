import type { Hit } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import { isInstructionLike } from '../../views/instruction-like.js';
import type { Suspicion } from '../../views/inventory.js';

/** The hit for a run of hidden characters: as bad as `severity`, or as `order` when what it spells is an order. */
export function hiddenPayload(
  { start, end, decoded }: Suspicion,
  severity: Severity,
  order: Severity = 'critical',
): Hit {
  const spelt = decoded ?? undefined;
  const level = decoded !== null && isInstructionLike(decoded) ? order : severity;
  return { start, end, severity: level, decoded: spelt, concealment: 'invisible' };
}
