import type { Report } from '../../server/src/cli/reporters/report.js';
import { terminalOf } from '../../server/src/cli/terminal.js';
import type { Rule } from '../../server/src/engine/model/rule.js';
import { countBySeverity } from '../../server/src/workspace/workspace-result.js';

const rule: Rule = {
  id: 'SC0101',
  name: 'override-prior-instructions',
  title: 'Orders to drop earlier instructions',
  family: 'F01',
  severity: 'high',
  confidence: 'high',
  roles: ['hook'],
  scopes: 'all',
  maps: ['LLM01'],
  message: 'Found an order to drop earlier instructions; it can turn an agent against its user.',
  remedy: 'Remove the passage, or quote it as an example.',
};

/** A report with defaults for all that a test does not care about. */
export function makeReport(parts: Partial<Report> = {}): Report {
  const findings = parts.findings ?? [];
  return {
    product: { name: 'swab', version: '1.2.3', repository: 'https://example.org/swab' },
    findings,
    coverage: { files: 10, scanned: 9, bytes: 2048, notScanned: [] },
    summary: { ...countBySeverity(findings), elapsedMs: 120 },
    rules: [rule],
    textOf: () => null,
    fixesOf: () => [],
    terminal: terminalOf(null),
    quiet: false,
    ...parts,
  };
}
