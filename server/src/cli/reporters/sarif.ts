import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Gap } from '../../engine/model/finding.js';
import { families, type Rule } from '../../engine/model/rule.js';
import type { Severity } from '../../engine/model/severity.js';
import { type Product, rulePage } from '../../workspace/product.js';
import { jsonText } from './json-text.js';
import type { Report } from './report.js';
import { sarifFixes } from './sarif-fixes.js';
import { uriOf } from './uri.js';

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' } as const;

/** Scores by which code-scanning services sort; CVSS-like, 0 to 10. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};

/** SARIF 2.1.0. Paths are relative to the repository, columns UTF-16 units counted from one. */
export function reportSarif(report: Report): string {
  const { product, findings, coverage, rules } = report;
  const index = new Map(rules.map((rule, at) => [rule.id as string, at]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: product.name,
            version: product.version,
            semanticVersion: product.version,
            ...(product.repository === null ? {} : { informationUri: product.repository }),
            rules: rules.map((rule) => descriptor(rule, product)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: coverage.notScanned.map(notification) }],
        results: findings.map((finding) => result(finding, index.get(finding.rule), report)),
      },
    ],
  };
  return jsonText(log);
}

function descriptor(rule: Rule, product: Product): ReportingDescriptor {
  const page = rulePage(product, rule.id);
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.message },
    help: { text: `${rule.message} ${rule.remedy}`, markdown: `${rule.message}\n\n**What to do:** ${rule.remedy}` },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['security', families[rule.family], ...rule.maps],
      precision: rule.confidence,
      'security-severity': scores[rule.severity],
    },
  };
}

function result(finding: Finding, ruleIndex: number | undefined, report: Report): Result {
  const { decoded, suppressed, record } = finding;
  const fixes = sarifFixes(finding, report);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: decoded === null ? finding.message : `${finding.message} It decodes to: ${decoded}` },
    locations: [
      {
        physicalLocation: location(finding),
        ...(record ? { logicalLocations: [{ fullyQualifiedName: record.pointer, kind: 'member' }] } : {}),
      },
    ],
    partialFingerprints: { 'swab/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    ...(suppressed
      ? {
          suppressions: [
            { kind: suppressed.kind === 'inline' ? 'inSource' : 'external', justification: justification(suppressed) },
          ],
        }
      : {}),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      surface: finding.surface,
      loadedBy: finding.loadedBy,
      roles: finding.roles,
      excerpt: finding.excerpt,
      why: finding.why,
      also: finding.also,
    },
  };
}

function justification({ reason, owner }: NonNullable<Finding['suppressed']>): string {
  return `${reason} (${owner})`;
}

function location({ path, range, offset }: Finding): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: range.start.line + 1,
      startColumn: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
      charOffset: offset[0],
      charLength: offset[1] - offset[0],
    },
  };
}

/** A gap is told where code-scanning services show what went wrong in a run. */
function notification({ path, reason }: Gap): Notification {
  return {
    level: 'warning',
    message: { text: `${path} was not scanned, or not wholly: ${reason}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}
