import type { Finding } from '../../engine/model/finding.js';
import { jsonText } from './json-text.js';
import type { Report } from './report.js';

/** The stable JSON of the command line; the same input gives the same bytes, `elapsedMs` aside. */
export function reportJson({ product, findings, coverage, summary }: Report): string {
  const { critical, high, medium, low, info, elapsedMs } = summary;
  return jsonText({
    version: 1,
    tool: { name: product.name, version: product.version },
    findings: findings.map(plain),
    coverage: {
      files: coverage.files,
      scanned: coverage.scanned,
      bytes: coverage.bytes,
      notScanned: coverage.notScanned.map(({ path, reason }) => ({ path, reason })),
    },
    summary: { critical, high, medium, low, info, elapsedMs },
  });
}

/** The fields in the order of the contract, whatever order they were made in. */
function plain(finding: Finding): Finding {
  return {
    rule: finding.rule,
    name: finding.name,
    family: finding.family,
    severity: finding.severity,
    confidence: finding.confidence,
    path: finding.path,
    surface: finding.surface,
    loadedBy: finding.loadedBy,
    record: finding.record,
    range: finding.range,
    offset: finding.offset,
    message: finding.message,
    excerpt: finding.excerpt,
    decoded: finding.decoded,
    roles: finding.roles,
    why: finding.why.map(({ code, effect, text }) => ({ code, effect, text })),
    also: finding.also,
    fingerprint: finding.fingerprint,
    suppressed: finding.suppressed,
  };
}
