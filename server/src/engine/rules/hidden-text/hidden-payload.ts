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

/** Longest run of one character that a table of entities holds; a longer one can count to a letter. */
const longestRepeat = 8;

/**
 * True for invisible characters that can spell nothing: a list in which each stands once, or one and the same a few times
 * between other signs of a table.
 */
export function spellsNothing(text: string, { start, end }: Suspicion): boolean {
  const run = text.slice(start, Math.min(end, start + 64));
  if (run.length !== end - start || !/^[\u034F\u200B-\u200F\u2060-\u2064\u206A-\u206F\uFEFF]{3,}$/.test(run))
    return false;
  const kinds = new Set(run).size;
  if (kinds === run.length) return true;
  const amidSigns = text.charCodeAt(start - 1) >= 0x80 && text.charCodeAt(end) >= 0x80;
  return kinds === 1 && run.length <= longestRepeat && amidSigns;
}
