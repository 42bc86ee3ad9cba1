import type { Finding } from '../../engine/model/finding.js';
import type { Severity } from '../../engine/model/severity.js';
import { printable } from '../text/printable.js';
import type { Report } from './report.js';

const commands: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** Workflow commands that GitHub turns into annotations, one a line. Suppressed findings give none. */
export function reportGithub({ findings, coverage }: Report): string {
  const lines = findings.filter((finding) => finding.suppressed === null).map(annotation);
  if (coverage.notScanned.length > 0) {
    const text = `${coverage.scanned} of ${coverage.files} files were scanned; ${coverage.notScanned.length} files or parts of files were not.`;
    lines.push(`::notice title=swab::${text}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding): string {
  const { start, end } = finding.range;
  const properties: Record<string, string | number> = {
    file: finding.path,
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub takes columns only where the annotation stays on one line.
    ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
    title: `${finding.severity}: ${finding.rule} ${finding.name}`,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  const decoded = finding.decoded === null ? '' : ` It decodes to: ${finding.decoded}`;
  return `::${commands[finding.severity]} ${list.join(',')}::${data(`${finding.message}${decoded}`)}`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
