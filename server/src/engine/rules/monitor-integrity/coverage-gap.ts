import type { Finding } from '../../model/finding.js';
import { defineRule, families } from '../../model/rule.js';
import type { Classification } from '../../model/surface.js';
import { defang } from '../../text/defang.js';
import { fingerprintOf } from '../../weigh/fingerprint.js';

/** SC1603: agents load a file that was not scanned, or not in full. It comes from coverage, not from a text. */
export const coverageGap = defineRule({
  id: 'SC1603',
  name: 'coverage-gap',
  title: 'Agent-loaded content that was not scanned',
  family: 'F16',
  severity: 'info',
  confidence: 'high',
  roles: [],
  scopes: 'all',
  maps: ['ASI08', 'M0024'],
  message:
    'Agents load this file, but it was not scanned in full: nothing found here does not mean that nothing is there.',
  remedy: 'Split the file, save it as UTF-8 text or make it readable; else keep it away from agents.',
});

const start = { line: 0, character: 0 };
const reasonLimit = 160;

/**
 * The finding for a file that could not be read in full, or null when no agent loads it: other gaps are listed in the
 * coverage only.
 */
export function coverageFinding(path: string, reason: string, file: Classification): Finding | null {
  const { surface } = file;
  if (surface === null || surface.kind === 'untrusted-content') return null;
  const shown = defang(reason, reasonLimit);
  return {
    rule: coverageGap.id,
    name: coverageGap.name,
    family: families[coverageGap.family],
    severity: coverageGap.severity,
    confidence: coverageGap.confidence,
    path,
    surface: surface.id,
    loadedBy: surface.loadedBy,
    record: null,
    range: { start, end: start },
    offset: [0, 0],
    message: `Agents load this file, but it was not scanned in full: ${shown}.`,
    excerpt: '',
    decoded: null,
    roles: [],
    why: [],
    also: [],
    fingerprint: fingerprintOf(coverageGap.id, `${path} ${reason}`, surface.id),
    suppressed: null,
  };
}
