import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../engine/model/finding.js';
import type { Severity } from '../engine/model/severity.js';
import type { FindingData } from '../protocol.js';

/** Name of the diagnostics' source, and of the group that the client pulls. */
export const diagnosticSource = 'swab';

const editorLevels: Readonly<Record<Severity, DiagnosticSeverity>> = {
  critical: DiagnosticSeverity.Error,
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Information,
  info: DiagnosticSeverity.Hint,
};

/** What the conversion of findings needs to know. */
export interface DiagnosticContext {
  readonly pageOf: (rule: string) => string;
  /** The client shows links of codes. */
  readonly codeLinks: boolean;
}

/** A finding as editors show it. An accepted one stays, as a hint that says who accepted it and why. */
export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const data: FindingData = { fingerprint: finding.fingerprint, rule: finding.rule };
  return {
    range: finding.range,
    severity: finding.suppressed === null ? editorLevels[finding.severity] : DiagnosticSeverity.Hint,
    code: finding.rule,
    ...(context.codeLinks && { codeDescription: { href: context.pageOf(finding.rule) } }),
    source: diagnosticSource,
    message: messageOf(finding),
    data,
  };
}

/** The finding in words, with what the passage decodes to; both are defanged. */
function messageOf(finding: Finding): string {
  const { message, decoded, suppressed } = finding;
  const says = decoded === null ? '' : ` It reads: \u201c${decoded}\u201d`;
  if (suppressed === null) return `${message}${says}`;
  return `Accepted by ${suppressed.owner} (${suppressed.reason}): ${message}${says}`;
}
